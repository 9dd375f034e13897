#!/usr/bin/env python3
"""Lets the driver read damaged files of each kind that it takes from a project.

usage: read_damaged.py DRIVER [--seed N] [--count N] -- COMPILER-FLAG...

A small project is made in the working directory, with a compile database, a configuration,
models, an index, a baseline, an overlay, a response file and a result. Each is damaged COUNT times in
another way, and the project linted: the driver may find something, nothing, or say in one line
what it cannot read, but neither crash nor hang.
"""

import argparse
import json
import pathlib
import random
import re
import subprocess
import sys

SECONDS = 300
SOURCE = """#include <mylib/task.hpp>
mylib::task<> fetch();
void save();
mylib::task<> run() {
  save();
  fetch();
  co_await fetch();
}
"""
STORE = "#include <unistd.h>\nvoid save() { sleep(1); }\n"
CONFIGURATION = """Checks: 'async-*,async-busy-wait'
HeaderFilterRegex: '.*'
CheckOptions:
  async-blocking-call.Categories: 'sleep;wait'
  async-tidy.Models: 'models.yaml'
  async-tidy.Index: 'index.json'
"""
MODELS = """Library: ours
Namespaces: [ours]
Types:
  - Names: ["ours::job"]
    Start: lazy
    Drop: never-runs
Functions:
  - Names: ["ours::wait"]
    Blocks: http
    Instead: "await 'ready'"
"""
WORDS = [b"{", b"}", b"[", b"]", b'"', b":", b",", b"\n", b"null", b"-1", b"1e999", b"\xff", b"\0", b"'",
         b"../", b"@", b"|", b"&a", b"*a", b"\\"]
TOLD = re.compile(r"^(async-tidy: error: .+|.+: (error|fatal error): .+)$", re.M)


def damaged(data, chance):
    """DATA with one to three damages."""
    for _ in range(chance.randrange(1, 4)):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.randrange(1, 30))
        data = chance.choice([
            lambda: data[:start],
            lambda: data[:start] + data[end:],
            lambda: data[:end] + data[start:end] * chance.randrange(1, 40) + data[end:],
            lambda: data[:start] + chance.choice(WORDS) * chance.randrange(1, 5) + data[start:],
            lambda: data[:start] + bytes(each ^ 1 << chance.randrange(8) for each in data[start:end]) + data[end:],
        ])()
    return data


class Project:
    """The project, and the command that lints it."""

    def __init__(self, driver, flags):
        self.driver = driver
        here = pathlib.Path.cwd()
        files = {"run.cpp": SOURCE, "store.cpp": STORE, ".clang-tidy": CONFIGURATION, "models.yaml": MODELS,
                 "more.rsp": " ".join(flags)}
        files["compile_commands.json"] = json.dumps(
            [{"directory": str(here), "file": name, "arguments": ["clang++", "@more.rsp", "-c", name]}
             for name in ("run.cpp", "store.cpp")], indent=1)
        files["overlay.json"] = json.dumps({"version": 0, "roots": [
            {"type": "file", "name": str(here / "other.h"), "external-contents": str(here / "store.cpp")}]})
        for name, text in files.items():
            pathlib.Path(name).write_text(text, encoding="utf-8")
        done = self.lint("--write-index=index.json", "--write-baseline=baseline.json", "--config={}")
        assert done.returncode == 1, done.stdout + done.stderr
        done = self.lint("--result=run.result", "run.cpp", "--config={}")
        assert done.returncode == 0, done.stdout + done.stderr
        self.kinds = {"compile_commands.json": (), ".clang-tidy": (), "models.yaml": (), "index.json": (),
                      "more.rsp": (), "baseline.json": ("--baseline=baseline.json",),
                      "overlay.json": ("--vfsoverlay=overlay.json",), "run.result": ("link", "run.result")}

        for name in self.kinds:
            done = self.lint_with(name)
            assert done.returncode in (0, 1), f"{name}: {done.stdout}{done.stderr}"

    def lint_with(self, name):
        """Runs the driver such that it takes the file NAME."""
        options = self.kinds[name]
        return self.lint(*options, *(() if "link" in options else ("--link=false",)))

    def lint(self, *options):
        """Runs the driver; OPTIONS may begin with what it is to do."""
        task, rest = (options[:1], options[1:]) if options[:1] == ("link",) else ((), options)
        return subprocess.run([self.driver, *task, "--no-cache", "-j1", *rest], timeout=SECONDS, text=True,
                              capture_output=True, errors="replace", check=False)


def problem(project, name):
    """What is wrong with how the driver takes the file NAME, or nothing."""
    try:
        done = project.lint_with(name)
    except subprocess.TimeoutExpired:
        return f"took longer than {SECONDS} s"
    if done.returncode not in (0, 1, 2):
        return f"ended with status {done.returncode}"
    if done.returncode == 2 and not TOLD.search(done.stderr + done.stdout):
        return "failed without saying why"
    return "crashed in a process" if "crashed" in done.stdout + done.stderr else None


def main():
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("driver")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=10)
    options = parser.parse_args(sys.argv[1:split])
    project = Project(options.driver, sys.argv[split + 1:])
    failed = 0
    for name in project.kinds:
        path = pathlib.Path(name)
        right = path.read_bytes()
        for number in range(options.count):
            path.write_bytes(damaged(right, random.Random(f"{options.seed} {name} {number}")))
            if why := problem(project, name):
                failed += 1
                kept = pathlib.Path(f"failed-{number}-{name.lstrip('.')}")
                kept.write_bytes(path.read_bytes())
                print(f"{kept}: {why}")
        path.write_bytes(right)
    print(f"{len(project.kinds)} kinds of files, {options.count} times each, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
