"""Runs a command whose reader leaves after a while: that ends it, and nothing is left behind.

usage: reader_leaves.py TEMPORARY-FOLDER COMMAND [ARGUMENT...]
"""

import os
import signal
import subprocess
import sys

folder, *command = sys.argv[1:]
process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
process.stdout.close()
# Should it go on, it ends otherwise once it gives up on a file (--timeout).
status = process.wait()
assert status == -signal.SIGPIPE, status
assert not os.listdir(folder), os.listdir(folder)
