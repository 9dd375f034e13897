"""Damages all entries of a cache: cuts one short, and changes a byte of the next.

usage: damage.py FOLDER
"""

import os
import sys

for number, name in enumerate(sorted(os.listdir(sys.argv[1]))):
    if not name.startswith("llvmcache-"):
        continue
    path = os.path.join(sys.argv[1], name)
    with open(path, "rb") as file:
        data = bytearray(file.read())
    if number % 2 == 0:
        del data[len(data) // 2:]
    else:
        data[len(data) // 2] ^= 1
    with open(path, "wb") as file:
        file.write(data)
