"""Writes a compile database for the tests of the driver.

usage: database.py [--output-field] FOLDER FILE[=OBJECT]... -- COMPILER [FLAG...]

Writes FOLDER/compile_commands.json, in which each FILE (as seen from FOLDER) is
compiled in FOLDER by COMPILER with the flags, to FILE.o or the OBJECT. That is
said in the command, or in a field of its own.
"""

import json
import os
import sys


def main():
    arguments = sys.argv[1 : sys.argv.index("--")]
    with_field = arguments[0] == "--output-field"
    folder, *files = arguments[with_field:]
    compiler = sys.argv[sys.argv.index("--") + 1 :]
    folder = os.path.abspath(folder)
    commands = []
    for file in files:
        file, _, output = file.partition("=")
        output = output or file + ".o"
        command = {"directory": folder, "file": file, "arguments": [*compiler, "-c", file]}
        if with_field:
            command["output"] = output
        else:
            command["arguments"] += ["-o", output]
        commands.append(command)
    path = os.path.join(folder, "compile_commands.json")
    with open(path, "w", encoding="utf-8") as database:
        json.dump(commands, database, indent=1)


if __name__ == "__main__":
    main()
