#!/usr/bin/env python3
"""Counts what clang-tidy's own checks say of the fixtures of our checks.

usage: compare_with_clang_tidy.py CLANG-TIDY TEST-FOLDER -- COMPILER-FLAG...

Prints a table for docs/comparison.md: for each check, the lines that its bad-* fixtures
expect a warning in, how many of these clang-tidy's checks on coroutines, and those of
clang and clang-tidy on results that are dropped, warn of as well; and how many lines of
the ok-* fixtures, whose code is right, they warn of.
"""

import collections
import concurrent.futures
import os
import re
import subprocess
import sys

CHECKS = ("cppcoreguidelines-avoid-capturing-lambda-coroutines",
          "cppcoreguidelines-avoid-reference-coroutine-parameters",
          "cppcoreguidelines-no-suspend-with-lock",
          "misc-coroutine-hostile-raii",
          "bugprone-unused-return-value",
          "clang-diagnostic-unused-result",
          "clang-diagnostic-unused-value",
          "clang-diagnostic-dangling*",
          "clang-diagnostic-return-stack-address")
EXPECTED = re.compile(r"// *CHECK-(?:MESSAGES|NOTES): :\[\[@LINE-(\d+)\]\]:\d+: warning:")
WARNING = re.compile(r"^(?P<file>/[^\n:]*):(?P<line>\d+):\d+: (?:warning|error): .*\[(?P<checks>[^\]]*)\]$", re.M)
# Fixtures with flags or options of their own are left out.
PLAIN_RUN = re.compile(r"^// RUN: %check %s$", re.M)


def expected_lines(text):
    return {number - int(match[1])
            for number, line in enumerate(text.splitlines(), 1)
            for match in EXPECTED.finditer(line)}


def warned_lines(clang_tidy, path, flags):
    done = subprocess.run(
        [clang_tidy, "--config={}", f"--checks=-*,{','.join(CHECKS)}", path, "--", *flags,
         "-Wunused-result", "-Wunused-value", "-Wdangling"],
        capture_output=True, text=True, check=False)
    return {int(match["line"]) for match in WARNING.finditer(done.stdout) if match["file"] == path}


def main():
    clang_tidy, folder, separator, *flags = sys.argv[1:]
    assert separator == "--", __doc__
    counts = collections.defaultdict(collections.Counter)

    def count(path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if not PLAIN_RUN.search(text):
            return
        name, verdict = path.split(os.sep)[-2:]
        counted = counts[f"async-{name}"]
        warned = warned_lines(clang_tidy, path, flags)
        if verdict.startswith("bad-"):
            expected = expected_lines(text)
            counted["expected"] += len(expected)
            counted["shared"] += len(expected & warned)
        else:
            counted["right"] += len(warned)

    paths = sorted(os.path.join(directory, name)
                   for directory, _, names in os.walk(os.path.realpath(folder))
                   for name in names if name.startswith(("bad-", "ok-")) and name.endswith(".cpp"))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(count, paths))
    print("| check | lines in `bad-*` | of these, clang-tidy warns of | lines in `ok-*` that clang-tidy warns of |")
    print("|---|---|---|---|")
    total = collections.Counter()
    for check in sorted(counts):
        total.update(counts[check])
        print(f"| {check} | {counts[check]['expected']} | {counts[check]['shared']} | {counts[check]['right']} |")
    print(f"| all | {total['expected']} | {total['shared']} | {total['right']} |")


if __name__ == "__main__":
    main()
