"""Fails unless every check has all that a check needs.

usage: check_registry.py PROJECT-FOLDER

A row of checks/common/Checks.def needs a page docs/checks/NAME.md, a row in
docs/index.md that says the same, and fixtures test/checks/NAME-WITHOUT-PREFIX/
that show it reporting (bad-*) and silent (ok-*). A page, a folder or a row of
the index without a check is as wrong. A check of the tier Hidden has none of
these.
"""

import collections
import os
import re
import sys

PREFIX = "async-"
REGISTRY = "checks/common/Checks.def"
INDEX = "docs/index.md"

ROW = re.compile(r'ASYNC_CHECK\(\s*\w+\s*,\s*"(?P<name>[^"]+)"\s*,\s*(?P<tier>\w+)\s*,\s*"[^"]*"\s*,'
                 r'\s*(?P<summary>(?:"[^"]*"\s*)+),\s*(?P<fixes>true|false)\s*,'
                 r'\s*(?:true|false)\s*\)')
INDEX_ROW = re.compile(r"^\| \[(?P<name>[^]]+)\]\(checks/(?P<page>[^)]+)\.md\)"
                       r"(?: \((?P<tier>\w+)\))? \| (?P<summary>.+?) \| (?P<fixes>.+?) \|$", re.MULTILINE)

# Fixes is whether a diagnostic of the check has any.
Row = collections.namedtuple("Row", "name tier summary fixes")


def read(project, path):
    with open(os.path.join(project, path), encoding="utf-8") as file:
        return file.read()


def registered(project):
    code = re.sub(r"//.*", "", read(project, REGISTRY))
    return [Row(match["name"], match["tier"].lower(), re.sub(r'"\s*"', "", match["summary"]).strip('" \n'),
                match["fixes"] == "true")
            for match in ROW.finditer(code)]


def indexed(project):
    return [Row(match["name"], match["tier"] or "default", match["summary"], match["fixes"] != "no")
            for match in INDEX_ROW.finditer(read(project, INDEX))]


def shown(row):
    tier = "" if row.tier == "default" else f" ({row.tier})"
    return f"| [{row.name}](checks/{row.name}.md){tier} | {row.summary} | {'when' if row.fixes else 'no'} |"


def names_below(*folder, suffix=""):
    path = os.path.join(*folder)
    if not os.path.isdir(path):
        return set()
    return {name[:len(name) - len(suffix)] for name in os.listdir(path) if name.endswith(suffix)}


def index_problems(project, checks):
    found = {row.name: row for row in indexed(project)}
    for row in checks:
        if found.get(row.name) != row:
            yield f"{INDEX}: expected a row '{shown(row)}'"
    if list(found) != sorted(found):
        yield f"{INDEX}: expected rows sorted by name"
    for stray in sorted(set(found) - {row.name for row in checks}):
        yield f"{INDEX}: {stray} has no row in {REGISTRY}, or is hidden"


def problems(project):
    rows = registered(project)
    names = [row.name for row in rows]
    if not rows:
        yield f"{REGISTRY}: expected rows 'ASYNC_CHECK(Class, \"async-name\", ...)'"
    if names != sorted(names):
        yield f"{REGISTRY}: expected rows sorted by name"
    for name in names:
        if not name.startswith(PREFIX):
            yield f"{REGISTRY}: expected a name that begins with '{PREFIX}': {name}"
    checks = [row for row in rows if row.tier != "hidden"]
    yield from index_problems(project, checks)
    pages = {page for page in names_below(project, "docs", "checks", suffix=".md")
             if page.startswith(PREFIX)}
    folders = {PREFIX + name for name in names_below(project, "test", "checks")}
    for check in checks:
        page = f"docs/checks/{check.name}.md"
        if check.name not in pages:
            yield f"{page}: expected a page for the check"
        elif "TODO" in read(project, page):
            yield f"{page}: expected text where TODO stands"
        folder = check.name[len(PREFIX):]
        fixtures = names_below(project, "test", "checks", folder)
        for kind in ("bad-", "ok-"):
            if not any(fixture.startswith(kind) for fixture in fixtures):
                yield f"test/checks/{folder}/: expected a fixture {kind}*.cpp"
    for stray in sorted((pages | folders) - {check.name for check in checks}):
        yield f"{stray}: has a page or fixtures, but no row in {REGISTRY}, or is hidden"


def main():
    found = list(problems(sys.argv[1]))
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
