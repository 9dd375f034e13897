"""Reads compile databases for the scripts beside it."""
import json
import os
import pathlib
import shlex


def units(database):
    """The files of DATABASE, a file or the folder with it, each with its flags."""
    if database.is_dir():
        database /= "compile_commands.json"
    found = []
    for entry in json.loads(database.read_text()):
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


def common_folder(units):
    """The folder that all UNITS have in common."""
    return pathlib.Path(os.path.commonpath([file.parent for file, _ in units]))
