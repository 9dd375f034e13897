"""Lints and fixes a file whose name and text are not UTF-8. Its fix cannot be
exported, which is said.

usage: latin1.py TOOL [COMPILER-FLAG...]
"""

import os
import re
import subprocess
import sys

tool, *flags = (os.fsencode(argument) for argument in sys.argv[1:])
name = b"caf\xe9.cpp"
text = (b"#include <mylib/task.hpp>\nmylib::task<> work();\n"
        b"mylib::task<> f() {\n  /* \xe9 */ work();\n  co_return;\n}\n")
with open(name, "wb") as file:
    file.write(text)
done = subprocess.run([tool, b"--quiet", name, b"--export-fixes=fixes.yaml", b"--", *flags], capture_output=True)
assert done.returncode == 2, done.returncode
assert re.fullmatch(
    b"async-tidy: error: --export-fixes leaves out what was found in '[^']*/caf\xe9.cpp': its name, .* is not UTF-8.*\n",
    done.stderr), done.stderr
with open("fixes.yaml", "rb") as file:
    assert b"caf" not in file.read()
done = subprocess.run([tool, name, b"--fix", b"--", *flags], capture_output=True)
print(done.stdout + done.stderr)
assert done.returncode == 1
assert name + b":4:11: warning: the task returned by 'work' is dropped" in done.stdout
assert b"async-tidy applied 1 of 1 suggested fixes." in done.stderr
with open(name, "rb") as file:
    assert file.read() == text.replace(b" work();\n", b" co_await work();\n").replace(
        b"> co_await work", b"> work")
