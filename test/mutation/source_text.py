"""C++ as text, for the scripts beside it: what clang's AST says where, a script changes."""
import re

LITERALS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'
    r"(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])*'", re.S)


def blanked(text):
    """The text without comments and literals, every character in its place."""
    return LITERALS.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def end_of(plain, start, ends):
    """Where one of the characters ENDS stands outside of brackets, from START on."""
    depth = 0
    for index in range(start, len(plain)):
        char = plain[index]
        if depth == 0 and char in ends:
            return index
        depth += (char in "([{") - (char in ")]}")
        if depth < 0:
            return -1
    return -1


def arguments_of(call):
    """The head of a call, and its arguments with the offset of each, or nothing if it is no
    plain call."""
    plain = blanked(call)
    if not plain.rstrip().endswith(")"):
        return None
    opens = [i for i, c in enumerate(plain) if c == "("
             and end_of(plain, i + 1, ")") == len(plain.rstrip()) - 1]
    if not opens:
        return None
    arguments, start = [], opens[-1] + 1
    while True:
        end = end_of(plain, start, ",)")
        if end < 0:
            return None
        text = call[start:end]
        arguments.append((text.strip(), start + len(text) - len(text.lstrip())))
        if plain[end] == ")":
            return call[:opens[-1]], [each for each in arguments if each[0]]
        start = end + 1


def place_in(text, offset):
    """The line and the column of OFFSET."""
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def one_line(code):
    """The code on one line. It must have no comment and no literal with a line break."""
    return re.sub(r"\s*\n\s*", " ", code)
