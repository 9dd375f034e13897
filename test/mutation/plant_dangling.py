#!/usr/bin/env python3
"""Plants dangling tasks into real code that has none there, and counts how many are found.

    plant_dangling.py DATABASE --tool build/bin/async-tidy [--limit N] [--oracle]
                      [--root FOLDER] [-v]

DATABASE is a compile_commands.json of code that compiles. Taken are statements
`co_await f(x);`, `auto y = co_await f(x);` and `co_return co_await f(x);` in which, as
clang's own AST says, a temporary with a destructor is bound to a reference for the
call, or to a view. Each is planted twice:

  store   auto planted = f(x); co_await std::move(planted);      must be found
  named   the same, with a variable for each argument before it  must stay silent

Where a variable of a class with a destructor is bound to a reference to const, the task
is stored as well:

  copy    the same, with a copy of that variable                 must be found
  kept    the same, with the variable itself                     must stay silent

With --oracle, clang's own warnings about an annotated twin of the copy are counted, too:
see lifetime_oracle.py. Copies of a file stand beside it and are removed again. What does
not compile is taken back, so that `store` may count fewer than there are statements. A
coroutine that starts at once and is done with its arguments before it is suspended is no
mistake: read what -v prints before you believe a miss.
"""
import argparse
import pathlib
import re
import subprocess
import sys

import database
import lifetime_oracle
from source_text import arguments_of, blanked, end_of, one_line, place_in

VALUE = "cxxBindTemporaryExpr()"
TEMPORARY = "materializeTemporaryExpr(hasDescendant(" + VALUE + "))"
VIEW = ("hasType(hasUnqualifiedDesugaredType(recordType(hasDeclaration(cxxRecordDecl(hasAnyName("
        + lifetime_oracle.VIEWS + "))))))")
# What takes values of any type, by a forwarding reference, copies or moves them as a rule.
CALL = (
    f"callExpr(%sforEachArgumentWithParam(expr(anyOf({VALUE}, hasDescendant({TEMPORARY}))), "
    f"parmVarDecl(anyOf(hasType(lValueReferenceType()), {VIEW}))))"
)
# A variable, or a member, that is bound to a reference to const.
NAMED = (
    "callExpr(hasAncestor(coawaitExpr()), forEachArgumentWithParam(expr(anyOf(declRefExpr(), "
    "memberExpr())).bind(\"argument\"), parmVarDecl(hasType(references(qualType("
    "isConstQualified(), hasUnqualifiedDesugaredType(recordType(hasDeclaration(cxxRecordDecl("
    "has(cxxDestructorDecl(unless(isDefaulted())))))))))))))"
)
STATEMENT = re.compile(
    r"((?:co_return\s+|(?:(?:const\s+)?[\w:]+(?:<[^;=()]*>)?\s*&{0,2}\s+&{0,2})?"
    r"(?:\w+|\[[^\]]*\])\s*=\s*)?)co_await\s+")
WARNING = re.compile(r"^(.+?):(\d+):\d+: (?:warning|error): .*\[async-dangling-task\]", re.M)
ERROR = re.compile(r"^(.+?):(\d+):\d+: (?:fatal )?error: ", re.M)
TRIES = 6
SILENT = ("named", "kept")


def places_of(matcher, name, command, file):
    """The places, line and column, that MATCHER binds to NAME in FILE."""
    done = subprocess.run(
        ["clang-query-22", str(file), "-c", "set output diag", "-c", "set bind-root true",
         "-c", "match " + matcher, "--", *command], capture_output=True, text=True)
    found = re.findall(rf"^(.+?):(\d+):(\d+): note: \"{name}\" binds here", done.stdout, re.M)
    return {(int(line), int(column)) for path, line, column in found
            if pathlib.Path(path).resolve() == file.resolve()}


def calls_with_temporaries(command, file, around=""):
    """The places of calls with an argument that is a temporary bound to a reference."""
    return places_of(CALL % around, "root", command, file)


def plants_in(text, places):
    """(start, end, binding, offset of the call, call) of each statement to change."""
    plain = blanked(text)
    for match in STATEMENT.finditer(plain):
        before = plain[:match.start()].rstrip()
        end = end_of(plain, match.end(), ";")
        if before[-1:] in tuple(";{}") and end > 0 and place_in(text, match.end()) in places:
            yield (match.start(), end + 1, text[match.start(1):match.end(1)], match.end(),
                   text[match.end():end])


def with_copies(text, offset, call, places):
    """The call at OFFSET with a copy of each argument that stands at PLACES."""
    parts = arguments_of(call)
    if not parts:
        return None
    head, arguments = parts
    given = [f"std::decay_t<decltype({each})>({each})"
             if place_in(text, offset + start) in places and re.fullmatch(r"[\w.>\-:]+", each)
             else each for each, start in arguments]
    return f"{head}({', '.join(given)})" if given != [each for each, _ in arguments] else None


def planted(binding, call, number, named):
    """The statement in which the task is stored first, on one line."""
    task = f"planted_task_{number}"
    names = ""
    if named:
        parts = arguments_of(call)
        if not parts:
            return None
        head, arguments = parts
        if any(each.startswith("{") for each, _ in arguments):
            return None
        names = "".join(f"auto &&{task}_{i} = {each}; " for i, (each, _) in enumerate(arguments))
        passed = [f"std::forward<decltype({task}_{i})>({task}_{i})" for i in range(len(arguments))]
        call = f"{head}({', '.join(passed)})"
    return one_line(f"{names}auto {task} = {call}; {binding}co_await std::move({task});")


class Plants:
    """One kind of change, planted into a copy of one file."""

    def __init__(self, file, text, kind, calls, arguments=()):
        self.file, self.text, self.kind, self.arguments = file, text, kind, arguments
        self.copy = file.with_name(f"planted_{kind}_{file.name}")
        self.todo = list(enumerate(plants_in(text, calls)))
        self.marks = {}

    def write(self):
        """Writes the copy, and notes in which line each plant stands."""
        result, last, self.marks = [], 0, {}
        for number, (start, end, binding, offset, call) in self.todo:
            if self.kind in ("copy", "kept"):
                copied = with_copies(self.text, offset, call, self.arguments)
                call = call if copied and self.kind == "kept" else copied
            new = planted(binding, call, number, self.kind == "named") if call else None
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

    def warned(self, command, root):
        """The lines of plants that clang warns of if all below ROOT is annotated."""
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
        if plants.kind in SILENT and not plants.keep_silent(command):
            return
        hit = plants.reported(tool, command)
        count.planted += len(plants.marks)
        count.reported += len(hit)
        wrong = hit if plants.kind in SILENT else set(plants.marks) - hit
        if args.oracle and plants.kind not in SILENT:
            warned = plants.warned(command, args.root)
            count.warned += len(warned)
            count.warned_alone += len(warned - hit)
        for line in sorted(wrong) if args.v else []:
            print(f"{plants.kind} {plants.file}:{line}: {plants.line(line)[:150]}")
    finally:
        plants.copy.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database", type=pathlib.Path, help="a compile_commands.json")
    parser.add_argument("--tool", required=True)
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--oracle", action="store_true")
    parser.add_argument("--root", type=pathlib.Path)
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    tool = str(pathlib.Path(args.tool).resolve())
    counts = {kind: Count() for kind in ("store", "named", "copy", "kept")}
    units = database.units(args.database)[:args.limit]
    args.root = (args.root or database.common_folder(units)).resolve()
    for file, command in units:
        text = file.read_text(errors="replace")
        calls = calls_with_temporaries(command, file, "hasAncestor(coawaitExpr()), ")
        for kind in ("store", "named"):
            lint(Plants(file, text, kind, calls), tool, command, counts[kind], args)
        calls = places_of(NAMED, "root", command, file)
        arguments = places_of(NAMED, "argument", command, file)
        for kind in ("copy", "kept"):
            lint(Plants(file, text, kind, calls, arguments), tool, command, counts[kind], args)
    for kind, twin in (("store", "named"), ("copy", "kept")):
        print(f"{kind}: {counts[kind].reported} of {counts[kind].planted} found; "
              f"{twin}: {counts[twin].reported} of {counts[twin].planted} reported in vain")
        if args.oracle:
            print(f"{kind}: clang warns of {counts[kind].warned}, {counts[kind].warned_alone} of "
                  "which were not found")
    return 1 if any(counts[kind].reported for kind in SILENT) else 0


if __name__ == "__main__":
    sys.exit(main())
