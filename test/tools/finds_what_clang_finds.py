#!/usr/bin/env python3
"""Checks that async-tidy finds in a file what clang finds in its annotated twin.

Usage: finds_what_clang_finds.py TOOL CLANGXX FILE -- FLAGS

In FILE, BOUND stands where `[[clang::lifetimebound]]` may stand: at each reference,
view and pointer that a function which returns a task takes, and at its object. With
the annotations, clang itself knows what a task refers to, and its own -Wdangling
and -Wreturn-stack-address serve as an oracle. Each line that clang warns of must be
one that TOOL reports without annotations.
"""
import re
import subprocess
import sys

WARNING = re.compile(r"^[^\n]*:(\d+):\d+: warning: ", re.M)


def warned_lines(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if "error:" in done.stdout + done.stderr:
        sys.exit(done.stdout + done.stderr)
    return {int(line) for line in WARNING.findall(done.stdout + done.stderr)}


def main():
    tool, clangxx, file, _, *flags = sys.argv[1:]
    oracle = warned_lines([
        clangxx, *flags, "-fsyntax-only", "-Wno-everything", "-Wdangling",
        "-Wreturn-stack-address", "-DBOUND=[[clang::lifetimebound]]", file])
    found = warned_lines([
        tool, "--checks=-*,async-dangling-task", file, "--", *flags, "-DBOUND="])
    missed = sorted(oracle - found)
    print(f"clang: {len(oracle)} lines, async-tidy: {len(found)} lines")
    for line in missed:
        print(f"{file}:{line}: clang finds it, async-tidy does not")
    return 1 if missed or not oracle else 0


if __name__ == "__main__":
    sys.exit(main())
