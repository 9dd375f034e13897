"""Opens a source in a language server and prints what the server says of it.

usage: lsp_diagnostics.py SERVER SOURCE [-- COMPILER-FLAGS]

One line per diagnostic, in the form of clang-tidy's: file:line:column:
severity: text [check].
"""

import os
import sys
import tempfile

from language_server import Server, text_of, write_database


def main():
    arguments, flags = sys.argv[1:], []
    if "--" in arguments:
        split = arguments.index("--")
        arguments, flags = arguments[:split], arguments[split + 1:]
    if len(arguments) != 2:
        sys.exit(__doc__)
    command, source = arguments[0], os.path.abspath(arguments[1])
    with tempfile.TemporaryDirectory() as directory:
        write_database(directory, flags, source)
        server = Server([command, f"--compile-commands-dir={directory}"])
        server.initialize()
        server.open(source)
        for found in server.diagnostics(source):
            print(text_of(source, found))
        server.stop()


if __name__ == "__main__":
    main()
