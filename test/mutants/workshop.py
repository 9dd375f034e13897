"""A driver and a module with a switch at each condition of some sources, beside a build.

Only those sources are compiled, with the commands of the build; what they make takes the place of
their objects in the archive of the engines.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess

from sites import is_guard, sites_in, with_switches

INPUTS = pathlib.Path(__file__).resolve().parent / "Inputs"
ARCHIVE = "checks/libasync-tidy-engines.a"
PRODUCTS = ("bin/async-tidy", "lib/AsyncTidyModule.so")


class Mutant:
    """One site of one source."""

    def __init__(self, number, source, text, site):
        self.number, self.source, self.site = number, source, site
        self.first_line = text.count("\n", 0, site.begin) + 1
        self.last_line = text.count("\n", 0, site.end) + 1
        self.column = site.begin - text.rfind("\n", 0, site.begin)
        self.code = " ".join(text[site.begin:site.end].split())

    def __str__(self):
        what = f"{self.site.operator} " if self.site.operator else ""
        return f"{self.source}:{self.first_line}:{self.column}: {self.site.kind} {what}{self.code}"


class Workshop:
    def __init__(self, build, folder, log):
        self.build, self.folder, self.log = pathlib.Path(build), pathlib.Path(folder), log
        with open(self.build / "compile_commands.json", encoding="utf-8") as file:
            self.commands = {entry["file"]: entry["command"] for entry in json.load(file)}
        self.project = pathlib.Path(self._cached("CMAKE_HOME_DIRECTORY"))
        self.archiver = self._cached("CMAKE_AR")

    def _cached(self, name):
        """What CMake has remembered as NAME."""
        cache = (self.build / "CMakeCache.txt").read_text(encoding="utf-8")
        return re.search(rf"^{name}:\w+=(.*)$", cache, re.M)[1]

    def product(self, name):
        return str(self.folder / name)

    def make(self, rooms):
        """Builds all, and returns the mutants that compile."""
        for name in ("bin", "lib", "objects", "sources"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        shutil.copy(self.build / ARCHIVE, self.folder / "engines.a")
        objects = [self._compile(*each) for each in self._sources(rooms)]
        objects.append(self._compile_switches())
        subprocess.run([self.archiver, "r", self.folder / "engines.a", *objects], check=True,
                       capture_output=True)
        for product in PRODUCTS:
            self._link(product)
        return self.made(rooms)

    def made(self, rooms):
        """The mutants that make() has compiled."""
        result = []
        for source, _, mutants in self._sources(rooms):
            code = self._changed(source).read_text(encoding="utf-8")
            numbers = {int(number) for number in re.findall(r"mutants::(?:flips|drops)\((\d+)\)", code)}
            result += [mutant for mutant in mutants if mutant.number in numbers]
        return result

    def _sources(self, rooms):
        """Each source of the rooms, its text, and all mutants of it."""
        first = 1
        for room in rooms:
            for source in sorted((self.project / "checks" / "analysis" / room).glob("*.cpp")):
                text = source.read_text(encoding="utf-8")
                name = str(source.relative_to(self.project))
                found = sites_in(text)
                mutants = [Mutant(number, name, text, site) for number, site in enumerate(found, first)
                           if not is_guard(text, site)]
                first += len(found)
                yield source, text, mutants

    def _changed(self, source):
        """Where the text of SOURCE with switches is."""
        return self.folder / "sources" / source.name

    def _compile(self, source, text, mutants):
        """The object of SOURCE with a switch for each of its mutants that compiles."""
        self.log(f"{source.relative_to(self.project)}: {len(mutants)} conditions")
        made = self.folder / "objects" / (source.name + ".o")
        changed = self._changed(source)
        command = self._command(source, changed, made)
        while True:
            code = with_switches(text, {mutant.number: mutant.site for mutant in mutants})
            changed.write_text(f'#include "{INPUTS}/Switches.h"\n#line 1 "{source}"\n{code}', encoding="utf-8")
            done = subprocess.run(command, cwd=self.build, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return made
            wrong = {int(line) for line in re.findall(rf"^{re.escape(str(source))}:(\d+):\d+: (?:error|note):",
                                                      done.stderr, re.M)}
            kept = [mutant for mutant in mutants
                    if wrong.isdisjoint(range(mutant.first_line, mutant.last_line + 1))]
            if len(kept) == len(mutants):
                raise RuntimeError(f"{source} does not compile with switches:\n{done.stderr}")
            for mutant in set(mutants) - set(kept):
                self.log(f"does not compile: {mutant}")
            mutants = kept

    def _command(self, source, changed, made):
        """How the build compiles SOURCE, for the text in CHANGED."""
        command = shlex.split(self.commands[str(source)])
        command[command.index("-o") + 1] = str(made)
        command[command.index(str(source))] = str(changed)
        return [*command, "-iquote", str(source.parent), "-w", "-ferror-limit=0"]

    def _compile_switches(self):
        made = self.folder / "objects" / "Switches.cpp.o"
        subprocess.run([self._cached("CMAKE_CXX_COMPILER"), "-std=c++20", "-O2", "-fPIC", "-fvisibility=hidden",
                        "-c", INPUTS / "Switches.cpp", "-o", made], check=True)
        return made

    def _link(self, product):
        """Links PRODUCT as the build does, with another archive of the engines."""
        listed = subprocess.run([self._cached("CMAKE_MAKE_PROGRAM"), "-C", self.build, "-t", "commands", product],
                                check=True, capture_output=True, text=True).stdout
        command = listed.splitlines()[-1]
        assert f"-o {product} " in command and f" {ARCHIVE} " in command, command
        command = command.replace(f"-o {product} ", f"-o {shlex.quote(self.product(product))} ")
        command = command.replace(f" {ARCHIVE} ", f" {shlex.quote(str(self.folder / 'engines.a'))} ")
        subprocess.run(command, shell=True, cwd=self.build, check=True)
