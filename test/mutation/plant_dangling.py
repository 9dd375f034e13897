#!/usr/bin/env python3
"""Plants dangling tasks into real code that has none there, and counts how many are found.

    plant_dangling.py DATABASE --tool build/bin/async-tidy [--limit N] [--oracle] [-v]

DATABASE is a compile_commands.json of code that compiles. Taken are statements
`co_await f(x);`, `auto y = co_await f(x);` and `co_return co_await f(x);` in which, as
clang's own AST says, a temporary with a destructor is bound to a reference for the
call, or to a view. Each is planted twice:

  store   auto planted = f(x); co_await std::move(planted);      must be found
  named   the same, with a variable for each argument before it  must stay silent

Copies of a file stand beside it and are removed again. What does not compile is taken
back, so that `store` may count fewer than there are statements. A coroutine that starts
at once and is done with its arguments before it is suspended is no mistake: read what -v
prints before you believe a miss.
"""
import argparse
import pathlib
import re
import subprocess
import sys

import database
import lifetime_oracle

VALUE = "cxxBindTemporaryExpr()"
TEMPORARY = "materializeTemporaryExpr(hasDescendant(" + VALUE + "))"
VIEW = ("hasType(hasUnqualifiedDesugaredType(recordType(hasDeclaration(cxxRecordDecl(hasAnyName("
        + lifetime_oracle.VIEWS + "))))))")
# What takes values of any type, by a forwarding reference, copies or moves them as a rule.
CALL = (
    f"callExpr(%sforEachArgumentWithParam(expr(anyOf({VALUE}, hasDescendant({TEMPORARY}))), "
    f"parmVarDecl(anyOf(hasType(lValueReferenceType()), {VIEW}))))"
)
STATEMENT = re.compile(
    r"((?:co_return\s+|(?:(?:const\s+)?[\w:]+(?:<[^;=()]*>)?\s*&{0,2}\s+&{0,2})?"
    r"(?:\w+|\[[^\]]*\])\s*=\s*)?)co_await\s+")
LITERALS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'
    r"(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])*'", re.S)
WARNING = re.compile(r"^(.+?):(\d+):\d+: (?:warning|error): .*\[async-dangling-task\]", re.M)
ERROR = re.compile(r"^(.+?):(\d+):\d+: (?:fatal )?error: ", re.M)
TRIES = 6


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


def calls_with_temporaries(command, file, around=""):
    """The places, line and column, of calls with such an argument."""
    done = subprocess.run(
        ["clang-query-22", str(file), "-c", "set output diag", "-c", "set bind-root true",
         "-c", "match " + CALL % around, "--", *command], capture_output=True, text=True)
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


class Plants:
    """One kind of change, planted into a copy of one file."""

    def __init__(self, file, text, places, kind):
        self.file, self.text, self.kind = file, text, kind
        self.copy = file.with_name(f"planted_{kind}_{file.name}")
        self.todo = list(enumerate(plants_in(text, places)))
        self.marks = {}

    def write(self):
        """Writes the copy, and notes in which line each plant stands."""
        result, last, self.marks = [], 0, {}
        for number, (start, end, binding, call) in self.todo:
            new = planted(binding, call, number, self.kind == "named")
            if not new or "//" in call:
                continue
            result.append(self.text[last:start])
            self.marks["".join(result).count("\n") + 1] = number
            result.append(new + "\n" * self.text.count("\n", start, end))
            last = end
        self.copy.write_text("".join(result) + self.text[last:])

    def compile(self, command):
        """Takes back what does not compile; whether anything is left."""
        for _ in range(TRIES):
            self.write()
            if not self.marks:
                return False
            done = subprocess.run(
                ["clang++-22", *command, "-fsyntax-only", "-w", str(self.copy)],
                capture_output=True, text=True)
            if done.returncode == 0:
                return True
            failed = {self.marks.get(int(line)) for path, line in ERROR.findall(done.stderr)}
            self.todo = [each for each in self.todo if each[0] not in failed]
            if not failed - {None}:
                return False
        return False

    def keep_silent(self, command):
        """Takes back where a conversion makes a temporary although the argument has a name."""
        places = calls_with_temporaries(command, self.copy)
        lines = self.copy.read_text().splitlines()
        failed = set()
        for line, number in self.marks.items():
            task = f"auto planted_task_{number} = "
            if (line, lines[line - 1].index(task) + len(task) + 1) in places:
                failed.add(number)
        self.todo = [each for each in self.todo if each[0] not in failed]
        self.write()
        return bool(self.marks)

    def reported(self, tool, command):
        """The lines of plants that the tool reports."""
        done = subprocess.run(
            [tool, "--no-cache", "--checks=-*,async-dangling-task", str(self.copy), "--", *command],
            capture_output=True, text=True)
        return self.lines_in(WARNING.findall(done.stdout))

    def warned(self, command):
        """The lines of plants that clang warns of in the annotated twin."""
        root = self.file.resolve().parents[1]
        found = lifetime_oracle.Twin(command, self.copy, root, []).warned() or set()
        return self.lines_in(found)

    def lines_in(self, found):
        return {int(line) for path, line in found
                if pathlib.Path(path).name == self.copy.name} & set(self.marks)

    def line(self, number):
        return self.copy.read_text().splitlines()[number - 1].strip()


class Count:
    """What was planted of one kind, and what became of it."""

    def __init__(self):
        self.planted = self.reported = self.warned = self.warned_alone = 0


def lint(plants, tool, command, count, args):
    """Plants, and adds to COUNT what is found."""
    try:
        if not plants.todo or not plants.compile(command):
            return
        if plants.kind == "named" and not plants.keep_silent(command):
            return
        hit = plants.reported(tool, command)
        count.planted += len(plants.marks)
        count.reported += len(hit)
        wrong = hit if plants.kind == "named" else set(plants.marks) - hit
        if args.oracle:
            warned = plants.warned(command)
            count.warned += len(warned)
            count.warned_alone += len(warned - hit)
        for line in sorted(wrong) if args.v else []:
            print(f"{plants.kind} {plants.file}:{line}: {plants.line(line)[:150]}")
    finally:
        plants.copy.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--oracle", action="store_true")
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    tool = str(pathlib.Path(args.tool).resolve())
    counts = {kind: Count() for kind in ("store", "named")}
    for file, command in database.units(args.database)[:args.limit]:
        text = file.read_text(errors="replace")
        places = calls_with_temporaries(command, file, "hasAncestor(coawaitExpr()), ")
        for kind, count in counts.items():
            lint(Plants(file, text, places, kind), tool, command, count, args)
    stored, named = counts["store"], counts["named"]
    print(f"store: {stored.reported} of {stored.planted} found; "
          f"named: {named.reported} of {named.planted} reported in vain")
    if args.oracle:
        print(f"store: clang warns of {stored.warned}, {stored.warned_alone} of which were not found")
    return 0 if named.reported == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
