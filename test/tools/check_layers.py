"""Fails if a folder includes a header of a folder that builds on it.

usage: check_layers.py PROJECT-FOLDER
"""

import os
import re
import sys

# The folders, each of which may include headers from itself and from those
# above it in this list.
LAYERS = (
    "include/async-tidy",
    "checks/models",
    "checks/semantics",
    "checks/flow",
    "checks/summary",
    "checks",
    "driver",
)
# Where the build looks for headers, besides the folder of the including file.
SEARCHED = ("include", "checks", "checks/models", "driver")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def layer(path):
    """The index of the innermost layer that holds `path`, or None."""
    inside = [folder for folder in LAYERS if path.startswith(folder + "/")]
    return LAYERS.index(max(inside, key=len)) if inside else None


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


def main():
    project = sys.argv[1]
    seen, backward = 0, []
    for source in sources(project):
        for line, header in included_headers(project, source):
            seen += 1
            if layer(header) is not None and layer(header) > layer(source):
                backward.append(f"{source}:{line}: {LAYERS[layer(source)]} must not know "
                                f"{LAYERS[layer(header)]}, but includes {header}")
    if seen == 0:
        sys.exit(f"{project}: expected sources that include headers of the project")
    if backward:
        sys.exit("\n".join(backward))


if __name__ == "__main__":
    main()
