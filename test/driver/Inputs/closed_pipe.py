"""Runs a command whose output nobody reads: it must not end as if all were well.

usage: closed_pipe.py COMMAND [ARGUMENT...]
"""

import os
import signal
import subprocess
import sys

read, write = os.pipe()
os.close(read)
# Once ended by the signal and once told by the error.
for restore in (True, False):
    status = subprocess.run(sys.argv[1:], stdout=write, stderr=subprocess.DEVNULL, check=False,
                            restore_signals=restore).returncode
    expected = -signal.SIGPIPE if restore else 2
    assert status == expected, f"expected {expected}, got {status}"
