"""Runs the driver and the module on programs that nobody wrote.

usage: fuzz_driver.py --tool ASYNC-TIDY --module MODULE --llvm-bin FOLDER
                      [--seed N] [--first N] [--count N] [--keep FOLDER]

Round I of a seed is a project that the grammar of coroutine_programs.py makes,
or, every other time, of fixtures from test/checks with small mistakes. Of each:

- neither tool crashes, or takes longer than a minute;
- driver and module report the same;
- two runs print the same, one of which has one process at a time, the other two,
  and the other one fixes what it can;
- what compiled still compiles when it is fixed.

The projects of rounds that fail stay in the folder that is named. `--seed N
--first I --count 1` runs round I alone.
"""

import argparse
import glob
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

import coroutine_programs
import mutations

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(TESTS, "tools"))
from check import parse_diagnostics  # noqa: E402

SECONDS = 60
FLAGS = ["-std=c++20", "-nostdinc++", "-isystem", os.path.join(TESTS, "Inputs", "stubs")]
UNITS = 3


class Failure(Exception):
    """What a round shows that must not happen."""


class Tools:
    def __init__(self, options):
        self.driver, self.module = options.tool, options.module
        self.clang_tidy = os.path.join(options.llvm_bin, "clang-tidy")
        self.clangxx = os.path.join(options.llvm_bin, "clang++")
        listed = self.run([self.driver, "--list-checks"], ".")
        names = [line.split()[0] for line in listed.stdout.splitlines()
                 if line.strip().startswith("async-")]
        assert names, listed.stdout
        # By name, since a wildcard leaves out those in preview.
        self.checks = "--checks=-*," + ",".join(names)

    def run(self, command, folder):
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True,
                                  errors="replace", timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise Failure(f"takes longer than {SECONDS} s: {command}") from None
        if done.returncode < 0 or done.returncode > 2:
            raise Failure(f"ended with {done.returncode}: {command}\n{done.stderr[-2000:]}")
        return done

    def lint(self, folder, *options):
        done = self.run([self.driver, self.checks, "--each-cause", "--header-filter=.*", *options], folder)
        if "the analysis" in done.stderr:
            raise Failure(f"a unit was not analyzed:\n{done.stderr}")
        return done

    def lint_with_module(self, folder, files):
        return self.run([self.clang_tidy, f"--load={self.module}", self.checks, "--config={}",
                         "--header-filter=.*", "-p", folder, *files], folder)

    def compiles(self, folder, file):
        return self.run([self.clangxx, *FLAGS, "-fsyntax-only", "-w", "-ferror-limit=1",
                         file],
                        folder)


def fixtures():
    return sorted(glob.glob(os.path.join(TESTS, "checks", "*", "*.cpp")))


def mutated(chance):
    """Some fixtures with small mistakes, by name."""
    files = {}
    for number, path in enumerate(chance.sample(fixtures(), UNITS)):
        with open(path, encoding="utf-8") as file:
            files[f"unit{number}.cpp"] = mutations.mutate(chance, file.read())
    return files


def write_project(folder, files):
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    units = [name for name in files if name.endswith(".cpp")]
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump([{"directory": folder, "file": name,
                    "arguments": ["clang++", *FLAGS, "-c", name]} for name in units], file)
    # The configuration of what is around is not that of the project.
    with open(os.path.join(folder, ".clang-tidy"), "w", encoding="utf-8") as file:
        file.write("InheritParentConfig: false\n")
    return units


def require_equal(what, first, second):
    if first == second:
        return
    only = [[line for line in lines if line not in others]
            for lines, others in ((first, second), (second, first))]
    raise Failure(f"{what}\n--- only the first:\n" + "\n".join(only[0])
                  + "\n--- only the second:\n" + "\n".join(only[1]))


def findings(output, folder):
    """The findings of the checks, each with its notes, without duplicates. The driver shows no
    notes from the inside of macros."""
    return sorted({"\n  ".join(line for line in group if "note: expanded from macro" not in line)
                   for group in parse_diagnostics(output, folder) if "[async-" in group[0]})


def check_round(tools, folder, files, must_compile):
    units = write_project(folder, files)
    compiled = []
    for unit in units:
        done = tools.compiles(folder, unit)
        if done.returncode == 0:
            compiled.append(unit)
        elif must_compile:
            raise Failure(f"the grammar made what does not compile:\n{done.stderr}")
    alone = tools.lint(folder, "--link=false")
    module = tools.lint_with_module(folder, units)
    require_equal("driver and module disagree", findings(alone.stdout, folder),
                  findings(module.stdout, folder))
    one = tools.lint(folder, "-j1")
    other = tools.lint(folder, "-j2", "--fix-errors")
    require_equal("two runs disagree", one.stdout.splitlines(), other.stdout.splitlines())
    for unit in compiled:
        done = tools.compiles(folder, unit)
        if done.returncode:
            raise Failure(f"what is fixed does not compile:\n{done.stderr}\n{other.stderr}")
    return len(findings(one.stdout, folder))


def parse_arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--tool", required=True, type=os.path.abspath)
    parser.add_argument("--module", required=True, type=os.path.abspath)
    parser.add_argument("--llvm-bin", required=True)
    parser.add_argument("--seed", default="0")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--keep", default=tempfile.gettempdir(), type=os.path.abspath)
    return parser.parse_args()


def main():
    options = parse_arguments()
    tools = Tools(options)
    failed = found = 0
    for number in range(options.first, options.first + options.count):
        chance = random.Random(f"{options.seed}/{number}")
        generated = number % 2 == 0
        folder = os.path.realpath(tempfile.mkdtemp(prefix="async-tidy-fuzz-", dir=options.keep))
        files = coroutine_programs.project(chance, UNITS) if generated else mutated(chance)
        try:
            found += check_round(tools, folder, files, must_compile=generated)
        except Failure as failure:
            failed += 1
            print(f"round {number} of seed {options.seed} fails, see {folder}: {failure}",
                  flush=True)
            write_project(folder, files)
        else:
            shutil.rmtree(folder)
    print(f"{options.count} rounds, {found} findings, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
