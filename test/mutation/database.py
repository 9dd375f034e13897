"""Reads compile databases for the scripts beside it."""
import json
import pathlib
import shlex


def units(database):
    """The files of DATABASE, each with the flags that it is compiled with."""
    found = []
    for entry in json.loads(pathlib.Path(database).read_text()):
        folder = pathlib.Path(entry["directory"])
        file = folder / entry["file"]
        given = entry.get("arguments") or shlex.split(entry["command"])
        flags, skip = [], False
        for each in given[1:]:
            if skip or each in ("-c", entry["file"], str(file)):
                skip = False
                continue
            skip = each == "-o"
            if not skip:
                flags.append(each)
        found.append((file, ["-working-directory", str(folder), *flags]))
    return found
