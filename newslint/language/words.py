"""Words and marks of the prose, in order."""

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate
from typing import NamedTuple

LETTER = r"[^\W\d_]"
RUN = r"[^\W_]+"
WITHIN = (
    r"['-]",
    r"(?<=\d)[.:](?=\d)",
    r"(?<=\d),(?=\d\d\d(?!\d))",
    r"(?<=[A-Z])&(?=[A-Z])",
    r"\.(?=(?:com|org|net|gov|edu|co|ac|uk|au|tv|io)\b)",
)
"""What a word may hold besides letters and figures: don't, well-to-do, 3.5, 10:30, 8,412, R&D, example.com."""
WORDS = (
    r"[A-Za-z]++(?=[ ,])",
    r"'(?:(?:\d\ds|em|tis|twas|til)\b|n')",
    rf"(?:\d*{LETTER}(?:\.{LETTER}(?![^\W_]))+\.?|Ph\.D\.?|{RUN})(?:(?:{'|'.join(WITHIN)}){RUN})*",
)
"""The plain word, which is most of them and needs no second look; '90s, rock 'n' roll; a.m., U.S., and all others."""
ADDRESSES = (
    r"(?:https?://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?')\]}…]",
    r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    r"@\w+",
    r"#(?=\d*[^\W\d])\w+",
)
SOFT_HYPHEN = "\xad"
ALIKE = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("‐", "-"), ("‑", "-"))


class Words(NamedTuple):
    """Words, figures and marks as parallel lists: what each reads, and where it starts and ends in characters of the prose.

    `forms` are in lower case, with plain apostrophes and hyphens. The line feed at a block's end is a token too, so that no
    sequence of tokens runs over it. An apostrophe at a word's end is a mark of its own, as it may close a quotation: `dogs '`.
    The points of `U.S.` and `a.m.` belong to them, that of `Mr.` does not.
    """

    forms: list[str]
    starts: list[int]
    ends: list[int]

    def at(self, offset: int) -> int:
        """The index of the first token that starts at the offset or after it; the number of tokens where none does."""
        return bisect_left(self.starts, offset)

    def is_word(self, index: int) -> bool:
        """Whether the token is a word, a figure or an address rather than a mark or a block's end."""
        form = self.forms[index]
        return len(form) > 1 or form.isalnum()


def find_words(prose: str) -> Words:
    """The words and marks of the prose; each character that is no space stands in one of them, each line feed is one."""
    text = prose
    for sign, plain in ALIKE:
        text = text.replace(sign, plain)
    accents = find_accents(text)
    shape = text
    for accent in accents:
        shape = shape.replace(accent, "x")
    has_addresses = "@" in text or "#" in text or "://" in text or "www." in text
    parts = token_pattern(has_addresses).split(shape)
    edges = list(accumulate(map(len, parts)))
    starts, ends = edges[0:-1:2], edges[1::2]
    if accents:
        parts = [text[start:end].replace(SOFT_HYPHEN, "") or SOFT_HYPHEN for start, end in zip([0, *edges], edges, strict=False)]
    return Words([part.lower() for part in parts[1::2]], starts, ends)


@cache
def token_pattern(has_addresses: bool) -> re.Pattern[str]:
    """What cuts the prose: addresses are only looked for where something points to one, as that is slow."""
    return re.compile(rf"({'|'.join((*ADDRESSES, *WORDS) if has_addresses else WORDS)}|\S|\n)")


def find_accents(text: str) -> list[str]:
    """The characters in a text that combine with the letter before them, and soft hyphens: Python does not count them as letters.

    Signs that choose how an emoji is drawn combine too, but not with letters.
    """
    if text.isascii():
        return []
    from unicodedata import category

    combining = [sign for sign in set(text) if sign > "\u02ff" and not sign.isalnum() and category(sign)[0] == "M"]
    return [sign for sign in combining if not "\ufe00" <= sign <= "\ufe0f"] + [SOFT_HYPHEN] * (SOFT_HYPHEN in text)
