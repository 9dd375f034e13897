"""Writes translation units that have no coroutines.

usage: plain_units.py FOLDER COUNT

They read the header of one that has, but define nothing that it calls.
"""

import os
import sys


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        with open(os.path.join(folder, f"plain{number}.cpp"), "w", encoding="utf-8") as file:
            file.write('#include "../store.h"\n'
                       "// This is not store::save.\n"
                       f"int plain{number}() {{ return {number}; }}\n")


if __name__ == "__main__":
    main()
