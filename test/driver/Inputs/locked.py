"""Runs a command while a folder is locked.

usage: locked.py FOLDER COMMAND [ARGUMENT...]
"""

import fcntl
import os
import subprocess
import sys

folder, *command = sys.argv[1:]
descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
fcntl.flock(descriptor, fcntl.LOCK_EX)
sys.exit(subprocess.run(command, check=False).returncode)
