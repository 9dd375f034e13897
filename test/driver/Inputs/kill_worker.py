"""Kills the process that analyzes a unit, as the system does when memory runs out.

usage: kill_worker.py PIPE COMMAND [ARGUMENT...]

That is the one child of COMMAND when the analysis reads PIPE, which the unit includes. Ends as
COMMAND does.
"""

import os
import pathlib
import signal
import subprocess
import sys

run = subprocess.Popen(sys.argv[2:])
# Returns when the other end is opened for reading.
with open(sys.argv[1], "w", encoding="utf-8"):
    children = pathlib.Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text(encoding="utf-8").split()
    assert len(children) == 1, children
    os.kill(int(children[0]), signal.SIGKILL)
sys.exit(run.wait())
