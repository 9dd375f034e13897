#!/usr/bin/env python3
"""Puts the pages, and the files that they link to, into a folder for mkdocs.

usage: stage.py PROJECT-FOLDER TARGET-FOLDER

The folders are those of the repository, so that a link works in both. Folders that a page
links to get a page that lists their files.
"""

import os
import re
import shutil
import sys

TOP = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE")
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)")


def pages(project):
    yield from (name for name in TOP if name.endswith(".md"))
    for top in ("docs", "test"):
        for folder, _, names in os.walk(os.path.join(project, top)):
            for name in sorted(names):
                if name.endswith(".md"):
                    yield os.path.relpath(os.path.join(folder, name), project)


def linked(project, page):
    """What a page links to in the repository, besides pages."""
    with open(os.path.join(project, page), encoding="utf-8") as file:
        text = file.read()
    for target in LINK.findall(text):
        if "://" in target:
            continue
        path = os.path.normpath(os.path.join(os.path.dirname(page), target))
        if not path.endswith(".md") and os.path.exists(os.path.join(project, path)):
            yield path


def copy(project, staged, path):
    target = os.path.join(staged, path)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.copy(os.path.join(project, path), target)


def list_folder(project, staged, folder):
    """A page for a folder that a page links to, and the files below it."""
    lines = [f"# {folder}", ""]
    for parent, _, names in os.walk(os.path.join(project, folder)):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(parent, name), project)
            copy(project, staged, path)
            relative = os.path.relpath(path, folder)
            lines.append(f"- [{relative}]({relative})")
    with open(os.path.join(staged, folder, "index.md"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def point_to_folders(staged, page, folders):
    """Links to folders become links to the pages that list them."""
    path = os.path.join(staged, page)
    with open(path, encoding="utf-8") as file:
        text = file.read()

    def replaced(match):
        where = os.path.normpath(os.path.join(os.path.dirname(page), match[1]))
        return match[0].replace(match[1], match[1].rstrip("/") + "/index.md") if where in folders else match[0]

    with open(path, "w", encoding="utf-8") as file:
        file.write(LINK.sub(replaced, text))


def main():
    project, target = sys.argv[1:]
    staged = os.path.join(target, "pages")
    shutil.rmtree(target, ignore_errors=True)
    everything = list(pages(project))
    folders = set()
    for page in everything:
        copy(project, staged, page)
        for path in linked(project, page):
            if os.path.isdir(os.path.join(project, path)):
                folders.add(path)
            else:
                copy(project, staged, path)
    for folder in sorted(folders):
        list_folder(project, staged, folder)
    for page in everything:
        point_to_folders(staged, page, folders)
    shutil.copy(os.path.join(project, "docs", "site", "mkdocs.yml"), target)


if __name__ == "__main__":
    main()
