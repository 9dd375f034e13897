"""Starts a command several times at once, and prints what each of them prints.

usage: at_once.py TIMES COMMAND [ARGUMENT...]
"""

import subprocess
import sys

running = [subprocess.Popen(sys.argv[2:], stdout=subprocess.PIPE) for _ in range(int(sys.argv[1]))]
for process in running:
    sys.stdout.buffer.write(process.communicate()[0])
