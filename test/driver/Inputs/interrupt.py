"""Interrupts a command once a process of its own has started.

usage: interrupt.py [--signal=NAME] [--at=TEXT] [--prints=TEXT] [--processes=COUNT]
                    OPTION TEMPORARY-FOLDER COMMAND [ARGUMENT...]

The OPTION hands that process a file in a temporary folder below the one given;
its command line also has the text after --at. There are as many such processes as
COUNT says (by default one).

Fails unless the command then ends with 128 plus the number of the signal (by
default SIGINT), prints a text with that of --prints, or nothing, and leaves
neither processes nor files behind. Nobody can do anything about SIGKILL, but for
the processes.
"""

import os
import signal
import subprocess
import sys
import time

PATIENCE = 600  # seconds; the driver waits no longer for a file, either


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen"
        time.sleep(0.01)


def processes_with(*texts):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/cmdline", "rb") as file:
                    command = file.read()
                if all(text.encode() in command for text in texts) and int(entry) != os.getpid():
                    found.append(entry)
            except OSError:
                pass
    return found


def main():
    arguments = sys.argv[1:]
    settings = {"--signal": "SIGINT", "--at": "", "--prints": "", "--processes": "1"}
    while "=" in arguments[0]:
        name, _, value = arguments.pop(0).partition("=")
        settings[name] = value
    sent = signal.Signals[settings["--signal"]]
    option, temporary, *command = arguments
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        # lit ignores interrupts in its workers, and children inherit that.
        preexec_fn=lambda: [signal.signal(one, signal.SIG_DFL)
                            for one in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT)])
    marker = f"{option}={temporary}"
    wait_for(lambda: len(processes_with(marker, settings["--at"])) >= int(settings["--processes"]),
             "the start of a worker")
    process.send_signal(sent)
    try:
        output, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    expected = -sent if sent == signal.SIGKILL else 128 + sent
    assert process.returncode == expected, process.returncode
    assert settings["--prints"] in output if settings["--prints"] else not output, output
    if sent == signal.SIGKILL:
        wait_for(lambda: not processes_with(marker), "the end of a worker")
        return
    assert not processes_with(marker), "a worker still runs"
    assert not os.listdir(temporary), os.listdir(temporary)


if __name__ == "__main__":
    main()
