"""Fails if a built-in model differs from its file as a run reads it.

usage: builtin_models.py DRIVER FILE...
"""

import subprocess
import sys


def documents(dump):
    """The models in a dump: where each comes from, and its text."""
    models = []
    for line in dump.splitlines(keepends=True):
        if line.startswith("# "):
            models.append((line[2:].strip(), []))
        else:
            models[-1][1].append(line)
    return [(origin, "".join(text)) for origin, text in models]


def dump(driver, *options):
    done = subprocess.run([driver, *options, "--dump-models"],
                          check=True, capture_output=True, text=True)
    return documents(done.stdout)


def main():
    driver, *files = sys.argv[1:]
    built_in = [text for _, text in dump(driver)]
    read = [(origin, text) for origin, text in dump(driver, "--models=" + ";".join(files))
            if origin != "built in"]
    if [origin for origin, _ in read] != files:
        sys.exit("each file must be one model, in the order given")
    different = [origin for origin, text in read if text not in built_in]
    if different:
        sys.exit("built in otherwise than read: " + ", ".join(different))
    if len(built_in) != len(files):
        sys.exit(f"{len(built_in)} models are built in, but there are {len(files)} files")
    print(f"{len(files)} models are built in as they are read")


if __name__ == "__main__":
    main()
