"""Prints what the driver costs, as parts of what clang and clang-tidy cost.

usage: driver.py [--driver PROGRAM] [--clang PROGRAM] [--run-clang-tidy PROGRAM]
                 [--jobs N...] [--units N] [--sample N] [DATABASE-FOLDER...]

Measures the projects with these compile databases, cold and warm, and a generated one
of N units, of which a tenth has coroutines: also with one source and one header
changed. clang parses each file once with -fsyntax-only, or every so-manieth of them
if there are more than the sample, and run-clang-tidy runs its checks of coroutines on
the same files. All of them use N jobs, for each of the numbers given, and an empty cache
at first. What counts is processor time, of all processes together, which hardly depends on
what else the machine does; in brackets is the time that passed. Memory is that of the largest
process.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))

HEADER = """#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>
namespace project {
struct Record { std::string name; std::map<int, std::string> values; };
}
"""
TASK = """#pragma once
#include <coroutine>
namespace project {
struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
}
"""
PLAIN = """#include "record.h"
namespace project {{
int helper{0}(const Record &r) {{
  std::vector<std::string> all;
  for (const auto &[key, value] : r.values) all.push_back(value);
  return int(all.size());
}}
}}
"""
COROUTINE = """#include "record.h"
#include "task.h"
namespace project {{
int helper{1}(const Record &);
task run{0}(std::shared_ptr<Record> r) {{
  if (helper{1}(*r) > 1) co_await run{0}(r);
  co_await std::suspend_always();
}}
}}
"""


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def generate(folder, units, clang):
    os.makedirs(folder)
    write(os.path.join(folder, "record.h"), HEADER)
    write(os.path.join(folder, "task.h"), TASK)
    commands = []
    for number in range(units):
        path = os.path.join(folder, f"unit{number}.cpp")
        text = COROUTINE if number % 10 == 0 else PLAIN
        write(path, text.format(number, number + 1))
        commands.append({"directory": folder, "file": path,
                         "arguments": [clang, "-std=c++20", "-c", path]})
    write(os.path.join(folder, "compile_commands.json"), json.dumps(commands))


# Those of clang-tidy 22 that are about coroutines.
COROUTINE_CHECKS = ("cppcoreguidelines-avoid-capturing-lambda-coroutines",
                    "cppcoreguidelines-avoid-reference-coroutine-parameters",
                    "cppcoreguidelines-no-suspend-with-lock", "misc-coroutine-hostile-raii")
COLUMNS = ("project", "jobs", "clang", "run-clang-tidy", "cold", "of clang", "of run-clang-tidy",
           "warm", "of cold", "one source", "one header", "peak MB", "of clang's")
Cost = collections.namedtuple("Cost", ("processor", "passed"))


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cost(function):
    start, used = time.monotonic(), processor_seconds()
    function()
    return Cost(processor_seconds() - used, time.monotonic() - start)


def peak_memory(arguments, **options):
    """Runs a program. Returns the MB that the largest of its processes took."""
    process = subprocess.Popen(arguments, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, arguments)
    return usage.ru_maxrss / 1024


class Sample:
    """Some of the commands of a database, in one of their own."""

    def __init__(self, database, folder, options):
        with open(os.path.join(database, "compile_commands.json"), encoding="utf-8") as file:
            commands = json.load(file)
        step = max(1, len(commands) // options.sample)
        self.options, self.folder, self.commands = options, folder, commands[::step]
        self.factor = len(commands) / len(self.commands)
        os.makedirs(folder)
        write(os.path.join(folder, "compile_commands.json"), json.dumps(self.commands))

    def parse(self, jobs):
        """What clang costs for all commands, and its memory."""
        peaks = []

        def one(command):
            arguments = command.get("arguments") or shlex.split(command["command"])
            peaks.append(peak_memory([self.options.clang, *arguments[1:], "-fsyntax-only", "-w"],
                                     cwd=command["directory"]))

        def run():
            with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
                list(pool.map(one, self.commands))

        return self.scaled(cost(run)), max(peaks)

    def scaled(self, measured):
        return Cost(*(self.factor * each for each in measured))

    def clang_tidy(self, jobs):
        """What run-clang-tidy costs for all commands."""
        arguments = [self.options.run_clang_tidy, "-quiet", "-p", self.folder, f"-j{jobs}",
                     "-checks=-*," + ",".join(COROUTINE_CHECKS)]
        return self.scaled(cost(lambda: subprocess.run(
            arguments, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)))


class Project:
    def __init__(self, name, database, temporary, jobs, options):
        self.name, self.database, self.jobs, self.options = name, database, jobs, options
        self.cache = os.path.join(temporary, "cache")
        self.sample = Sample(database, os.path.join(temporary, "sample"), options)
        self.costs = {}
        self.found = {}
        self.peak = 0

    def lint(self, what):
        arguments = [self.options.driver, "-p", self.database, f"-j{self.jobs}",
                     f"--cache-dir={self.cache}", "--exit-zero", "--quiet"]

        def run():
            with tempfile.TemporaryFile() as output:
                peak = peak_memory(arguments, stdout=output)
                output.seek(0)
                self.found[what] = output.read()
            self.peak = max(self.peak, peak)

        self.costs[what] = cost(run)

    def measure(self):
        self.costs["clang"], self.clang_peak = self.sample.parse(self.jobs)
        if self.options.run_clang_tidy:
            self.costs["run-clang-tidy"] = self.sample.clang_tidy(self.jobs)
        self.lint("cold")
        self.lint("warm")
        if self.found["cold"] != self.found["warm"]:
            sys.exit(f"{self.name}: what a warm run finds differs")

    def change(self, file, what):
        with open(os.path.join(self.database, file), "a", encoding="utf-8") as opened:
            opened.write("// changed\n")
        self.lint(what)

    def row(self):
        def taken(what):
            if what not in self.costs:
                return ""
            return f"{self.costs[what].processor:.1f} s ({self.costs[what].passed:.1f} s)"

        def part(what, of):
            if what not in self.costs or of not in self.costs:
                return ""
            return f"{self.costs[what].processor / self.costs[of].processor:.3f}"

        return " | ".join((
            self.name, str(self.jobs), taken("clang"), taken("run-clang-tidy"), taken("cold"),
            part("cold", "clang"), part("cold", "run-clang-tidy"), taken("warm"), part("warm", "cold"),
            part("one source", "cold"), part("one header", "cold"),
            f"{self.peak:.0f}", f"{self.peak / self.clang_peak:.2f}"))


def measure(name, database, temporary, jobs, options, change=False):
    folder = tempfile.mkdtemp(dir=temporary)
    project = Project(name, database, folder, jobs, options)
    project.measure()
    if change:
        project.change("unit10.cpp", "one source")
        project.change("task.h", "one header")
    print(f"| {project.row()} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--driver", default=os.path.join(ROOT, "build", "bin", "async-tidy"))
    parser.add_argument("--clang", default="clang++-22")
    parser.add_argument("--run-clang-tidy", default=shutil.which("run-clang-tidy-22"))
    parser.add_argument("--jobs", type=int, nargs="+", default=[2])
    parser.add_argument("--units", type=int, default=1000)
    parser.add_argument("--sample", type=int, default=40)
    parser.add_argument("databases", nargs="*")
    options = parser.parse_args()
    temporary = tempfile.mkdtemp(prefix="async-tidy-bench-")
    try:
        print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}")
        for jobs in options.jobs:
            for database in options.databases:
                measure(database, os.path.abspath(database), temporary, jobs, options)
            if options.units:
                generated = os.path.join(temporary, f"generated{jobs}")
                generate(generated, options.units, options.clang)
                measure(f"generated, {options.units} units, a tenth with coroutines", generated,
                        temporary, jobs, options, change=True)
    finally:
        shutil.rmtree(temporary)


if __name__ == "__main__":
    main()
