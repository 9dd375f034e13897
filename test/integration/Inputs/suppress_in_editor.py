"""Asks for the actions at each finding of a source, and applies those that suppress one.

usage: suppress_in_editor.py SERVER SOURCE -- COMPILER-FLAG...

Prints the links and the actions of each finding, the lines that the actions change, and
what is found after that.
"""

import json
import os
import pathlib
import sys
import tempfile

from language_server import Server, text_of, uri_of, write_database

LITERALS = {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "refactor"]}}}


def apply(edit, lines):
    assert edit["range"]["start"] == edit["range"]["end"]
    start = edit["range"]["start"]
    line = lines[start["line"]]
    # As the protocol has it, a column behind the end means the end.
    column = min(start["character"], len(line))
    lines[start["line"]] = line[:column] + edit["newText"] + line[column:]


def main():
    command, source, separator, *flags = sys.argv[1:]
    assert separator == "--", __doc__
    source = os.path.abspath(source)
    lines = pathlib.Path(source).read_text(encoding="utf-8").split("\n")

    def actions(found, **context):
        return server.request("textDocument/codeAction", {
            "textDocument": {"uri": uri_of(source)}, "range": found["range"],
            "context": {"diagnostics": [found], **context}})

    with tempfile.TemporaryDirectory() as directory:
        write_database(directory, flags, source)
        server = Server([command, f"--compile-commands-dir={directory}"])
        server.initialize(publishDiagnostics={"relatedInformation": True}, codeAction=LITERALS)
        server.open(source)
        for found in server.diagnostics(source):
            print(text_of(os.path.basename(source), found))
            print(" page:", found.get("codeDescription", {}).get("href"))
            for action in actions(found):
                print(" action:", action["title"], "(preferred)" if action.get("isPreferred") else "")
                if action["title"].startswith("suppress"):
                    for edit in action["edit"]["changes"][uri_of(source)]:
                        apply(edit, lines)
                        print(" line:", lines[edit["range"]["start"]["line"]])
            kinds = [action.get("kind") for action in actions(found, only=["refactor"])]
            print(" refactorings:", json.dumps(kinds))
        server.change(source, "\n".join(lines))
        print("then:", *[text_of("", found) for found in server.diagnostics(source)])
        server.stop()


if __name__ == "__main__":
    main()
