"""Runs a command that cannot write files, as if the disk were full.

usage: run_limited.py COMMAND [ARGUMENT...]

Pipes and devices take what is written to them.
"""

import os
import resource
import sys

resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
os.execvp(sys.argv[1], sys.argv[1:])
