"""Prints how long the driver takes, as parts of what clang takes to parse the same.

usage: driver.py [--driver PROGRAM] [--clang PROGRAM] [--jobs N] [--units N]
                 [--sample N] [DATABASE-FOLDER...]

Measures the projects with these compile databases, cold and warm, and a generated one
of N units, of which a tenth has coroutines: also with one source and one header
changed. clang parses each file once with -fsyntax-only, or every so-manieth of them
if there are more than the sample. Both use N jobs, and an empty cache at first.
"""

import argparse
import concurrent.futures
import json
import os
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


def seconds(function):
    start = time.monotonic()
    function()
    return time.monotonic() - start


def parse_all(database, options):
    """Seconds that clang takes for all commands, by those of a sample."""
    with open(os.path.join(database, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    step = max(1, len(commands) // options.sample)
    sample = commands[::step]

    def parse(command):
        arguments = command.get("arguments") or command["command"].split()
        subprocess.run([options.clang, *arguments[1:], "-fsyntax-only", "-w"],
                       cwd=command["directory"], check=True)

    def run():
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            list(pool.map(parse, sample))

    return seconds(run) * len(commands) / len(sample)


class Project:
    def __init__(self, name, database, cache, options):
        self.name, self.database, self.cache, self.options = name, database, cache, options
        self.times = {}
        self.found = {}

    def lint(self, what):
        arguments = [self.options.driver, "-p", self.database, f"-j{self.options.jobs}",
                     f"--cache-dir={self.cache}", "--exit-zero", "--quiet"]

        def run():
            self.found[what] = subprocess.run(arguments, check=True, stdout=subprocess.PIPE).stdout

        self.times[what] = seconds(run)

    def measure(self):
        self.times["clang"] = parse_all(self.database, self.options)
        self.lint("cold")
        self.lint("warm")
        if self.found["cold"] != self.found["warm"]:
            sys.exit(f"{self.name}: what a warm run finds differs")

    def change(self, file, what):
        with open(os.path.join(self.database, file), "a", encoding="utf-8") as opened:
            opened.write("// changed\n")
        self.lint(what)

    def row(self):
        clang, cold = self.times["clang"], self.times["cold"]
        cells = [f"{clang:.1f} s", f"{cold:.1f} s", f"{cold / clang:.2f}"]
        for what in ("warm", "one source", "one header"):
            taken = self.times.get(what)
            cells.append("" if taken is None else f"{taken:.2f} s ({taken / cold:.3f})")
        return f"| {self.name} | {' | '.join(cells)} |"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--driver", default=os.path.join(ROOT, "build", "bin", "async-tidy"))
    parser.add_argument("--clang", default="clang++-22")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--units", type=int, default=1000)
    parser.add_argument("--sample", type=int, default=40)
    parser.add_argument("databases", nargs="*")
    options = parser.parse_args()
    temporary = tempfile.mkdtemp(prefix="async-tidy-bench-")
    try:
        print("| project | clang | cold | of clang | warm (of cold) | one source | one header |")
        print("|---|---|---|---|---|---|---|")
        for number, database in enumerate(options.databases):
            project = Project(database, os.path.abspath(database),
                              os.path.join(temporary, f"cache{number}"), options)
            project.measure()
            print(project.row(), flush=True)
        if options.units:
            generated = os.path.join(temporary, "generated")
            generate(generated, options.units, options.clang)
            project = Project(f"generated, {options.units} units", generated,
                              os.path.join(temporary, "cache"), options)
            project.measure()
            project.change("unit10.cpp", "one source")
            project.change("task.h", "one header")
            print(project.row(), flush=True)
    finally:
        shutil.rmtree(temporary)


if __name__ == "__main__":
    main()
