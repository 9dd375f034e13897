"""Runs a command whose output is a terminal, and prints what it wrote.

usage: on_terminal.py COMMAND [ARGUMENT...]
"""

import os
import pty
import sys

os.environ["TERM"] = "xterm-256color"
pty.spawn(sys.argv[1:], lambda descriptor: os.read(descriptor, 4096), lambda descriptor: b"")
