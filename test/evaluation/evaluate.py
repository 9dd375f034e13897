#!/usr/bin/env python3
"""Prints how much of what history shows each of several linters finds, and how much else.

Each file in FOLDER, by default Inputs/ beside this script, is a reduction of a bug of a public
project, or of code that only looks wrong. In it,

    // EXPECT: CLASS       something is wrong in this line: each tool should tell
    // EITHER: CLASS NAME  something is wrong that may be told in any line with this name
    // ALT: CLASS[, ...]   to tell of it here is right as well
    // FLAGS: ...          further options of the compiler; {stubs} is the folder of our stubs

What a tool says in any other line is counted as wrong. Compared are async-tidy with its default
checks, clang-tidy with its own checks on coroutines and results, and what clang warns of with -Wall
-Wextra. --misses lists what async-tidy does not find, and what it tells elsewhere.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
STUBS = HERE.parent / "Inputs/stubs"
CLANG_TIDY_CHECKS = ("-*,bugprone-unused-return-value,clang-diagnostic-unused-*,"
                     "cppcoreguidelines-avoid-capturing-lambda-coroutines,"
                     "cppcoreguidelines-avoid-reference-coroutine-parameters,"
                     "cppcoreguidelines-no-suspend-with-lock,misc-coroutine-hostile-raii")
MARK = re.compile(r"// (EXPECT|EITHER|ALT): ([\w, -]+)")
FLAGS = re.compile(r"^// FLAGS: (.*)$", re.MULTILINE)
FINDING = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):\d+: warning: (?P<text>.*)$", re.MULTILINE)
ERROR = re.compile(r"^[^:\n]+:\d+:\d+: (?:fatal )?error: .*$", re.MULTILINE)
STANDARD = "-std=c++20"


class Case:
    def __init__(self, path):
        self.path = path
        text = path.read_text(encoding="utf-8")
        flags = FLAGS.search(text)
        self.flags = [STANDARD, *(flags[1].format(stubs=STUBS.resolve()).split() if flags else [])]
        # What is wanted: the class, and the lines in which it may be told.
        self.wanted, self.accepted = {}, set()
        for number, line in enumerate(text.split("\n"), 1):
            for kind, classes in MARK.findall(line):
                self.accepted.add(number)
                if kind == "EXPECT":
                    self.wanted[number] = (classes.strip(), {number})
                elif kind == "EITHER":
                    of, name = classes.split()
                    self.wanted.setdefault(name, (of, set()))[1].add(number)


def command(tool, driver, case):
    if tool == "async-tidy":
        return [driver, "--no-cache", "--quiet", "--each-cause", str(case.path), "--", *case.flags]
    if tool == "clang-tidy":
        return ["clang-tidy-22", "--quiet", f"--checks={CLANG_TIDY_CHECKS}", str(case.path), "--", *case.flags]
    return ["clang++-22", "-fsyntax-only", "-Wall", "-Wextra", *case.flags, str(case.path)]


def findings(tool, driver, case):
    """The lines in which the tool finds something, with what it says."""
    run = subprocess.run(command(tool, driver, case), capture_output=True, text=True, check=False)
    if error := ERROR.search(run.stdout + run.stderr):
        sys.exit(f"evaluate.py: {case.path}: does not compile: {error[0]}")
    found = {}
    for match in FINDING.finditer(run.stdout + run.stderr):
        if os.path.realpath(match["file"]) == os.path.realpath(case.path):
            found.setdefault(int(match["line"]), match["text"])
    return found


def evaluate(tool, driver, cases, lists_misses):
    count = collections.defaultdict(collections.Counter)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda case: findings(tool, driver, case), cases))
    for case, found in zip(cases, results):
        for kind, lines in sorted(case.wanted.values(), key=lambda wanted: min(wanted[1])):
            count[kind]["wanted"] += 1
            count[kind]["found"] += not lines.isdisjoint(found)
            if lists_misses and lines.isdisjoint(found):
                print(f"missed: {case.path}:{min(lines)} ({kind})")
        for line, text in sorted(found.items()):
            count["all"]["right" if line in case.accepted else "wrong"] += 1
            if lists_misses and line not in case.accepted:
                print(f"elsewhere: {case.path}:{line}: {text}")
    return count


def share(part, whole):
    return f"{part} of {whole} ({100 * part // whole} %)" if whole else "none"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=HERE / "Inputs")
    parser.add_argument("--driver", default="build/bin/async-tidy")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    cases = [Case(path) for path in sorted(options.folder.rglob("*.cpp"))]
    clean = sum(not case.wanted for case in cases)
    tools = ("async-tidy", "clang-tidy", "clang")
    counts = {tool: evaluate(tool, options.driver, cases, options.misses and tool == "async-tidy") for tool in tools}
    kinds = sorted(kind for kind in counts["async-tidy"] if kind != "all")
    print(f"{len(cases)} files, {clean} of which only look wrong\n")
    print("| found | " + " | ".join(tools) + " |\n|---|" + "---|" * len(tools))
    for kind in kinds:
        of = [counts[tool][kind] for tool in tools]
        print(f"| {kind} | " + " | ".join(share(each["found"], each["wanted"]) for each in of) + " |")
    sums = {tool: [sum(counts[tool][kind][key] for kind in kinds) for key in ("found", "wanted")] for tool in tools}
    print("| all | " + " | ".join(share(*sums[tool]) for tool in tools) + " |")
    right = {tool: counts[tool]["all"] for tool in tools}
    print("| right of what is told | " + " | ".join(
        share(right[tool]["right"], right[tool]["right"] + right[tool]["wrong"]) for tool in tools) + " |")


if __name__ == "__main__":
    main()
