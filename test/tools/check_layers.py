"""Fails if a room includes a header of a room that builds on it.

usage: check_layers.py PROJECT-FOLDER

A room is a folder of sources together with the headers that it shows to others:
checks/analysis/paths/ and include/async-tidy/paths/ are one. Each room belongs
to a floor, and may include from its own room and from the floors below.
"""

import os
import re
import sys

# From the ground up. Rooms on one floor do not know each other.
FLOORS = (
    {"llvm"},
    {"syntax"},
    {"models"},
    {"coroutines"},
    {"objects"},
    {"paths"},
    {"program"},
    {"concurrency"},
    {"common"},
    {"checks"},
    {"module"},
    # The rooms of driver/ from here on.
    {"platform"},
    {"config"},
    {"input", "result"},
    {"cache"},
    {"scan", "plan", "fix"},
    {"preamble"},
    {"analyze", "report"},
    {"link"},
    {"driver"},
    {"clangd"},
)
# Where the build looks for headers, besides the folder of the including file.
SEARCHED = ("include", "checks", "driver")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def room(path):
    """The room of `path`, and the floor that it is on by FLOORS' names."""
    parts = path.split(os.sep)
    if parts[0] == "driver":
        here = parts[1] if len(parts) > 2 else "driver"
        return (here, here) if any(here in floor for floor in FLOORS) else (None, None)
    # include/async-tidy/ROOM/..., checks/analysis/ROOM/... and checks/ROOM/...
    inner = parts[2:] if parts[:2] in (["include", "async-tidy"], ["checks", "analysis"]) else parts[1:]
    if len(inner) < 2:
        return None, None
    known = any(inner[0] in floor for floor in FLOORS)
    return inner[0], inner[0] if known else "checks"


def height(floor):
    return next(index for index, names in enumerate(FLOORS) if floor in names)


def sources(project):
    for top in ("include", "checks", "driver"):
        for directory, _, names in os.walk(os.path.join(project, top)):
            for name in sorted(names):
                if name.endswith((".h", ".cpp", ".def", ".inc")):
                    yield os.path.relpath(os.path.join(directory, name), project)


def included_headers(project, source):
    """What `source` includes of this project, as (line, path)."""
    with open(os.path.join(project, source), encoding="utf-8") as file:
        text = file.read()
    for match in INCLUDE.finditer(text):
        for folder in (os.path.dirname(source), *SEARCHED):
            path = os.path.normpath(os.path.join(folder, match[1]))
            if os.path.exists(os.path.join(project, path)):
                yield text.count("\n", 0, match.start()) + 1, path
                break


def faults(project):
    seen = 0
    for source in sources(project):
        here, floor = room(source)
        if here is None:
            if os.path.basename(source) not in ("Precompiled.h", "Precompiled.cpp"):
                yield f"{source}: expected a room: a folder that FLOORS of check_layers.py names, or one of a check"
            continue
        for line, header in included_headers(project, source):
            seen += 1
            there, its_floor = room(header)
            if there not in (here, None) and height(its_floor) >= height(floor):
                yield f"{source}:{line}: {here} must not know {there}, but includes {header}"
            if source.startswith("include/") and not header.startswith("include/"):
                yield f"{source}:{line}: an installed header includes {header}, which is not installed"
    if seen == 0:
        yield f"{project}: expected sources that include headers of the project"


def main():
    found = list(faults(sys.argv[1]))
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
