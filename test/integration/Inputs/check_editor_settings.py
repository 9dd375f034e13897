"""Fails if the settings on a page for editors are malformed, or do not do what they are for.

usage: check_editor_settings.py PAGE ASYNC-TIDY SOURCE COMPILER-FLAG...

JSON, TOML and Lua have to be what they say. The problem matcher of VS Code has to take
apart each line of a finding in SOURCE. Prints what it found there.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib


def blocks(text, language):
    found = re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert found, f"no {language}"
    return found


def check_lua(code):
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(code)
        file.flush()
        subprocess.run(["nvim", "--headless", "-u", "NONE", "-c",
                        f"lua if not loadfile('{file.name}') then vim.cmd('cquit') end", "-c", "qall"], check=True)


def main():
    page, program, source, *flags = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        text = file.read()
    settings = [json.loads(block) for block in blocks(text, "json")]
    for block in blocks(text, "toml"):
        tomllib.loads(block)
    for block in blocks(text, "lua"):
        if shutil.which("nvim"):
            check_lua(block)
    [pattern] = [task["problemMatcher"]["pattern"] for each in settings for task in each.get("tasks", ())]
    printed = subprocess.run([program, "--quiet", source, "--", *flags], capture_output=True, text=True,
                             check=False).stdout
    for line in printed.splitlines():
        if "warning:" in line:
            found = re.search(pattern["regexp"], line)
            assert found, line
            print(*(f"{name}={found[pattern[name]]}" for name in ("file", "line", "column", "severity", "code")))


if __name__ == "__main__":
    main()
