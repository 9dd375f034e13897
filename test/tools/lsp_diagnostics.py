"""Opens a source in a language server and prints what the server says of it.

usage: lsp_diagnostics.py SERVER SOURCE [-- COMPILER-FLAGS]

One line per diagnostic, in the form of clang-tidy's: file:line:column:
severity: text [check].
"""

import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading

# Far more than a server needs: it is for one that never answers.
DEADLINE_SECONDS = 120
SEVERITIES = {1: "error", 2: "warning", 3: "remark", 4: "hint"}


class Server:
    """A language server that talks over its standard streams."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.messages = queue.Queue()
        self.log = []
        threading.Thread(target=self.read_messages, daemon=True).start()
        threading.Thread(target=lambda: self.log.extend(self.process.stderr),
                         daemon=True).start()

    def read_messages(self):
        stream = self.process.stdout
        while True:
            length = None
            for line in iter(stream.readline, b""):
                if not line.strip():
                    break
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.messages.put(None)
                return
            self.messages.put(json.loads(stream.read(length)))

    def send(self, method, params, **extra):
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **extra}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def wait_for(self, is_wanted):
        while True:
            try:
                message = self.messages.get(timeout=DEADLINE_SECONDS)
            except queue.Empty:
                message = None
            if message is None:
                self.process.kill()
                sys.exit("the language server did not answer:\n"
                         + b"".join(self.log).decode(errors="replace"))
            if is_wanted(message):
                return message

    def stop(self):
        self.send("shutdown", None, id=2)
        self.wait_for(lambda message: message.get("id") == 2)
        self.send("exit", None)
        if self.process.wait(DEADLINE_SECONDS) != 0:
            sys.exit(f"the language server ended with status {self.process.returncode}")


def write_database(directory, source, flags):
    """A compile database for `source` alone: what is above it must not matter."""
    with open(os.path.join(directory, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump([{"directory": os.getcwd(), "file": source,
                    "arguments": ["clang++", *flags, "-c", source]}], file)


def diagnostics_of(server, source):
    uri = pathlib.Path(source).as_uri()
    server.send("initialize", id=1, params={
        "processId": os.getpid(), "rootUri": None, "capabilities": {}})
    server.wait_for(lambda message: message.get("id") == 1)
    server.send("initialized", {})
    with open(source, encoding="utf-8") as file:
        server.send("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "cpp", "version": 1, "text": file.read()}})
    message = server.wait_for(
        lambda message: message.get("method") == "textDocument/publishDiagnostics"
        and message["params"]["uri"] == uri)
    return sorted(message["params"]["diagnostics"],
                  key=lambda found: (found["range"]["start"]["line"], found["severity"]))


def main():
    arguments, flags = sys.argv[1:], []
    if "--" in arguments:
        split = arguments.index("--")
        arguments, flags = arguments[:split], arguments[split + 1:]
    if len(arguments) != 2:
        sys.exit(__doc__)
    command, source = arguments[0], os.path.abspath(arguments[1])
    with tempfile.TemporaryDirectory() as directory:
        write_database(directory, source, flags)
        server = Server([command, f"--compile-commands-dir={directory}"])
        for found in diagnostics_of(server, source):
            start = found["range"]["start"]
            print(f"{source}:{start['line'] + 1}:{start['character'] + 1}: "
                  f"{SEVERITIES[found['severity']]}: {found['message'].splitlines()[0]} "
                  f"[{found.get('code', '')}]")
        server.stop()


if __name__ == "__main__":
    main()
