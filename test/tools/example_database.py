"""Writes a compile database for the examples in a folder.

usage: example_database.py FOLDER DATABASE [COMPILER-FLAG...]
"""

import glob
import json
import os
import sys


def main():
    folder, database, *flags = sys.argv[1:]
    sources = sorted(glob.glob(os.path.join(folder, "*.cpp")))
    if not sources:
        sys.exit(f"{folder}: expected C++ sources")
    os.makedirs(os.path.dirname(database), exist_ok=True)
    with open(database, "w", encoding="utf-8") as file:
        json.dump([{"directory": folder, "file": source,
                    "arguments": ["clang++", *flags, "-c", source]}
                   for source in sources], file, indent=1)


if __name__ == "__main__":
    main()
