"""Lets the driver read what begins like a model file and then ends.

usage: read_beginnings.py DRIVER FOLDER SEED...

Fails unless each problem that is told has a place.
"""

import os
import re
import subprocess
import sys

PROBLEM = re.compile(r"(?P<path>/.*\.yaml):[1-9]\d*:[1-9]\d*: error: .+")


def beginnings(text):
    """The text up to the end of each word, and up to each sign."""
    ends = {match.end() for match in re.finditer(rb"\w+|[^\w\s]", text)}
    return [text[:end] for end in sorted(ends)]


def main():
    driver, folder, *seeds = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    paths = []
    for seed in seeds:
        with open(seed, "rb") as file:
            texts = beginnings(file.read())
        for text in texts:
            paths.append(os.path.join(folder, f"{len(paths)}.yaml"))
            with open(paths[-1], "wb") as file:
                file.write(text)
    done = subprocess.run(
        [driver, "--verify-config",
         "--models=" + ";".join(os.path.relpath(path, folder) for path in paths)],
        cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace")
    if done.returncode != 2:
        sys.exit(f"the driver ended with status {done.returncode}:\n{done.stdout}")
    for line in done.stdout.splitlines():
        if not PROBLEM.fullmatch(line):
            sys.exit(f"expected a place and a problem: {line}")
    print(f"{len(paths)} files were read")


if __name__ == "__main__":
    main()
