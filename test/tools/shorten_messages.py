"""Leaves each message whole once per fixture, and shortens it after that.

usage: shorten_messages.py FIXTURE...

Messages are the same if they differ in what they quote only. The beginning of one
stays, with all that it quotes, as far as it tells the message from all others that
the given fixtures state; the rest becomes {{.*}}. What saves little, or uses a regular
expression already, stays as it is.
"""

import re
import sys

EXPECTED = re.compile(r"^(?P<start> *// CHECK-(?:MESSAGES|NOTES)[-A-Z]*: \S+ (?:warning|note|error): )"
                      r"(?P<text>.*?)(?P<end>(?: \[[\w,.-]+\])?)$")
QUOTED = re.compile(r"'[^']*'")
# What is left of a message has at least so many characters, and the saving, too.
SHORTEST = 40
LEAST_SAVING = 30


def shape(text):
    """`text` without what it quotes."""
    return QUOTED.sub("''", text)


def statements(lines):
    """The lines that state a message in plain words, with their matches."""
    for number, line in enumerate(lines):
        match = EXPECTED.match(line)
        if match and "{{" not in match["text"] and "[[" not in match["text"]:
            yield number, match


def beginning(text, others):
    """As much of `text` as tells it from messages of all `others` shapes."""
    last_quote = max((match.end() for match in QUOTED.finditer(text)), default=0)
    for word in re.finditer(r"(?= |$)", text):
        kept = text[:word.start()]
        # Not in the middle of what is quoted.
        if len(kept) < last_quote or len(shape(kept)) < SHORTEST:
            continue
        if not any(other.startswith(shape(kept)) for other in others):
            return kept
    return text


def shortened(lines, shapes):
    lines = list(lines)
    seen = set()
    for number, match in statements(lines):
        own = shape(match["text"])
        if own in seen:
            kept = beginning(match["text"], shapes - {own})
            if len(match["text"]) - len(kept) >= LEAST_SAVING:
                lines[number] = match["start"] + kept + "{{.*}}" + match["end"]
        seen.add(own)
    return lines


def main():
    texts = {}
    shapes = set()
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            texts[path] = file.read().splitlines()
        shapes.update(shape(match["text"]) for _, match in statements(texts[path]))
    for path, lines in texts.items():
        after = shortened(lines, shapes)
        if after != lines:
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(after) + "\n")


if __name__ == "__main__":
    main()
