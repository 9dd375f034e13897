"""Runs a command that may not write a file longer than a limit, as on a disk
that is full by then.

usage: limited.py BYTES COMMAND [ARGUMENT...]
"""

import resource
import signal
import subprocess
import sys

limit = int(sys.argv[1])
# Else the signal would end the command instead of making the write fail.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
sys.exit(subprocess.run(sys.argv[2:], restore_signals=False).returncode)
