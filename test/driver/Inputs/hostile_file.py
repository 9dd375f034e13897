"""Puts something at a path that no program should read to its end.

usage: hostile_file.py KIND PATH

KIND: deep (50,000 levels), block (as many, in YAML's other form), pipe,
zero (a link to a device that never ends), big (sparse), folder, none

Removes what is there: lit's own `rm` would remove what a link points to.
"""

import os
import shutil
import sys


def main():
    kind, path = sys.argv[1:]
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)
    if kind == "none":
        return
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "zero":
        os.symlink("/dev/zero", path)
    elif kind == "folder":
        os.mkdir(path)
    else:
        with open(path, "w", encoding="utf-8") as file:
            if kind == "big":
                file.truncate(2 << 30)
            else:
                file.write(("[" if kind == "deep" else "- ") * 50000)


if __name__ == "__main__":
    main()
