"""A client of a language server, for the tests."""

import itertools
import json
import os
import pathlib
import queue
import subprocess
import sys
import threading

# Far more than a server needs: it is for one that never answers.
DEADLINE_SECONDS = 120
SEVERITIES = {1: "error", 2: "warning", 3: "remark", 4: "hint"}


class Server:
    """A language server that talks over its standard streams."""

    def __init__(self, command):
        # An index of other files is of no use here, and its idle threads keep a busy machine's
        # server from ending.
        self.process = subprocess.Popen(
            [*command, "--background-index=false"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.messages = queue.Queue()
        self.numbers = itertools.count(1)
        self.versions = {}
        self.unread = []
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

    def next_message(self):
        try:
            message = self.messages.get(timeout=DEADLINE_SECONDS)
        except queue.Empty:
            message = None
        if message is None:
            self.process.kill()
            sys.exit("the language server did not answer:\n"
                     + b"".join(self.log).decode(errors="replace"))
        return message

    def wait_for(self, is_wanted):
        """The first message of its kind; others are kept for those who wait for them."""
        for message in self.unread:
            if is_wanted(message):
                self.unread.remove(message)
                return message
        while not is_wanted(message := self.next_message()):
            self.unread.append(message)
        return message

    def request(self, method, params):
        number = next(self.numbers)
        self.send(method, params, id=number)
        answer = self.wait_for(lambda message: message.get("id") == number)
        if "error" in answer:
            sys.exit(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def initialize(self, **of_documents):
        """Begins a session with a client that can do `of_documents`."""
        self.request("initialize", {"processId": os.getpid(), "rootUri": None,
                                    "capabilities": {"textDocument": of_documents}})
        self.send("initialized", {})

    def open(self, path, text=None):
        self.versions[path] = 1
        self.send("textDocument/didOpen", {"textDocument": {
            "uri": uri_of(path), "languageId": "cpp", "version": 1,
            "text": pathlib.Path(path).read_text(encoding="utf-8") if text is None else text}})

    def change(self, path, text):
        """Replaces all of a document."""
        self.versions[path] += 1
        self.send("textDocument/didChange", {
            "textDocument": {"uri": uri_of(path), "version": self.versions[path]},
            "contentChanges": [{"text": text}]})

    def diagnostics(self, path):
        """What the server says of the version of the document that it was sent last."""
        message = self.wait_for(
            lambda message: message.get("method") == "textDocument/publishDiagnostics"
            and message["params"]["uri"] == uri_of(path)
            and message["params"].get("version") == self.versions[path])
        return sorted(message["params"]["diagnostics"],
                      key=lambda found: (found["range"]["start"]["line"], found["severity"]))

    def stop(self):
        self.request("shutdown", None)
        self.send("exit", None)
        if self.process.wait(DEADLINE_SECONDS) != 0:
            sys.exit(f"the language server ended with status {self.process.returncode}")


def uri_of(path):
    return pathlib.Path(path).as_uri()


def text_of(path, found):
    """A diagnostic in the form of clang-tidy's: file:line:column: severity: text [check]."""
    start = found["range"]["start"]
    return (f"{path}:{start['line'] + 1}:{start['character'] + 1}: "
            f"{SEVERITIES[found['severity']]}: {found['message'].splitlines()[0]} "
            f"[{found.get('code', '')}]")


def write_database(directory, flags, *sources):
    """A compile database for `sources` alone: what is above it must not matter."""
    with open(os.path.join(directory, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump([{"directory": os.getcwd(), "file": source,
                    "arguments": ["clang++", *flags, "-c", source]} for source in sources], file)
