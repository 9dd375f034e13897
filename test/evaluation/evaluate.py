#!/usr/bin/env python3
"""Prints how much of what history shows each of several linters finds, and how much else.

Each file in FOLDER, by default Inputs/ beside this script, is a reduction of a bug of a public
project, or of code that only looks wrong. In it,

    // EXPECT: CLASS       something is wrong in this line: each tool should tell
    // EITHER: CLASS NAME  something is wrong that may be told in any line with this name
    // ALT: CLASS[, ...]   to tell of it here is right as well
    // FLAGS: ...          further options of the compiler; {stubs} is the folder of our stubs

What a tool says in any other line is counted as wrong. Compared are async-tidy with its default
checks, clang-tidy with its own checks on coroutines and results, what clang warns of with -Wall
-Wextra, and cppcheck, which is left out if it is not installed. The second table has each check by
itself: the marks that it finds, and what is right of what it tells. --misses lists what async-tidy
does not find, and what it tells elsewhere.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
STUBS = HERE.parent / "Inputs/stubs"
CLANG_TIDY_CHECKS = ("-*,bugprone-unused-return-value,clang-diagnostic-unused-*,"
                     "cppcoreguidelines-avoid-capturing-lambda-coroutines,"
                     "cppcoreguidelines-avoid-reference-coroutine-parameters,"
                     "cppcoreguidelines-no-suspend-with-lock,misc-coroutine-hostile-raii")
STANDARD = "-std=c++20"
MARK = re.compile(r"// (EXPECT|EITHER|ALT): ([\w, -]+)")
FLAGS = re.compile(r"^// FLAGS: (.*)$", re.MULTILINE)
FINDING = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):\d+: warning: (?P<text>.*) \[(?P<check>[\w.,-]+)\]$", re.MULTILINE)
# What cppcheck says of itself and of what it cannot read is no finding.
CPPCHECK = ["cppcheck", "--quiet", STANDARD.replace("-std", "--std"), "--enable=warning,performance,portability",
            "--template={file}:{line}:{column}: warning: {message} [{id}]",
            *(f"--suppress={id}" for id in ("syntaxError", "internalAstError", "unknownMacro"))]
ERROR = re.compile(r"^[^:\n]+:\d+:\d+: (?:fatal )?error: .*$", re.MULTILINE)


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
    if tool == "cppcheck":
        # It needs no headers of libraries.
        return [*CPPCHECK, *(flag for flag in case.flags if flag.startswith("-D")), str(case.path)]
    return ["clang++-22", "-fsyntax-only", "-Wall", "-Wextra", *case.flags, str(case.path)]


def findings(tool, driver, case):
    """The lines in which the tool finds something: for each, what it says, by check."""
    run = subprocess.run(command(tool, driver, case), capture_output=True, text=True, check=False)
    if error := ERROR.search(run.stdout + run.stderr):
        sys.exit(f"evaluate.py: {case.path}: does not compile: {error[0]}")
    found = {}
    for match in FINDING.finditer(run.stdout + run.stderr):
        if os.path.realpath(match["file"]) == os.path.realpath(case.path):
            found.setdefault(int(match["line"]), {})[match["check"]] = match["text"]
    return found


def evaluate(tool, driver, jobs, cases, lists_misses):
    """Counts of the marks by class, and of the findings by check, with those of all checks."""
    marks, checks = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        results = list(pool.map(lambda case: findings(tool, driver, case), cases))
    for case, found in zip(cases, results):
        for kind, lines in sorted(case.wanted.values(), key=lambda wanted: min(wanted[1])):
            marks[kind]["wanted"] += 1
            marks[kind]["found"] += not lines.isdisjoint(found)
            for check in {check for line in lines for check in found.get(line, ())}:
                checks[check]["marks"] += 1
            if lists_misses and lines.isdisjoint(found):
                print(f"missed: {case.path}:{min(lines)} ({kind})")
        for line, said in sorted(found.items()):
            verdict = "right" if line in case.accepted else "wrong"
            for check in ("all", *said):
                checks[check][verdict] += 1
            if lists_misses and verdict == "wrong":
                print(f"elsewhere: {case.path}:{line}: {'; '.join(said.values())}")
    return marks, checks


def share(part, whole):
    return f"{part} of {whole} ({100 * part // whole} %)" if whole else "none"


def row(*cells):
    print("| " + " | ".join(map(str, cells)) + " |")


def right_of(count):
    return share(count["right"], count["right"] + count["wrong"])


def print_marks(tools, marks, told):
    row("found", *tools)
    print("|---|" + "---|" * len(tools))
    kinds = sorted(marks[0])
    for kind in kinds:
        row(kind, *(share(of[kind]["found"], of[kind]["wanted"]) for of in marks))
    row("all", *(share(*(sum(of[kind][key] for kind in kinds) for key in ("found", "wanted"))) for of in marks))
    row("right of what is told", *map(right_of, told))


def print_checks(tools, checks):
    print()
    row("check", "of", "marks found", "right of what is told")
    print("|---|---|---|---|")
    for tool, counts in zip(tools, checks):
        for check in sorted(counts.keys() - {"all"}):
            row(check, tool, counts[check]["marks"], right_of(counts[check]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=HERE / "Inputs")
    parser.add_argument("--driver", default="build/bin/async-tidy")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    cases = [Case(path) for path in sorted(options.folder.rglob("*.cpp"))]
    clean = sum(not case.wanted for case in cases)
    tools = ["async-tidy", "clang-tidy", "clang"]
    if shutil.which("cppcheck"):
        tools.append("cppcheck")
    else:
        print("cppcheck is not installed, and left out")
    results = [evaluate(tool, options.driver, options.jobs, cases, options.misses and tool == "async-tidy")
               for tool in tools]
    print(f"{len(cases)} files, {clean} of which only look wrong\n")
    print_marks(tools, [marks for marks, _ in results], [checks["all"] for _, checks in results])
    print_checks(tools, [checks for _, checks in results])


if __name__ == "__main__":
    main()
