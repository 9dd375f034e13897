"""Compares what the module finds in the clang-tidy of two releases.

usage: same_in_clang_tidy.py CLANG-TIDY=MODULE CLANG-TIDY=MODULE FOLDER... -- COMPILER-FLAG...

Lints the fixtures below the FOLDERs as their RUN lines say that call %check, those with
the same options in one process. Findings, their notes and their fixes have to be the
same. A fixture that is marked `XFAIL: module-llvm-N`, and says why, has to differ.
"""

import collections
import os
import re
import shlex
import sys
import tempfile

import check

CALL = re.compile(r"^// RUN: %check (.*)$", re.M)
CONTINUED = re.compile(r"\\\n// RUN:")
MARK = re.compile(r"^// XFAIL: module-llvm-", re.M)
REPLACEMENT = re.compile(
    r"- FilePath: +'?(?P<file>.+?)'?\n +Offset: +(?P<offset>\d+)\n +Length: +(?P<length>\d+)\n"
    r" +ReplacementText: +(?P<text>'(?:[^']|'')*'|.*)$", re.M)

Host = collections.namedtuple("Host", "clang_tidy module")


class Source:
    def __init__(self, path, stub_flags):
        self.path = path
        self.stub_flags = shlex.join(stub_flags)
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.is_marked = bool(MARK.search(self.text))

    def fixtures(self):
        """One for each call of %check."""
        for call in CALL.findall(CONTINUED.sub("", self.text)):
            for name, value in (("%stub-flags", self.stub_flags), ("%s", self.path),
                                ("%S", os.path.dirname(self.path))):
                call = call.replace(name, value)
            yield check.Fixture(check.parse_arguments(
                [f"--default-flags={self.stub_flags}", *shlex.split(call)]))


def paths_below(folder):
    for directory, folders, names in os.walk(os.path.realpath(folder)):
        folders[:] = sorted(name for name in folders if name != "Inputs")
        yield from (os.path.join(directory, name) for name in sorted(names) if name.endswith(".cpp"))


def replacements(export):
    if not os.path.exists(export):
        return
    with open(export, encoding="utf-8") as file:
        for match in REPLACEMENT.finditer(file.read()):
            yield (f"{match['file']}: fix: the {match['length']} bytes at {match['offset']} "
                   f"become {match['text']}")


def lint(host, tool_options, paths, flags):
    """Lines that tell of findings, their notes and their fixes."""
    with tempfile.TemporaryDirectory() as directory:
        export = os.path.join(directory, "fixes.yaml")
        run = check.lint(host.clang_tidy, [
            host.clang_tidy, f"--load={host.module}", f"--export-fixes={export}", *tool_options,
            *paths, "--", *flags])
        lines = collections.Counter(replacements(export))
    lines.update(line for group in run.diagnostics for line in group
                 # Which macros are told is the host's affair.
                 if "note: expanded from macro" not in line)
    return lines


def differences(first, second):
    """What is told only by one of them; the sign says by which."""
    return ([f"-{line}" for line in (first - second).elements()]
            + [f"+{line}" for line in (second - first).elements()])


def alike(sources):
    """The paths of the fixtures that have the same options and flags."""
    groups = collections.defaultdict(list)
    for source in sources:
        for fixture in source.fixtures():
            groups[tuple(fixture.tool_options()), tuple(fixture.options.flags)].append(source.path)
    return groups


def judge(sources, different):
    """What is wrong with the differences."""
    marked = {source.path for source in sources if source.is_marked}
    paths = [line[1:].split(":", 1)[0] for line in different]
    yield from (line for line, path in zip(different, paths) if path not in marked)
    yield from (f"{path}: is marked, but both find the same" for path in sorted(marked.difference(paths)))


def main():
    split = sys.argv.index("--")
    first, second, *folders = sys.argv[1:split]
    hosts = [Host(*argument.split("=", 1)) for argument in (first, second)]
    sources = [Source(path, sys.argv[split + 1:]) for folder in folders for path in paths_below(folder)]

    calls, told, different = 0, 0, []
    for (tool_options, flags), paths in alike(sources).items():
        found = [lint(host, tool_options, paths, flags) for host in hosts]
        calls += len(paths)
        told += sum(found[0].values())
        different += differences(*found)
    wrong = list(judge(sources, different))
    for line in wrong:
        print(line)
    print(f"{calls} fixtures, {told} findings, notes and fixes: {len(wrong)} wrong")
    sys.exit(1 if wrong or not told else 0)


if __name__ == "__main__":
    main()
