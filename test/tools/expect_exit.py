"""Runs a command and fails unless it ends with the given status.

usage: expect_exit.py STATUS COMMAND [ARGUMENT...]

What the command prints passes through. A command that a signal kills has the
status 128 + the signal's number, as in a shell.
"""

import subprocess
import sys


def main():
    if len(sys.argv) < 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    expected = int(sys.argv[1])
    status = subprocess.run(sys.argv[2:]).returncode
    if status < 0:
        status = 128 - status
    if status != expected:
        sys.exit(f"expected exit status {expected}, got {status}: {sys.argv[2:]}")


if __name__ == "__main__":
    main()
