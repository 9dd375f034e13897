"""Prints docs/talk.md: the fixtures of test/talk, with what async-tidy says of each.

usage: talk_page.py ASYNC-TIDY FOLDER-OF-FIXTURES -- COMPILER-FLAG...
"""

import json
import os
import re
import subprocess
import sys

INTRODUCTION = """\
# The talk, in C++

"You Might Not Want Async" (Tzu-ping Chung, 2016) shows with Python's asyncio how
asynchronous code goes wrong. Its examples in C++, and what async-tidy says of each: the
lines that begin with `//>` are not in the code, but what it reports about the line above.
The last two are corrected programs, of which it says nothing.

Each is a fixture in [test/talk](../test/talk), from which `test/tools/talk_page.py` makes
this page; a test makes it anew and compares.
"""


def code_of(text):
    """The lines of a fixture with their numbers, without what is for the test alone."""
    lines = []
    for number, line in enumerate(text.splitlines(), 1):
        if not re.match(r"\s*// (RUN|CHECK|XFAIL|REQUIRES)", line):
            lines.append((number, line))
    return lines


def split_description(lines):
    """The comment at the top, as text, and the code below it."""
    while lines and not lines[0][1].strip():
        lines.pop(0)
    words = []
    while lines and lines[0][1].startswith("//"):
        words.append(lines.pop(0)[1][2:].strip())
    while lines and not lines[0][1].strip():
        lines.pop(0)
    return "\n".join(words), lines


def findings_in(program, fixture, checks, flags):
    """What is reported about each line of the fixture: warnings, then their notes."""
    output = subprocess.run(
        [program, "--quiet", "--no-cache", "--format=json", f"--checks=-*,{checks}", fixture,
         "--", *flags], check=False, stdout=subprocess.PIPE, encoding="utf-8").stdout
    by_line = {}
    for finding in json.loads(output)["findings"]:
        warning = f"warning: {finding['message']} [{finding['check']}]"
        by_line.setdefault(finding["range"]["line"], []).append(warning)
        for note in finding["notes"]:
            if os.path.basename(note.get("file", "")) == os.path.basename(fixture):
                by_line.setdefault(note["range"]["line"], []).append(f"note: {note['message']}")
    return by_line


def section(program, fixture, flags):
    with open(fixture, encoding="utf-8") as file:
        text = file.read()
    checks = re.search(r"%check %s '?([^\s']+)", text).group(1)
    if "-I%S" in text:
        flags = ["-I" + os.path.join(os.path.dirname(fixture), "Inputs"), *flags]
    description, lines = split_description(code_of(text))
    by_line = findings_in(program, fixture, checks, flags)
    row, _, title = os.path.basename(fixture).removesuffix(".cpp").partition("-")
    shown = [f"## {row}: {title.replace('-', ' ')}", "", description, "", "```cpp"]
    for number, line in lines:
        shown.append(line)
        indent = re.match(r"\s*", line).group()
        shown += [f"{indent}//> {message}" for message in by_line.get(number, [])]
    return "\n".join([*shown, "```", ""])


def main():
    program, folder = sys.argv[1:3]
    flags = sys.argv[4:]
    print(INTRODUCTION)
    fixtures = sorted(name for name in os.listdir(folder) if name.endswith(".cpp"))
    print("\n".join(section(program, os.path.join(folder, name), flags) for name in fixtures), end="")


if __name__ == "__main__":
    main()
