"""Commits all files of a folder, which becomes a repository if it is none.

usage: scratch_git.py FOLDER MESSAGE
"""

import os
import subprocess
import sys


def git(folder, *arguments):
    identity = {f"GIT_{role}_{part}": value
                for role in ("AUTHOR", "COMMITTER")
                for part, value in (("NAME", "Test"), ("EMAIL", "test@localhost"))}
    return subprocess.run(["git", "-C", folder, *arguments],
                          env={**os.environ, **identity}).returncode


def main():
    folder, message = sys.argv[1:]
    if not os.path.isdir(os.path.join(folder, ".git")):
        git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    sys.exit(git(folder, "commit", "--quiet", "-m", message))


if __name__ == "__main__":
    main()
