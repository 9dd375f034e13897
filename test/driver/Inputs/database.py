"""Writes a compile database for the tests of the driver.

usage: database.py FOLDER FILE... -- COMPILER [FLAG...]

Writes FOLDER/compile_commands.json, in which each FILE (as seen from FOLDER) is
compiled in FOLDER by COMPILER with the flags.
"""

import json
import os
import sys


def main():
    folder, *files = sys.argv[1 : sys.argv.index("--")]
    compiler = sys.argv[sys.argv.index("--") + 1 :]
    folder = os.path.abspath(folder)
    commands = [
        {
            "directory": folder,
            "file": file,
            "arguments": [*compiler, "-c", file, "-o", file + ".o"],
        }
        for file in files
    ]
    path = os.path.join(folder, "compile_commands.json")
    with open(path, "w", encoding="utf-8") as database:
        json.dump(commands, database, indent=1)


if __name__ == "__main__":
    main()
