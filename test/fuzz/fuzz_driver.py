"""Runs all ways to lint on programs that nobody wrote.

usage: fuzz_driver.py --tool ASYNC-TIDY --module MODULE --llvm-bin FOLDER
                      [--clang-tidy CLANG-TIDY] [--editor ASYNC-TIDYD] [--libraries NAME,...]
                      [--seed N] [--first N] [--count N] [--keep FOLDER]

Round I of a seed is a project that the grammar of coroutine_programs.py makes,
or, every other time, of fixtures from test/checks with small mistakes. With
--libraries, each round is a project over one of these. Of each:

- no tool crashes, or takes longer than some minutes;
- driver, module and language server report the same;
- the same bytes are printed whatever the number of processes, the order of files, the locale,
  and what is in the cache, whether bodies are skipped and headers shared or not, and when
  what can be fixed is;
- what compiled still compiles when it is fixed.

The projects of rounds that fail stay in the folder that is named. `--seed N
--first I --count 1` runs round I alone.
"""

import argparse
import glob
import json
import os
import random
import re
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
from language_server import SEVERITIES, Server  # noqa: E402

# Far more than a tool needs: it is for one that never ends.
SECONDS = 300
UNITS = 3
# It takes longer to read a real library than all that is written over it.
UNITS_OVER_REAL_LIBRARY = 2
# What clangd adds to the first line of a message with fixes.
FIX_REMARK = re.compile(r" \(fix(es)? available\)")
NOTE_OF_MACRO = "note: expanded from macro"


class Failure(Exception):
    """What a round shows that must not happen."""


class Shown:
    """A diagnostic of the language server, which marks all of the code that it is about and begins
    the message as a sentence."""

    def __init__(self, path, diagnostic):
        self.path, self.first, self.last = path, *(
            (end["line"] + 1, end["character"] + 1)
            for end in (diagnostic["range"]["start"], diagnostic["range"]["end"]))
        message = FIX_REMARK.sub("", diagnostic["message"].splitlines()[0])
        self.text = f"{SEVERITIES[diagnostic['severity']]}: {message} [{diagnostic['code']}]"

    def __str__(self):
        return f"{self.path}:{self.first[0]}:{self.first[1]}: {self.text}"

    def is_of(self, finding):
        """Whether this shows FINDING, file:line:column: text."""
        path, line, column, text = finding.split(":", 3)
        return (self.path == path and self.first <= (int(line), int(column)) <= self.last
                and self.text.lower() == text.strip().lower())


class Tools:
    def __init__(self, options):
        self.driver, self.module, self.editor = options.tool, options.module, options.editor
        self.clang_tidy = options.clang_tidy or os.path.join(options.llvm_bin, "clang-tidy")
        self.clangxx = os.path.join(options.llvm_bin, "clang++")
        listed = self.run([self.driver, "--list-checks"], ".")
        names = [line.split()[0] for line in listed.stdout.splitlines()
                 if line.strip().startswith("async-")]
        assert names, listed.stdout
        # By name, since a wildcard leaves out those in preview.
        self.checks = "-*," + ",".join(names)

    def run(self, command, folder, **environment):
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True,
                                  errors="replace", timeout=SECONDS, env={**os.environ, **environment})
        except subprocess.TimeoutExpired:
            raise Failure(f"takes longer than {SECONDS} s: {command}") from None
        if done.returncode < 0 or done.returncode > 2:
            raise Failure(f"ended with {done.returncode}: {command}\n{done.stderr[-2000:]}")
        return done

    def lint(self, folder, *options, **environment):
        done = self.run([self.driver, "--each-cause", "--header-filter=.*", *options], folder, **environment)
        if "the analysis" in done.stderr:
            raise Failure(f"a unit was not analyzed:\n{done.stderr}")
        return done

    def lint_with_module(self, folder, files):
        return self.run([self.clang_tidy, f"--load={self.module}", "--header-filter=.*", "-p", folder, *files],
                        folder)

    def lint_in_editor(self, folder, files):
        """What the language server says of each of the open files."""
        server = Server([self.editor, f"--compile-commands-dir={folder}"])
        server.initialize()
        found = []
        for file in files:
            path = os.path.join(folder, file)
            server.open(path)
            found += [Shown(path, each) for each in server.diagnostics(path) if each.get("source") == "clang-tidy"]
        server.stop()
        return found

    def compiles(self, folder, file, flags):
        return self.run([self.clangxx, *flags, "-fsyntax-only", "-w", "-ferror-limit=1", file], folder)


def fixtures():
    return sorted(glob.glob(os.path.join(TESTS, "checks", "*", "*.cpp")))


def mutated(chance):
    """Some fixtures with small mistakes, by name."""
    files = {}
    for number, path in enumerate(chance.sample(fixtures(), UNITS)):
        with open(path, encoding="utf-8") as file:
            files[f"unit{number}.cpp"] = mutations.mutate(chance, file.read())
    return files


def write_database(folder, units, flags):
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump([{"directory": folder, "file": name,
                    "arguments": ["clang++", *flags, "-c", name]} for name in units], file)


def write_project(folder, files, flags, checks):
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    units = [name for name in files if name.endswith(".cpp")]
    write_database(folder, units, flags)
    # The configuration of what is around is not that of the project.
    with open(os.path.join(folder, ".clang-tidy"), "w", encoding="utf-8") as file:
        file.write(f"Checks: '{checks}'\nInheritParentConfig: false\n")
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
    return sorted({"\n  ".join(line for line in group if NOTE_OF_MACRO not in line)
                   for group in parse_diagnostics(output, folder) if "[async-" in group[0]})


def in_units(found, folder, units):
    """The findings in the units themselves, which is what an editor shows, without their notes."""
    paths = tuple(f"{os.path.join(folder, unit)}:" for unit in units)
    return sorted({each.splitlines()[0] for each in found if each.startswith(paths)})


def require_shown(found, shown):
    """Each of the findings is shown once, and nothing else is."""
    # What is marked within something else comes first.
    left = sorted(shown, key=lambda each: each.first, reverse=True)
    missing = []
    for finding in found:
        match = next((each for each in left if each.is_of(finding)), None)
        if match:
            left.remove(match)
        else:
            missing.append(finding)
    require_equal("driver and language server disagree", missing, [str(each) for each in left])


def compare_fronts(tools, folder, units, compiled):
    """A language server goes on after errors, and so is asked only about the units that compile."""
    alone = findings(tools.lint(folder, "--link=false", "--no-cache").stdout, folder)
    module = findings(tools.lint_with_module(folder, units).stdout, folder)
    require_equal("driver and module disagree", alone, module)
    if tools.editor:
        require_shown(in_units(alone, folder, compiled), tools.lint_in_editor(folder, compiled))


def compare_runs(tools, folder, units, flags):
    """What the last of the runs prints, which fixes what it can."""
    cache = f"--cache-dir={folder}/cache"
    first = tools.lint(folder, "-j1", cache)
    known = tools.lint(folder, "-j2", cache)
    require_equal("the cache changes what is printed", first.stdout.splitlines(), known.stdout.splitlines())
    write_database(folder, units[::-1], flags)
    plain = tools.lint(folder, "-j2", "--no-cache", "--no-skip-bodies", "--shared-preamble=false",
                       LC_ALL="C", LANG="tr_TR.UTF-8")
    require_equal("skipped bodies, shared headers, or the order of files change what is printed",
                  first.stdout.splitlines(), plain.stdout.splitlines())
    fixed = tools.lint(folder, "-j2", "--no-cache", "--fix-errors")
    require_equal("to fix changes what is printed", first.stdout.splitlines(), fixed.stdout.splitlines())
    return fixed


def check_round(tools, folder, files, flags, must_compile):
    units = write_project(folder, files, flags, tools.checks)
    compiled = []
    for unit in units:
        done = tools.compiles(folder, unit, flags)
        if done.returncode == 0:
            compiled.append(unit)
        elif must_compile:
            raise Failure(f"the grammar made what does not compile:\n{done.stderr}")
    compare_fronts(tools, folder, units, compiled)
    fixed = compare_runs(tools, folder, units, flags)
    for unit in compiled:
        done = tools.compiles(folder, unit, flags)
        if done.returncode:
            raise Failure(f"what is fixed does not compile:\n{done.stderr}\n{fixed.stderr}")
    return len(findings(fixed.stdout, folder))


def program(chance, number, libraries):
    """The files of a round, the compiler's flags for them, and whether they have to compile."""
    if number % 2 and not libraries:
        return mutated(chance), coroutine_programs.STUB_FLAGS, False
    name = chance.choice(libraries or coroutine_programs.STUBBED)
    library = coroutine_programs.LIBRARIES[name]
    units = UNITS if name in coroutine_programs.STUBBED else UNITS_OVER_REAL_LIBRARY
    return coroutine_programs.project(chance, units, library), library.flags, True


def parse_arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--tool", required=True, type=os.path.abspath)
    parser.add_argument("--module", required=True, type=os.path.abspath)
    parser.add_argument("--llvm-bin", required=True)
    parser.add_argument("--clang-tidy", type=os.path.abspath, help="one that can load the module; that of LLVM-BIN by default")
    parser.add_argument("--editor", type=os.path.abspath)
    parser.add_argument("--libraries", default=[], type=lambda names: names.split(","))
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
        folder = os.path.realpath(tempfile.mkdtemp(prefix="async-tidy-fuzz-", dir=options.keep))
        files, flags, must_compile = program(chance, number, options.libraries)
        try:
            found += check_round(tools, folder, files, flags, must_compile)
        except Failure as failure:
            failed += 1
            print(f"round {number} of seed {options.seed} fails, see {folder}: {failure}",
                  flush=True)
            write_project(folder, files, flags, tools.checks)
        else:
            shutil.rmtree(folder)
    print(f"{options.count} rounds, {found} findings, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
