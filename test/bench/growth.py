#!/usr/bin/env python3
"""How the cost of a run grows with the code: growth.py [--tool PROGRAM] [SHAPE...]

Generates one function or file of each shape at N, 2N and 4N parts, and prints
what the last doubling costs beyond a run over nothing. Twice the code should cost
about twice as much. What counts is processor time, the least of three runs.
"""

import argparse
import os
import resource
import subprocess
import tempfile

HEAD = ("#include <future>\n#include <map>\n#include <mutex>\n#include <mylib/task.hpp>\n#include <unistd.h>\n"
        "using mylib::task;\ntask<int> fetch(int);\nvoid step();\nbool ask(int);\n")


def coroutine(lines, before=""):
    return HEAD + before + "task<int> f(int p) {\n" + "\n".join(lines) + "\nco_return 1;\n}\n"


def each(form, count):
    return [form.replace("$", str(k)) for k in range(count)]


# By name: the number of parts to begin with, and what makes the code.
SHAPES = {
    "awaits": (1000, lambda n: coroutine(each("co_await fetch($);", n))),
    "loops": (800, lambda n: coroutine(each("for (int i = 0; i < 3; ++i) co_await fetch(i + $);", n))),
    "branches": (3200, lambda n: coroutine(["auto t = fetch(0);", *each("if (ask($)) step();", n)])),
    "conditions": (1600, lambda n: coroutine(
        [*each("bool c$ = ask($);", n), "auto t = fetch(0);", *each("if (c$) step();", n), *each("if (!c$) step();", n)])),
    "known-conditions": (400, lambda n: coroutine(
        ["auto t = start(1);", *each("const bool b$ = ask($); if (b$) step();", n), "co_await std::move(t);"],
        "mylib::eager<int> start(int);\n")),
    "tasks": (1600, lambda n: coroutine([*each("auto t$ = fetch($);", n), *each("co_await std::move(t$);", n)])),
    "dropped-tasks": (800, lambda n: coroutine(
        [*each("auto t$ = fetch($);", n), *each("if (ask($)) co_await std::move(t$);", n)])),
    "collected-tasks": (400, lambda n: coroutine(
        ["std::vector<mylib::eager<int>> v;", *each("v.push_back(start($));", n), "for (auto &t : v) co_await std::move(t);"],
        "#include <vector>\nmylib::eager<int> start(int);\n")),
    "task-vectors": (200, lambda n: coroutine(
        [*each("std::vector<mylib::eager<int>> v$; v$.push_back(start($));", n),
         *each("for (auto &t : v$) co_await std::move(t);", n)], "#include <vector>\nmylib::eager<int> start(int);\n")),
    "threads": (200, lambda n: coroutine(
        [*each("std::thread t$([] { step(); });", n), *each("t$.join();", n)], "#include <thread>\n")),
    "lock-scopes": (1600, lambda n: coroutine(
        each("{ std::lock_guard g(m); step(); } co_await fetch($);", n), "std::mutex m;\n")),
    "conditional-locks": (80, lambda n: coroutine(
        [*each("std::mutex m$; std::unique_lock l$(m$, std::defer_lock); if (p & $) l$.lock();", n), "co_await fetch(1);"])),
    "tries": (1200, lambda n: coroutine(each("try { co_await fetch($); } catch (...) { step(); }", n))),
    "nested-tries": (30, lambda n: coroutine(["try {"] * n + ["co_await fetch(1);"] + ["} catch (int) { step(); }"] * n)),
    "nested-blocks": (30, lambda n: coroutine(each("if (ask($)) {", n) + ["co_await fetch(1);"] + ["}"] * n)),
    "lambdas": (200, lambda n: coroutine(each("auto l$ = [=]() -> task<int> { co_return co_await fetch(p); }; co_await l$();", n))),
    "futures": (400, lambda n: coroutine(
        [*each("std::future<int> w$; if (w$.wait_for(std::chrono::seconds(0)) == std::future_status::ready) w$.get();", n)])),
    "chain": (100, lambda n: HEAD + "void g0() { sleep(1); }\n" + "\n".join(
        f"void g{k}() {{ g{k - 1}(); }}\ntask<int> c{k}() {{ g{k}(); co_return 1; }}" for k in range(1, n)) + "\n"),
    "functions": (300, lambda n: HEAD + "\n".join(each("task<int> f$(int p) { co_return co_await fetch(p); }", n)) + "\n"),
    "iterators": (400, lambda n: HEAD + "struct S { std::map<int, int> m; void drop() { m.erase(1); }\ntask<int> f() {\n" + "\n".join(
        each("auto i$ = m.find($); co_await fetch($); step(); i$->second = 1;", n)) + "\nco_return 1; } };\n"),
    "fields": (800, lambda n: HEAD + "struct S {" + "".join(each("int m$ = 0;", n)) + "\ntask<int> f() {\n" + "\n".join(
        each("if (m$) { int x = m$; co_await fetch(x); m$ = x + 1; }", n)) + "\nco_return 1; } };\n"),
}


def seconds(tool, stubs, folder, text):
    path = os.path.join(folder, "a.cpp")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    def used():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    begin = used()
    run = subprocess.run(
        [tool, "--quiet", "--no-cache", "--checks=async-*", "--config={CheckOptions: {async-tidy.Preview: true}}", path, "--", "-std=c++20",
         "-nostdinc++", "-isystem", stubs, "-fbracket-depth=4096"], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"{path}: exit {run.returncode}: {run.stderr}")
    return used() - begin, run.stdout.count("\n")


def main():
    project = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--tool", default=os.path.join(project, "build/bin/async-tidy"))
    parser.add_argument("--stubs", default=os.path.join(project, "test/Inputs/stubs"))
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help=", ".join(SHAPES))
    options = parser.parse_args()
    print(f"{'shape':18} {'n':>5} {'n':>8} {'2n':>8} {'4n':>8} {'doubling':>9} {'lines':>7}")
    with tempfile.TemporaryDirectory() as folder:
        def least(text):
            return min(seconds(options.tool, options.stubs, folder, text) for _ in range(3))
        empty = least(HEAD)[0]
        for name in options.shapes or SHAPES:
            count, make = SHAPES[name]
            times, lines = [], 0
            for parts in (count, 2 * count, 4 * count):
                took, lines = least(make(parts))
                times.append(took)
            growth = (times[2] - empty) / max(times[1] - empty, 0.01)
            print(f"{name:18} {count:5} " + " ".join(f"{t:7.2f}s" for t in times) + f" {growth:8.1f}x {lines:7}", flush=True)


if __name__ == "__main__":
    main()
