#!/usr/bin/env python3
"""Plants dangling tasks into real code that has none there, and counts how many are found.

    plant_dangling.py DATABASE --tool build/bin/async-tidy [--limit N] [-v]

DATABASE is a compile_commands.json of code that compiles. Taken are statements
`co_await f(x);` and `auto y = co_await f(x);` in which, as clang's own AST says, a
temporary with a destructor is bound to a reference for the call. Each is planted twice:

  store   auto planted = f(x); co_await std::move(planted);      must be found
  named   the same, with a variable for each argument before it  must stay silent

Copies of a file stand beside it and are removed again. What does not compile is taken
back, so that `store` may count fewer than there are statements. A coroutine that starts
at once and is done with its arguments before it is suspended is no mistake: read what -v
prints before you believe a miss.
"""
import argparse
import json
import pathlib
import re
import shlex
import subprocess
import sys

MATCHER = (
    "match callExpr(hasAncestor(coawaitExpr()), hasAnyArgument("
    "expr(anyOf(materializeTemporaryExpr(hasDescendant(cxxBindTemporaryExpr())),"
    " implicitCastExpr(has(materializeTemporaryExpr(hasDescendant(cxxBindTemporaryExpr()))))))))"
)
STATEMENT = re.compile(r"((?:(?:const )?auto\s*&{0,2}\s*(?:\w+|\[[^\]]*\])\s*=\s*)?)co_await\s+")
LITERALS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'
    r"(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])*'", re.S)
WARNING = re.compile(r"^(.+?):(\d+):\d+: (?:warning|error): .*\[async-dangling-task\]", re.M)
ERROR = re.compile(r"^(.+?):(\d+):\d+: (?:fatal )?error: ", re.M)


def blanked(text):
    """The text without comments and literals, every character in its place."""
    return LITERALS.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def end_of(plain, start, ends):
    """Where one of the characters ENDS stands outside of brackets, from START on."""
    depth = 0
    for index in range(start, len(plain)):
        char = plain[index]
        if depth == 0 and char in ends:
            return index
        depth += (char in "([{") - (char in ")]}")
        if depth < 0:
            return -1
    return -1


def candidates(command, file):
    """The places, line and column, of calls with such an argument."""
    done = subprocess.run(
        ["clang-query-22", str(file), "-c", "set output diag", "-c", "set bind-root true",
         "-c", MATCHER, "--", *command], capture_output=True, text=True)
    found = re.findall(r"^(.+?):(\d+):(\d+): note: \"root\" binds here", done.stdout, re.M)
    return {(int(line), int(column)) for path, line, column in found
            if pathlib.Path(path).resolve() == file.resolve()}


def arguments_of(call):
    """The head of a call and its arguments, or nothing if it is no plain call."""
    plain = blanked(call)
    if not plain.rstrip().endswith(")"):
        return None
    opens = [i for i, c in enumerate(plain) if c == "("
             and end_of(plain, i + 1, ")") == len(plain.rstrip()) - 1]
    if not opens:
        return None
    arguments, start = [], opens[-1] + 1
    while True:
        end = end_of(plain, start, ",)")
        if end < 0:
            return None
        arguments.append(call[start:end].strip())
        if plain[end] == ")":
            return call[:opens[-1]], [each for each in arguments if each]
        start = end + 1


def plants_in(text, places):
    """(start, end, binding, call) of each statement to change."""
    plain = blanked(text)
    starts = [0] + [match.end() for match in re.finditer("\n", text)]
    for match in STATEMENT.finditer(plain):
        before = plain[:match.start()].rstrip()
        line = text.count("\n", 0, match.end()) + 1
        column = match.end() - starts[line - 1] + 1
        end = end_of(plain, match.end(), ";")
        if before[-1:] in tuple(";{}") and (line, column) in places and end > 0:
            yield match.start(), end + 1, text[match.start(1):match.end(1)], text[match.end():end]


def planted(binding, call, number, named):
    """The statement in which the task is stored first, on one line."""
    task = f"planted_task_{number}"
    names = ""
    if named:
        parts = arguments_of(call)
        if not parts:
            return None
        head, arguments = parts
        if any(each.startswith("{") for each in arguments):
            return None
        names = "".join(f"auto &&{task}_{i} = {each}; " for i, each in enumerate(arguments))
        passed = [f"std::forward<decltype({task}_{i})>({task}_{i})" for i in range(len(arguments))]
        call = f"{head}({', '.join(passed)})"
    one_line = lambda code: re.sub(r"\s*\n\s*", " ", code)
    return one_line(f"{names}auto {task} = {call}; {binding}co_await std::move({task});")


def lint(tool, command, file, text, kind, verbose):
    """Plants one kind into a copy of FILE; returns how many were planted and reported."""
    places = candidates(command, file)
    todo = list(enumerate(plants_in(text, places)))
    copy = file.with_name(f"planted_{kind}_{file.name}")
    try:
        for _ in range(6):
            result, marks, last = [], {}, 0
            for number, (start, end, binding, call) in todo:
                new = planted(binding, call, number, kind == "named")
                if not new or "//" in call:
                    continue
                result.append(text[last:start])
                line = "".join(result).count("\n") + 1
                marks[line] = number
                result.append(new + "\n" * text.count("\n", start, end))
                last = end
            if not marks:
                return 0, 0
            copy.write_text("".join(result) + text[last:])
            done = subprocess.run(["clang++-22", *command, "-fsyntax-only", "-w", str(copy)],
                                  capture_output=True, text=True)
            if done.returncode == 0:
                break
            failed = {marks.get(int(line)) for path, line in ERROR.findall(done.stderr)}
            todo = [each for each in todo if each[0] not in failed]
            if not failed - {None}:
                return 0, 0
        else:
            return 0, 0
        done = subprocess.run([tool, "--checks=-*,async-dangling-task", str(copy), "--", *command],
                              capture_output=True, text=True)
        hit = {int(line) for path, line in WARNING.findall(done.stdout)
               if pathlib.Path(path).name == copy.name} & set(marks)
        wrong = hit if kind == "named" else set(marks) - hit
        lines = copy.read_text().splitlines()
        for line in sorted(wrong) if verbose else []:
            print(f"{kind} {file}:{line}: {lines[line - 1].strip()[:150]}")
        return len(marks), len(hit)
    finally:
        copy.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    tool = str(pathlib.Path(args.tool).resolve())
    count = {kind: [0, 0] for kind in ("store", "named")}
    for entry in json.loads(args.database.read_text())[:args.limit]:
        folder = pathlib.Path(entry["directory"])
        file = folder / entry["file"]
        given = entry.get("arguments") or shlex.split(entry["command"])
        flags = [each for each in given[1:] if each not in ("-c", entry["file"], str(file))]
        command = ["-working-directory", str(folder), *flags]
        text = file.read_text()
        for kind, numbers in count.items():
            planted_here, found = lint(tool, command, file, text, kind, args.v)
            numbers[0] += planted_here
            numbers[1] += found
    print(f"store: {count['store'][1]} of {count['store'][0]} found; "
          f"named: {count['named'][1]} of {count['named'][0]} reported in vain")
    return 0 if count["named"][1] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
