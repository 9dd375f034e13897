"""Runs the commands of a page in the working directory, with a baseline in it.

usage: run_recipes.py PAGE ASYNC-TIDY

Prints each command with its exit code. Fails if a report that one names is missing
afterwards, or if a file that a recipe reads is written by none.
"""

import os
import re
import shlex
import subprocess
import sys


def main():
    page, program = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        text = file.read()
    commands = re.findall(r"(?:^|- run: |- |sh ')(async-tidy -p [^'\n]*)", text, re.MULTILINE)
    assert commands, "the page has no command"
    reports = set()
    subprocess.run([program, "-p", "build", "--quiet", "--write-baseline=async-tidy-baseline.json"],
                   check=False, stdout=subprocess.DEVNULL)
    with open("work.cpp", "a", encoding="utf-8") as file:
        file.write("mylib::task<> newest() { work(4); co_return; }\n")
    for command in commands:
        arguments = shlex.split(command)[1:]
        code = subprocess.run([program, *arguments], check=False, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode
        print(f"{command}: {code}")
        for report in re.findall(r"--format=\w+:(\S+)", command):
            assert os.path.getsize(report) > 0, report
            reports.add(report)
    for report in re.findall(r"(?:sarif_file|codequality): (\S+)|junit '([^']+)'", text):
        assert "".join(report) in reports, report


if __name__ == "__main__":
    main()
