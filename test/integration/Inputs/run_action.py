"""Runs the steps of an action as GitHub does, in the working directory.

usage: run_action.py ACTION INPUT=VALUE...

Prints the outputs, and ends with the status of the first step that fails.
"""

import re
import subprocess
import sys

import yaml


def main():
    path, *given = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        action = yaml.safe_load(file)
    assert action["runs"]["using"] == "composite"
    inputs = {name: described["default"] for name, described in action["inputs"].items()}
    for pair in given:
        name, value = pair.split("=", 1)
        assert name in inputs, name
        inputs[name] = value

    def expanded(text):
        return re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda match: inputs[match[1]], text)

    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"], "what users write must not become code"
        environment = [f"{name}={expanded(value)}" for name, value in step["env"].items()]
        # As GitHub calls the shell that a step names.
        status = subprocess.run(["env", *environment, step["shell"], "--noprofile", "--norc", "-eo", "pipefail", "-c",
                                 step["run"]], check=False).returncode
        if status:
            sys.exit(status)
    for name, described in action["outputs"].items():
        print(f"{name}={expanded(described['value'])}")


if __name__ == "__main__":
    main()
