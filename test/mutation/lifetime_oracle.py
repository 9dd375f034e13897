#!/usr/bin/env python3
"""Compares async-dangling-task with clang's own warnings on annotated code.

    lifetime_oracle.py DATABASE --tool build/bin/async-tidy [--limit N] [--root FOLDER] [-v]

In a twin of each unit, `[[clang::lifetimebound]]` stands at each reference, pointer and
view that a function which returns a task takes, and at its object, in all files below
FOLDER (by default, what the files of the database have in common). With that, clang's -Wdangling and
-Wreturn-stack-address know what a task refers to. Told is how many lines clang warns of
and how many of these async-tidy reports without annotations, and how many more.

Nothing is written beside the code: clang gets the twin of a file by an overlay. A type
is a task if it or a base has a promise_type; `--task NAME` adds others by their qualified
names.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import database
from source_text import blanked, end_of

BOUND = " [[clang::lifetimebound]]"
PROMISE = "has(namedDecl(hasName(\"promise_type\")))"
TASK = f"{PROMISE}, isDerivedFrom(cxxRecordDecl({PROMISE}))"
VIEWS = "\"basic_string_view\", \"string_view\", \"span\", \"initializer_list\""
RETURNS_TASK = (
    "unless(isInstantiated()), returns("
    "hasUnqualifiedDesugaredType(recordType(hasDeclaration(cxxRecordDecl(anyOf(%s))))))")
PARAMETERS = (
    "match parmVarDecl(hasDeclContext(functionDecl(" + RETURNS_TASK + ")), "
    "anyOf(hasType(referenceType()), hasType(pointerType()), hasType("
    "hasUnqualifiedDesugaredType(recordType(hasDeclaration(cxxRecordDecl(hasAnyName("
    + VIEWS + "))))))))")
# A lambda's object is its closure, and what stands behind its parameters may be left out.
MEMBERS = (
    "match cxxMethodDecl(unless(isStaticStorageClass()), "
    "unless(ofClass(cxxRecordDecl(isLambda()))), " + RETURNS_TASK + ")")
PLACE = re.compile(r'^(.+?):(\d+):(\d+): note: "root" binds here', re.M)
WARNING = re.compile(r"^(.+?):(\d+):\d+: warning: .*\[-W(?:dangling|return-stack-address)", re.M)
REPORT = re.compile(r"^(.+?):(\d+):\d+: (?:warning|error): .*\[async-dangling-task", re.M)


def folder_of(command):
    """The folder to which paths in COMMAND, and in what is said of it, are relative."""
    where = command.index("-working-directory") if "-working-directory" in command else None
    return pathlib.Path("." if where is None else command[where + 1])


def places_to_annotate(command, file, root, tasks):
    """By file below ROOT: the places of parameters, and those of members with an object."""
    types = ", ".join([TASK] + [f'hasName("{name}")' for name in tasks])
    places = {}
    for kind, matcher in enumerate((PARAMETERS, MEMBERS)):
        done = subprocess.run(
            ["clang-query-22", str(file), "-c", "set output diag", "-c", "set bind-root true",
             "-c", matcher % types, "--", *command], capture_output=True, text=True)
        for path, line, column in PLACE.findall(done.stdout):
            path = (folder_of(command) / path).resolve()
            if root in path.parents:
                places.setdefault(path, (set(), set()))[kind].add((int(line), int(column)))
    return places


def annotated(text, parameters, members):
    """TEXT with the attribute after each of the PARAMETERS and the MEMBERS that begin there."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    plain = blanked(text)
    ends = {end_of_parameter(plain, starts[line - 1] + column - 1) for line, column in parameters}
    ends |= {end_of_declarator(plain, starts[line - 1] + column - 1) for line, column in members}
    for end in sorted(ends - {None}, reverse=True):
        text = text[:end] + BOUND + text[end:]
    return text


def end_of_parameter(plain, start):
    """Where the name of the parameter that begins at START ends, if it has one."""
    depth = 0
    for index in range(start, len(plain)):
        char = plain[index]
        if char == ">" and plain[index - 1] == "-":
            continue
        if depth == 0 and char in ",)=":
            written = plain[start:index].rstrip()
            named = re.search(r"[\s&*>](\w+)$", written)
            return start + len(written) if named else None
        depth += (char in "(<[{") - (char in ")>]}")
    return None


def end_of_declarator(plain, start):
    """Where the parameters of the function that begins at START end, with what qualifies it."""
    name = re.compile(r"[^;{}()]*?\b\w+\s*\(").match(plain, start)
    end = end_of(plain, name.end(), ")") if name else -1
    if end < 0:
        return None
    return re.compile(r"(\s*(const|noexcept|volatile|&&?)(?![\w(]))*").match(plain, end + 1).end()


class Twin:
    """The annotated twin of one unit."""

    def __init__(self, command, file, root, tasks, text=None):
        self.folder = tempfile.TemporaryDirectory()
        self.count = 0
        roots = []
        places = places_to_annotate(command, file, root, tasks)
        for number, (path, found) in enumerate(sorted(places.items())):
            old = path.read_text(errors="replace")
            new = annotated(old, *found)
            self.count += new.count(BOUND) - old.count(BOUND)
            copy = pathlib.Path(self.folder.name) / f"{number}.txt"
            copy.write_text(new)
            roots.append({"type": "file", "name": str(path), "external-contents": str(copy)})
        overlay = pathlib.Path(self.folder.name) / "overlay.yaml"
        overlay.write_text(json.dumps({"version": 0, "use-external-names": False, "roots": roots}))
        self.command = ["clang++-22", *command, "-ivfsoverlay", str(overlay), "-fsyntax-only",
                        "-Wno-everything", "-Wdangling", "-Wreturn-stack-address", str(file)]

    def warned(self):
        """The files and lines that clang warns of, or nothing if it fails."""
        done = subprocess.run(self.command, capture_output=True, text=True)
        if done.returncode:
            return None
        return lines_of(WARNING, done.stderr, self.command)


def lines_of(pattern, output, command):
    return {((folder_of(command) / path).resolve(), int(line))
            for path, line in pattern.findall(output)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--root", type=pathlib.Path)
    parser.add_argument("--task", action="append", default=[])
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    units = database.units(args.database)[:args.limit]
    root = (args.root or database.common_folder(units)).resolve()
    oracle, ours, annotations, failed = set(), set(), 0, 0
    for file, command in units:
        twin = Twin(command, file, root, args.task)
        warned = twin.warned()
        annotations += twin.count
        if warned is None:
            failed += 1
            continue
        done = subprocess.run([args.tool, "--no-cache", "--quiet",
                               "--checks=-*,async-dangling-task", str(file), "--", *command],
                              capture_output=True, text=True)
        oracle |= {each for each in warned if root in each[0].parents}
        ours |= lines_of(REPORT, done.stdout, command)
    for path, line in sorted(oracle ^ ours) if args.v else []:
        print(f"{'clang' if (path, line) in oracle else 'async-tidy'} alone: {path}:{line}")
    print(f"{len(units)} units, {failed} of which failed, with {annotations} annotations: "
          f"clang warns of {len(oracle)} lines, async-tidy of {len(oracle & ours)} of these and of "
          f"{len(ours - oracle)} more")
    return 1 if oracle - ours else 0


if __name__ == "__main__":
    sys.exit(main())
