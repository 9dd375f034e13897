"""Runs a command, and fails if that and its processes take more time of processors.

usage: spends.py SECONDS COMMAND [ARGUMENT...]

Otherwise, its exit code is that of the command.
"""

import resource
import subprocess
import sys


def main():
    seconds, *command = sys.argv[1:]
    status = subprocess.run(command, check=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = used.ru_utime + used.ru_stime
    assert spent <= float(seconds), f"{spent:.1f} s were spent"
    sys.exit(status)


if __name__ == "__main__":
    main()
