"""Tells how much of each room of the checks has run.

usage: llvm-cov export --summary-only ... | coverage_by_room.py PROJECT-FOLDER [--files]

Prints a table of the rooms, and with --files one of the files before it, those of which
least has run first.
"""

import collections
import json
import os
import sys

KINDS = ("functions", "lines", "branches")


def room(path):
    """The folder of `path`; the headers that a room shows to others are a part of it."""
    folder = os.path.dirname(path)
    shown = os.path.relpath(folder, os.path.join("include", "async-tidy"))
    if shown.startswith(os.pardir):
        return folder
    return "checks/common" if shown == "common" else os.path.join("checks", "analysis", shown)


def share(covered, count):
    return f"{covered} of {count} ({100 * covered / count:.1f} %)" if count else "none"


class Totals:
    def __init__(self):
        self.covered = collections.Counter()
        self.count = collections.Counter()

    def add(self, summary):
        for kind in KINDS:
            self.covered[kind] += summary[kind]["covered"]
            self.count[kind] += summary[kind]["count"]

    def missing(self):
        return self.count["lines"] - self.covered["lines"]

    def row(self, name):
        shares = [share(self.covered[kind], self.count[kind]) for kind in KINDS]
        return f"| {name} | {' | '.join(shares)} |"


def print_table(what, totals):
    print(f"| {what} | {' | '.join(KINDS)} |")
    print("|---" * (1 + len(KINDS)) + "|")
    for name, total in totals:
        print(total.row(name))


def main():
    project = os.path.realpath(sys.argv[1])
    files, rooms, everything = {}, {}, Totals()
    for entry in json.load(sys.stdin)["data"][0]["files"]:
        path = os.path.relpath(entry["filename"], project)
        for total in (files.setdefault(path, Totals()),
                      rooms.setdefault(room(path), Totals()), everything):
            total.add(entry["summary"])
    if "--files" in sys.argv:
        print_table("file", sorted(files.items(), key=lambda item: -item[1].missing()))
        print()
    print_table("room", [*sorted(rooms.items()), ("all", everything)])


if __name__ == "__main__":
    main()
