"""Does something to a project while a run waits for a pipe.

usage: during_run.py PIPE COMMAND ... -- TOOL [ARGUMENT...]

PIPE is one that the last unit of the run includes. The shell runs COMMAND when
the analysis reads it, so that all other units are analyzed by then, and have
not been fixed. Several pipes, as in `PIPE-1 PIPE-2`, mean as many runs at once,
with their number in the place of `{}` in an argument; COMMAND is done when all
of them wait. Ends as the run does; prints the sorted exit codes of several.
"""

import contextlib
import subprocess
import sys

split = sys.argv.index("--")
*pipes, command = sys.argv[1:split]
tool = sys.argv[split + 1:]
runs = [subprocess.Popen([argument.replace("{}", str(number)) for argument in tool])
        for number in range(len(pipes))]
with contextlib.ExitStack() as waiting:
    for pipe in pipes:
        # Returns when the other end is opened for reading.
        waiting.enter_context(open(pipe, "w"))
    subprocess.run(command, shell=True, check=True)
codes = sorted(run.wait() for run in runs)
if len(codes) == 1:
    sys.exit(codes[0])
print("exit codes:", *codes)
