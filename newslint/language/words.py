"""Words and marks of the prose, in order."""

import re
from bisect import bisect_left
from itertools import accumulate
from typing import NamedTuple

TOKEN = re.compile(r"((?:[^\W_]+(?:(?<=\d)[.,:](?=\d)|['\-](?=[^\W_])|(?<=\b[^\W\d_])\.(?=[^\W\d_]\b))?)+(?:(?<=\.[^\W\d_])\.)?|\S|\n)")


class Words(NamedTuple):
    """Tokens as parallel lists: what they read (lower case, plain apostrophes) and where they stand, in prose characters."""

    forms: list[str]
    starts: list[int]
    ends: list[int]

    def at(self, offset: int) -> int:
        """The index of the first token that starts at the offset or after it."""
        return bisect_left(self.starts, offset)

    def is_word(self, index: int) -> bool:
        """Whether the token is a word or a figure rather than a mark or a block's end."""
        form = self.forms[index]
        return len(form) > 1 or form.isalnum()


def find_words(prose: str) -> Words:
    """Split prose into words and single marks; every character that is no space, and every line feed, is in one token."""
    parts = TOKEN.split(prose.replace("’", "'").replace("‘", "'"))
    edges = list(accumulate(map(len, parts)))
    return Words([part.lower() for part in parts[1::2]], edges[0:-1:2], edges[1::2])
