"""Runs a command whose reader leaves after a while: that ends it, and nothing is left behind.

usage: reader_leaves.py TEMPORARY-FOLDER COMMAND [ARGUMENT...]
"""

import os
import signal
import subprocess
import sys

PATIENCE = 60  # seconds; far more than anything here takes

folder, *command = sys.argv[1:]
process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
process.stdout.close()
try:
    status = process.wait(timeout=PATIENCE)
except subprocess.TimeoutExpired:
    process.kill()
    raise
assert status == -signal.SIGPIPE, status
assert not os.listdir(folder), os.listdir(folder)
