"""Compiles a source with a switch at each condition, and prints what it prints with each of them on.

usage: try_switches.py COMPILER SOURCE FOLDER
"""

import os
import pathlib
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir))
import sites  # noqa: E402

compiler, source, folder = sys.argv[1:]
inputs = pathlib.Path(source).parent
text = pathlib.Path(source).read_text(encoding="utf-8")
found = sites.sites_in(text)
switched = pathlib.Path(folder, "switched.cpp")
switched.write_text('#include "Switches.h"\n' + sites.with_switches(text, dict(enumerate(found, 1))), encoding="utf-8")
program = os.path.join(folder, "switched")
subprocess.run([compiler, "-std=c++20", "-I", inputs, switched, inputs / "Switches.cpp", "-o", program], check=True)
for number in range(len(found) + 1):
    what = found[number - 1] if number else None
    reached = pathlib.Path(folder, f"reached-{number}")
    printed = subprocess.run([program], capture_output=True, text=True, check=True, env={
        "ASYNC_TIDY_MUTANT": str(number), "ASYNC_TIDY_MUTANTS_REACHED": str(reached)}).stdout.strip()
    print(f"{what.kind} {text[what.begin:what.end]}: {printed}" if what else f"none: {printed}")
    if not what:
        print("reached:", " ".join(sorted(reached.read_text(encoding="utf-8").split(), key=int)))
