"""Waits until a command that goes on has printed a text, and interrupts it.

usage: prints_early.py TEXT COMMAND [ARGUMENT...]
"""

import signal
import subprocess
import sys

text, *command = sys.argv[1:]
process = subprocess.Popen(
    command, stdout=subprocess.PIPE, text=True,
    # lit ignores interrupts in its workers, and children inherit that.
    preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
# The end of the output would be the end of the loop.
for line in process.stdout:
    if text in line:
        break
else:
    sys.exit(f"the command ended without '{text}'")
process.send_signal(signal.SIGINT)
process.communicate()
assert process.returncode == 128 + signal.SIGINT, process.returncode
