"""Interrupts a command once a process of its own has started.

usage: interrupt.py OPTION TEMPORARY-FOLDER COMMAND [ARGUMENT...]

The OPTION hands that process a file in a temporary folder below the one given.

Fails unless the command then ends with status 130, prints nothing, and leaves
neither processes nor files behind.
"""

import os
import signal
import subprocess
import sys
import time

PATIENCE = 60  # seconds; far more than anything here takes


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen"
        time.sleep(0.01)


def processes_with(text):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/cmdline", "rb") as file:
                    if text.encode() in file.read() and int(entry) != os.getpid():
                        found.append(entry)
            except OSError:
                pass
    return found


def main():
    option, temporary, *command = sys.argv[1:]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        # lit ignores interrupts in its workers, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    marker = f"{option}={temporary}"
    wait_for(lambda: processes_with(marker), "the start of a worker")
    process.send_signal(signal.SIGINT)
    try:
        output, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode == 130, process.returncode
    assert not output, output
    assert not processes_with(marker), "a worker still runs"
    assert not os.listdir(temporary), os.listdir(temporary)


if __name__ == "__main__":
    main()
