"""Changes a file without changing its size and time.

usage: same_time.py FILE OLD NEW
"""

import os
import sys

path, old, new = sys.argv[1:]
assert len(old) == len(new)
status = os.stat(path)
with open(path, encoding="utf-8") as file:
    text = file.read()
assert old in text
with open(path, "w", encoding="utf-8") as file:
    file.write(text.replace(old, new))
os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
