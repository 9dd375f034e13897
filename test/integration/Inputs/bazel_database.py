"""Writes a compile database as hedron_compile_commands writes it in a Bazel workspace.

usage: bazel_database.py -- COMPILER-FLAG...

It has a command for each header, too: that of a source which includes it.
"""

import json
import os
import sys

FLAGS = ["-fstack-protector", "-fno-omit-frame-pointer", "-no-canonical-prefixes", "-Wno-builtin-macro-redefined",
         "-D__DATE__=\"redacted\"", "-frandom-seed=bazel-out/k8-fastbuild/bin/src/_objs/work/work.o",
         "-iquote", ".", "-iquote", "bazel-out/k8-fastbuild/bin", "-MD", "-MF",
         "bazel-out/k8-fastbuild/bin/src/_objs/work/work.d", "-c", "src/work.cpp",
         "-o", "bazel-out/k8-fastbuild/bin/src/_objs/work/work.o"]

with open("compile_commands.json", "w", encoding="utf-8") as file:
    json.dump([{"file": name, "directory": os.getcwd(),
                "arguments": ["/usr/bin/gcc", "-xc++", *sys.argv[2:], *FLAGS]}
               for name in ("src/work.cpp", "src/work.h")], file, indent=2)
