"""Where conditions stand in C++, and the same code with a switch at each of them.

A mutant is a condition that is not what was written:

- *flip*: the condition of an `if` or a `while` is negated;
- *drop*: one operand of `&&` or `||` does not count.

A name alone in front of `&&` is no mutant: see is_guard().

All mutants of a file are compiled at once; `Inputs/Switches.h` says how one of them is chosen when
the program runs.
"""

import collections
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "mutation"))
from source_text import LITERALS, end_of  # noqa: E402

Site = collections.namedtuple("Site", "kind begin end operator")

CONDITION = re.compile(r"\b(?:if|while) \(")
# As clang-format spells them; a reference to an rvalue has no space behind it.
OPERATOR = re.compile(r"(?<=\s)(?:&&|\|\|)(?=\s)")
TEMPLATE_ARGUMENTS = re.compile(r"(?<=\w)<[^<>;(){}&|]*>(?=[({:])")
# What ends an operand, outside of brackets, besides the operators above.
BORDER = re.compile(r"[;,?{}]|(?<!:):(?!:)|\breturn\b|(?<![=!<>])=(?!=)")
DECLARATION = re.compile(r"(?<![=!<>])=(?!=)")


def _plain(text):
    """TEXT without comments, in which each bracket is one, every character in its place."""
    def masked(match):
        return re.sub(r"[^\n]", " " if match[0].startswith("/") else "_", match[0])
    return TEMPLATE_ARGUMENTS.sub(lambda match: "_" * len(match[0]), LITERALS.sub(masked, text))


def _trimmed(text, begin, end):
    """What is between, without the space around it."""
    piece = text[begin:end]
    return begin + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _flips(plain):
    for match in CONDITION.finditer(plain):
        begin, close = match.end(), end_of(plain, match.end(), ")")
        while 0 <= (semicolon := end_of(plain, begin, ";)")) < close:
            begin = semicolon + 1
        begin, end = _trimmed(plain, begin, close)
        if not DECLARATION.search(_without_brackets(plain[begin:end])):
            yield Site("flip", begin, end, "")


def _without_brackets(piece):
    """PIECE with blanks for what stands in brackets."""
    result, depth = [], 0
    for char in piece:
        depth -= char in ")]}"
        result.append(" " if depth else char)
        depth += char in "([{"
    return "".join(result)


def _depths(plain):
    depths, depth = [], 0
    for char in plain:
        depth -= char in ")]}"
        depths.append(depth)
        depth += char in "([{"
    return depths


def _borders(plain):
    """Where an operand may begin or end: offset behind what is before it, and of what follows."""
    return [(match.start(), match.end())
            for pattern in (BORDER, OPERATOR) for match in pattern.finditer(plain)]


def _operand_end(plain, depths, borders, start):
    """The end of the operand that begins at START."""
    close = next((i for i in range(start, len(plain)) if depths[i] < depths[start - 1]), len(plain))
    return min([begin for begin, _ in borders if start <= begin < close
                and depths[begin] == depths[start - 1]] + [close])


def _operand_begin(plain, depths, borders, stop):
    """The begin of the operand that ends at STOP."""
    opening = next((i + 1 for i in range(stop - 1, -1, -1) if depths[i] < depths[stop]), 0)
    return max([end for _, end in borders if opening <= end <= stop
                and depths[end - 1] == depths[stop]] + [opening])


def _drops(plain):
    depths, borders = _depths(plain), sorted(_borders(plain))
    seen = set()
    for match in OPERATOR.finditer(plain):
        before = _operand_begin(plain, depths, borders, match.start()), match.start()
        behind = match.end(), _operand_end(plain, depths, borders, match.end())
        for begin, end in (before, behind):
            begin, end = _trimmed(plain, begin, end)
            if begin < end and (begin, end) not in seen:
                seen.add((begin, end))
                yield Site("drop", begin, end, match[0])


def sites_in(text):
    """All sites of TEXT, in order."""
    plain = _plain(text)
    return sorted([*_flips(plain), *_drops(plain)], key=lambda site: (site.begin, -site.end))


def with_switches(text, numbered):
    """TEXT with a switch at each site of NUMBERED, a dictionary of numbers to sites."""
    inserts = []
    for number, site in numbered.items():
        # At one place, what is longer begins first and ends last, and so does a flip.
        size = (site.end - site.begin) * 2 + (site.kind == "flip")
        before, after = _switch(number, site)
        inserts += [(site.begin, 1, -size, before), (site.end, 0, size, after)]
    result, done = [], 0
    for offset, _, _, insert in sorted(inserts):
        result += [text[done:offset], insert]
        done = offset
    return "".join([*result, text[done:]])


def is_guard(text, site):
    """Whether the site is a name that guards what is behind it, such as a pointer that may be null.
    Without it, what is behind has no defined behavior, so that a test could notice anything."""
    return site.operator == "&&" and re.fullmatch(r"\w+", text[site.begin:site.end]) is not None


def _switch(number, site):
    if site.kind == "flip":
        return f"(mutants::flips({number}) != static_cast<bool>(", "))"
    neutral = "true" if site.operator == "&&" else "false"
    return f"(mutants::drops({number}) ? {neutral} : mutants::keeps({number}, {neutral}, static_cast<bool>(", ")))"
