"""Lints and fixes a file whose name and text are not UTF-8.

usage: latin1.py TOOL [COMPILER-FLAG...]
"""

import os
import subprocess
import sys

tool, *flags = (os.fsencode(argument) for argument in sys.argv[1:])
name = b"caf\xe9.cpp"
text = (b"#include <mylib/task.hpp>\nmylib::task<> work();\n"
        b"mylib::task<> f() {\n  /* \xe9 */ work();\n  co_return;\n}\n")
with open(name, "wb") as file:
    file.write(text)
done = subprocess.run([tool, name, b"--fix", b"--", *flags], capture_output=True)
print(done.stdout + done.stderr)
assert done.returncode == 1
assert name + b":4:11: warning: the task returned by 'work' is dropped" in done.stdout
assert b"async-tidy applied 1 of 1 suggested fixes." in done.stderr
with open(name, "rb") as file:
    assert file.read() == text.replace(b" work();\n", b" co_await work();\n").replace(
        b"> co_await work", b"> work")
