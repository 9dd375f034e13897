"""Fails unless a fixture exercises each row of each library model.

usage: check_models.py [--all] MODELS... FIXTURE-FOLDER

MODELS are model files, or folders of them. The fixtures of NAME.yaml are
FIXTURE-FOLDER/NAME.cpp and NAME-*.cpp. A row is an item of a list of facts or
of names, the Starter, a piece of advice under Instead, of the library or of a
function, or a word of a convention. The fixtures must mention a name of the
row, by its last component, in their code or in an expected message; a word as
part of a name; advice and the starter are text, which an expected note must
show whole.

Without --all, a model that has no fixture at all is left out.
"""

import argparse
import collections
import os
import re
import sys

# What a fixture has to mention: one of the `wanted`, as a word of its code or
# of its messages, or as part of its messages.
Row = collections.namedtuple("Row", "line section wanted as_text")
# What stands before and after a name, and a word of one.
AS_NAME = (r"(?<!\w)", r"(?!\w)")
AS_WORD = (r"(?<![A-Za-z])", r"(?![a-z])")

COMMENT = re.compile(r"//(.*)")
EXPECTED_MESSAGE = re.compile(r" *CHECK-(?:MESSAGES|NOTES)[A-Z-]*:")
SECTIONS_OF_NAMES = ("Types", "Functions", "Locks", "Pools", "Combinators")
LISTS_OF_NAMES = ("Wrappers", "Discards", "DetachTokens", "Contexts", "TestBodies", "Cancellations",
                  "CancellationTokens", "ErrorTypes", "MemoryFolders")
NAME_KEYS = ("Name", "Names")


class Layout(Exception):
    """A model is not laid out as ours are."""


def quoted(text):
    return re.findall(r'"([^"]*)"', text)


class ModelReader:
    """Reads the layout that our models share: a key a line, text in quotes."""

    def __init__(self, text):
        self.rows = []
        self.section = self.key = None
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip() and not line.lstrip().startswith("#"):
                self.read(number, line)

    def read(self, number, line):
        match = re.match(r"(?P<indent> *)(?P<item>- )?(?:(?P<key>[\w]+): *)?(?P<value>.*)$", line)
        indent, item, key, value = match.group("indent", "item", "key", "value")
        if not indent and not item:
            self.section, self.key = key, None
            if key == "Starter":
                self.add(number, quoted(value), as_text=True)
            elif key in LISTS_OF_NAMES:
                for name in quoted(value):
                    self.add(number, [name])
        elif self.section == "Instead":
            self.add(number, quoted(value), as_text=True)
        elif self.section in LISTS_OF_NAMES:
            for name in quoted(value):
                self.add(number, [name])
        elif self.section == "Conventions":
            self.key = key or self.key
            if self.key == "Words":
                for word in re.findall(r"\w+", value):
                    self.add(number, [word])
        elif self.section in SECTIONS_OF_NAMES:
            self.read_fact(number, item, key, value)

    def read_fact(self, number, item, key, value):
        if key:
            self.key = key
        if item and key in NAME_KEYS:
            self.add(number, quoted(value))
        elif not key and self.key in NAME_KEYS:
            self.rows[-1].wanted.extend(quoted(value))
        elif key == "Names":
            self.rows[-1].wanted.extend(quoted(value))
        elif key == "Instead":
            self.add_before_names(number, quoted(value))

    def add(self, number, wanted, as_text=False):
        self.rows.append(Row(number, self.section, wanted, as_text))

    def add_before_names(self, number, wanted):
        """Keeps the row of names last, which a later line may extend."""
        self.rows.insert(len(self.rows) - 1, Row(number, self.section, wanted, True))


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        rows = ModelReader(file.read()).rows
    for row in rows:
        if not row.wanted:
            raise Layout(f"{path}:{row.line}: expected text in quotes")
    return rows


class Mentions:
    """What the fixtures of one library say, in code and in messages."""

    def __init__(self, paths):
        code, messages = [], []
        for path in paths:
            with open(path, encoding="utf-8") as file:
                for line in file:
                    comment = COMMENT.search(line)
                    code.append(COMMENT.sub("", line))
                    if comment and EXPECTED_MESSAGE.match(comment[1]):
                        messages.append(comment[1])
        self.messages = "\n".join(messages)
        self.everything = "\n".join([*code, self.messages])

    def __contains__(self, row):
        if row.as_text:
            return any(text in self.messages for text in row.wanted)
        before, after = AS_WORD if row.section == "Conventions" else AS_NAME
        return any(re.search(before + re.escape(name.rpartition("::")[2]) + after,
                             self.everything) for name in row.wanted)


def fixtures_by_model(models, folder):
    """Files of a model whose name begins like another's are the longer one's."""
    found = collections.defaultdict(list)
    for file in sorted(os.listdir(folder)):
        name, suffix = os.path.splitext(file)
        if suffix == ".cpp":
            fitting = [model for model in models if name == model or name.startswith(model + "-")]
            found[max(fitting, key=len, default=None)].append(os.path.join(folder, file))
    return found


def models_in(paths):
    """The model files that are `paths` or lie in them, by name."""
    files = []
    for path in paths:
        if os.path.isdir(path):
            files += [os.path.join(path, name) for name in os.listdir(path)
                      if name.endswith(".yaml")]
        else:
            files.append(path)
    return dict(sorted((os.path.basename(file)[:-len(".yaml")], file) for file in files))


def problems(model_paths, fixture_folder, needs_all):
    models = models_in(model_paths)
    if not models:
        yield f"{' '.join(model_paths)}: expected models"
    fixtures = fixtures_by_model(models, fixture_folder)
    for stray in fixtures[None]:
        yield f"{stray}: expected the name of a model in {' '.join(model_paths)}"
    for model, path in models.items():
        rows = rows_of(path)
        if not fixtures[model]:
            if needs_all:
                yield f"{path}: expected a fixture {os.path.join(fixture_folder, model)}.cpp"
            continue
        mentions = Mentions(fixtures[model])
        for row in rows:
            if row not in mentions:
                kind = "an expected note with" if row.as_text else "one of"
                yield (f"{path}:{row.line}: {row.section}: no fixture exercises this row; "
                       f"expected {kind} {', '.join(map(repr, row.wanted))}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__, allow_abbrev=False)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("models", nargs="+")
    parser.add_argument("fixtures")
    options = parser.parse_args()
    try:
        found = list(problems(options.models, options.fixtures, options.all))
    except Layout as problem:
        found = [str(problem)]
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
