"""Turns a folder into a project that runs the hook of another repository.

usage: pre_commit_project.py PROJECT HOOK-REPOSITORY COMPILER-FLAG...
"""

import json
import os
import subprocess
import sys

CONFIGURATION = """\
repos:
  - repo: {repository}
    rev: {revision}
    hooks:
      - id: async-tidy
"""


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def main():
    project, repository, *flags = sys.argv[1:]
    revision = subprocess.run(["git", "-C", repository, "rev-parse", "HEAD"], check=True,
                              stdout=subprocess.PIPE, text=True).stdout.strip()
    write(project, ".pre-commit-config.yaml",
          CONFIGURATION.format(repository=repository, revision=revision))
    write(project, "compile_commands.json", json.dumps(
        [{"directory": project, "file": "work.cpp",
          "arguments": ["clang++", *flags, "-c", "work.cpp"]}]))
    subprocess.run(["git", "-C", project, "init", "--quiet"], check=True)
    subprocess.run(["pre-commit", "install"], cwd=project, check=True)


if __name__ == "__main__":
    main()
