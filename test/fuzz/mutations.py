"""Sources with small mistakes, as when they are being edited."""

import re

TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|\w+|\s+|//[^\n]*|::|->|&&|\|\||[^\w\s]')


def _change_pieces(random, pieces):
    """Deletes, repeats or swaps some of `pieces`."""
    at = random.randrange(len(pieces))
    other = random.randrange(len(pieces))
    change = random.randrange(3)
    if change == 0:
        del pieces[at:at + random.randint(1, 3)]
    elif change == 1:
        pieces.insert(other, pieces[at])
    else:
        pieces[at], pieces[other] = pieces[other], pieces[at]


def mutate(random, text):
    """`text` with one or a few changes to its lines or tokens."""
    for _ in range(random.choice((1, 1, 2, 5))):
        by_line = random.random() < 0.5
        pieces = text.splitlines(keepends=True) if by_line else TOKEN.findall(text)
        if not pieces:
            return text
        _change_pieces(random, pieces)
        text = "".join(pieces)
    return text
