"""Two documents in one editor, edited in turns and faster than the server can follow.

usage: two_documents.py SERVER ROUNDS -- COMPILER-FLAG...

After each burst of edits, what the server says of the last version of each document has to
be what is wrong with that version.
"""

import pathlib
import random
import sys

from language_server import Server, write_database

HEAD = "#include <mylib/task.hpp>\nmylib::task<> fetch();\nmylib::task<> run() {\n"
TAIL = "  co_return;\n}\n"
BURST = 7


def document(drops):
    """A source whose lines await or drop a task, as `drops` says."""
    return HEAD + "".join("  fetch();\n" if drop else "  co_await fetch();\n"
                          for drop in drops) + TAIL


def dropped_lines(drops):
    return [HEAD.count("\n") + number for number, drop in enumerate(drops) if drop]


def main():
    command, rounds, separator, *flags = sys.argv[1:]
    assert separator == "--", __doc__
    chance = random.Random(1)
    paths = [str(pathlib.Path.cwd() / name) for name in ("one.cpp", "other.cpp")]
    write_database(".", flags, *paths)
    server = Server([command])
    server.initialize()
    for path in paths:
        pathlib.Path(path).write_text(document([]), encoding="utf-8")
        server.open(path)
    for number in range(int(rounds)):
        last = {}
        for _ in range(BURST):
            path = chance.choice(paths)
            last[path] = [chance.random() < 0.5 for _ in range(chance.randrange(1, 9))]
            server.change(path, document(last[path]))
        for path, drops in last.items():
            found = [each["range"]["start"]["line"] for each in server.diagnostics(path)
                     if each["code"] == "async-unawaited-coroutine"]
            if found != dropped_lines(drops):
                sys.exit(f"round {number}: {path}: found {found}, expected {dropped_lines(drops)}")
    server.stop()
    print(f"{rounds} rounds")


if __name__ == "__main__":
    main()
