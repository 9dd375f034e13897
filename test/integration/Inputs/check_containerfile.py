"""Fails if a Containerfile names something that is not there.

usage: check_containerfile.py PROJECT-FOLDER

Each RUN is either a verb of bootstrap.sh, or installs packages that Debian has.
"""

import os
import re
import subprocess
import sys


def main():
    project = sys.argv[1]
    with open(os.path.join(project, "Containerfile"), encoding="utf-8") as file:
        commands = re.findall(r"^RUN (.*)$", file.read(), re.MULTILINE)
    verbs = subprocess.run([os.path.join(project, "bootstrap.sh"), "--help"], check=True, capture_output=True,
                           text=True).stdout
    for command in commands:
        verb = re.fullmatch(r"/source/bootstrap\.sh ([\w-]+)", command)
        if verb:
            assert re.search(rf"^  {verb[1]} ", verbs, re.MULTILINE), f"bootstrap.sh has no {verb[1]}"
            continue
        packages = re.search(r"--no-install-recommends /packages/\*\.deb ([^&]*)", command)[1].split()
        subprocess.run(["apt-get", "install", "--simulate", "-qq", "--no-install-recommends", *packages], check=True,
                       stdout=subprocess.DEVNULL)
        print(f"{len(packages)} packages")


if __name__ == "__main__":
    main()
