"""Lints a project whose names have all that a name of a file can have.

usage: odd_names.py DRIVER FLAG...

Each source includes a header of its own name, and has a finding in both. Findings have to be told
in text, whatever is in the names, and fixed; and JSON has to be JSON. Clang itself can include no
header whose name has a double quote.
"""

import json
import os
import subprocess
import sys

HEADER = b"""#pragma once
#include <asio.hpp>
asio::awaitable<void> work();
inline asio::awaitable<void> inner() {
  work();
  co_return;
}
"""
SOURCE = b"""asio::awaitable<void> outer() {
  work();
  co_await inner();
}
"""
NAMES = [b"with space", b"quote'", b"dollar$HOME", b"semicolon;", b"percent%20", b"hash#", b"comma,",
         b"back\\slash", b"colon:1:2: warning", b"star*", b"question?", b"brackets[1]", b"at@file", b"equals=",
         b"--dashes", b"-c", b"tab\t", b"umlaut-\xc3\xa4", b"emoji-\xf0\x9f\x98\x80", b"latin1-\xe4", b"...",
         b"x" * 200, b"-", b"CON", b"~", b"(parentheses)", b"<angle>", b"pipe|", b"and&"]


def run(*options):
    return subprocess.run([os.fsencode(driver), b"--quiet", b"--no-cache", b"--link=false", b"--header-filter=.*",
                           *options], capture_output=True, check=False)


def units_with_findings(text):
    """The sources and headers that TEXT reports, without their suffix."""
    lines = [line for line in text.splitlines() if line.endswith(b"[async-unawaited-coroutine]")]
    return sorted(line.rsplit(b": warning: ", 1)[0].rsplit(b".", 1)[0] for line in lines)


def is_known_again(folder):
    """Whether the folder with temporary files and the one with the cache may be below FOLDER."""
    os.makedirs(folder, exist_ok=True)
    command = [driver, "-v", f"--cache-dir={folder}/cache", os.fsdecode(NAMES[0] + b"/" + NAMES[0] + b".cpp")]
    for _ in range(2):
        done = subprocess.run(command, env={**os.environ, "TMPDIR": folder}, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
    return b"1 translation unit(s) are known" in done.stderr


driver, flags = sys.argv[1], sys.argv[2:]
commands, expected = [], []
for name in NAMES:
    os.mkdir(name)
    stem = os.path.join(name, name)
    with open(stem + b".h", "wb") as file:
        file.write(HEADER)
    with open(stem + b".cpp", "wb") as file:
        file.write(SOURCE)
    expected += [stem, stem]
    commands.append({"directory": os.getcwd(), "file": os.fsdecode(stem + b".cpp"),
                     "arguments": ["clang++", *flags, "-include", os.path.abspath(os.fsdecode(stem) + ".h"), "-c",
                                   os.path.abspath(os.fsdecode(stem) + ".cpp")]})
with open("compile_commands.json", "wb") as file:
    # Names are bytes, and so is what tools write of them.
    file.write(json.dumps(commands, ensure_ascii=False).encode("utf-8", "surrogateescape"))
first = run(b"--format=text", b"--format=json:all.json", b"--format=sarif:all.sarif")
assert first.returncode == 1, first.stderr
found = units_with_findings(first.stdout)
for stem in sorted(set(found) ^ set(expected)):
    print("found in vain or not found:", stem)
for report in ("all.json", "all.sarif"):
    with open(report, encoding="utf-8") as file:
        json.load(file)
fixed = run(b"--fix")
assert fixed.returncode == 1, fixed.stderr
print(len(found), "findings;", len(units_with_findings(run().stdout)), "when they are fixed")
print("known again:", *(is_known_again(os.path.abspath(folder)) for folder in ("100%25", "with space", "quote\"'")))
