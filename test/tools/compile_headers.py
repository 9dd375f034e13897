"""Compiles every file below a folder as a C++ header of its own.

usage: compile_headers.py COMPILER FOLDER

The folder stands in for the standard library. A warning is an error.
"""

import os
import subprocess
import sys


def compile_alone(compiler, folder, header):
    # Literals such as 2s are reserved for the library that we stand in for.
    return subprocess.run(
        [compiler, "-std=c++20", "-Wall", "-Wextra", "-Werror", "-Wno-user-defined-literals",
         "-Wno-pragma-once-outside-header", "-nostdinc++", "-isystem", folder,
         "-fsyntax-only", "-x", "c++", header]).returncode == 0


def main():
    compiler, folder = sys.argv[1:]
    headers = [os.path.join(directory, name)
               for directory, _, names in os.walk(folder) for name in names
               if not name.endswith(".inc")]
    if not headers:
        sys.exit(f"{folder}: expected header files")
    broken = [header for header in headers if not compile_alone(compiler, folder, header)]
    if broken:
        sys.exit("do not compile alone: " + ", ".join(broken))


if __name__ == "__main__":
    main()
