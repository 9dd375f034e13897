"""Fails unless every check has all that a check needs.

usage: check_registry.py PROJECT-FOLDER

A row of checks/common/Checks.def needs a page docs/checks/NAME.md, and fixtures
test/checks/NAME-WITHOUT-PREFIX/ that show it reporting (bad-*) and silent
(ok-*). A page or a folder without a row is as wrong.
"""

import os
import re
import sys

PREFIX = "async-"


def rows(project):
    with open(os.path.join(project, "checks", "common", "Checks.def"), encoding="utf-8") as file:
        code = re.sub(r"//.*", "", file.read())
    return re.findall(r'ASYNC_CHECK\(\s*\w+\s*,\s*"([^"]+)"', code)


def names_below(*folder, suffix=""):
    path = os.path.join(*folder)
    if not os.path.isdir(path):
        return set()
    return {name[:len(name) - len(suffix)] for name in os.listdir(path) if name.endswith(suffix)}


def problems(project):
    checks = rows(project)
    if not checks:
        yield "checks/common/Checks.def: expected rows 'ASYNC_CHECK(Class, \"async-name\", ...)'"
    if checks != sorted(checks):
        yield "checks/common/Checks.def: expected rows sorted by name"
    pages = {page for page in names_below(project, "docs", "checks", suffix=".md")
             if page.startswith(PREFIX)}
    folders = {PREFIX + name for name in names_below(project, "test", "checks")}
    for check in checks:
        if not check.startswith(PREFIX):
            yield f"checks/common/Checks.def: expected a name that begins with '{PREFIX}': {check}"
        if check not in pages:
            yield f"docs/checks/{check}.md: expected a page for the check"
        fixtures = names_below(project, "test", "checks", check[len(PREFIX):])
        for kind in ("bad-", "ok-"):
            if not any(fixture.startswith(kind) for fixture in fixtures):
                yield f"test/checks/{check[len(PREFIX):]}/: expected a fixture {kind}*.cpp"
    for stray in sorted((pages | folders) - set(checks)):
        yield f"{stray}: has a page or fixtures, but no row in checks/common/Checks.def"


def main():
    found = list(problems(sys.argv[1]))
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
