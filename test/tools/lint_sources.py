"""Runs clang-tidy with the project's own .clang-tidy on all of its sources.

Several sources are linted as one translation unit that includes them: most of
the time goes into clang's headers, and is spent once for all of them then. Where
sources do not compile together, they are linted one by one.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys

SOURCES_OF_A_UNIT = 12
# What is wrong with a source only because another one includes it. The order of
# its includes is also seen to by clang-format.
OF_INCLUDED_SOURCES = "-bugprone-suspicious-include,-llvm-include-order"
COLOR = re.compile(r"\x1b\[[0-9;]*m")


def compile_command(entry):
    """The command of a database's entry without its output and its source."""
    arguments = shlex.split(entry["command"])
    output = arguments.index("-o")
    del arguments[output : output + 2]
    return tuple(arg for arg in arguments if arg not in ("-c", entry["file"]))


def grouped_sources(database, project):
    """The sources of the project, those with the same command together."""
    below = re.compile(re.escape(project) + "/(checks|driver)/")
    groups = {}
    for entry in sorted(database, key=lambda entry: entry["file"]):
        if below.match(entry["file"]):
            key = (entry["directory"], compile_command(entry))
            groups.setdefault(key, {})[entry["file"]] = None
    for key, files in groups.items():
        files = list(files)
        for first in range(0, len(files), SOURCES_OF_A_UNIT):
            yield key, files[first : first + SOURCES_OF_A_UNIT]


def write_units(database, project, folder):
    """Writes the units and their database; returns the sources of each unit."""
    entries, units = [], {}
    for number, ((directory, command), files) in enumerate(
        grouped_sources(database, project)
    ):
        unit = os.path.join(folder, f"unit{number}.cpp")
        with open(unit, "w", encoding="utf-8") as output:
            output.writelines(f'#include "{file}"\n' for file in files)
        units[unit] = files
        entries.append(
            {"directory": directory, "file": unit, "arguments": [*command, "-c", unit]}
        )
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as output:
        json.dump(entries, output, indent=1)
    return units


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clang-tidy", required=True)
    parser.add_argument("project", help="the folder of the sources")
    parser.add_argument("build", help="the folder of their compile database")
    options = parser.parse_args()
    with open(os.path.join(options.build, "compile_commands.json"), encoding="utf-8") as file:
        database = json.load(file)
    folder = os.path.join(options.build, "lint")
    os.makedirs(folder, exist_ok=True)
    units = write_units(database, options.project, folder)

    def tidy(commands, *files):
        return subprocess.run(
            [
                options.clang_tidy,
                "--quiet",
                "--warnings-as-errors=*",
                f"--checks={OF_INCLUDED_SOURCES}",
                f"--config-file={os.path.join(options.project, '.clang-tidy')}",
                r"--header-filter=/(checks|driver|include/async-tidy)/.*\.(h|cpp)$",
                "-p",
                commands,
                *files,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    def lint(unit):
        result = tidy(folder, unit)
        if "[clang-diagnostic-error]" in result.stdout:
            result = tidy(options.build, *units[unit])
        return result

    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lint, units):
            if result.returncode != 0:
                failed = True
                print(COLOR.sub("", result.stdout), end="", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
