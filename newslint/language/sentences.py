"""Sentences of the prose."""

import re
from collections.abc import Iterable, Iterator

from newslint.language import speech_tags
from newslint.language.abbreviations import AFTER_TIMES, BEFORE_FIGURES, BEFORE_NAMES, OPENING_WORDS, SOMETIMES_LAST, TIMES_OF_DAY
from newslint.lazy import lazy_pattern
from newslint.source import Span

STOP = lazy_pattern(r"(?<![.?!…])([.?!…]+(?: [.?!…]+)*)((?:[\"'”’»)\]]| ?\[\d{1,3}\])*)\s+([\"'“‘`«(\[]*)([^\W_]*)")
LAST_WORD = lazy_pattern(r"(?<![^\W_])(?:(?:[^\W\d_]\.)+[^\W\d_]|[^\W_]+)$")
REACH = 16
"""Characters before a stop in which an abbreviation is looked for; the longest have fewer."""
QUOTES = frozenset("\"'“‘`«")
RUNNING_ON = "-–—&,;:/="


def find_sentences(prose: str, blocks: Iterable[Span]) -> Iterator[Span]:
    """Sentences in order, in prose characters, without the spaces around them; none runs over a block's end."""
    for block in blocks:
        start, end = block
        while start < end and prose[start].isspace():
            start += 1
        while end > start and prose[end - 1].isspace():
            end -= 1
        for found in STOP.finditer(prose, start, end):
            if ends_sentence(prose, start, found):
                yield Span(start, found.end(2))
                start = found.start(3)
        if start < end:
            yield Span(start, end)


def ends_sentence(prose: str, start: int, found: re.Match[str]) -> bool:
    """Whether a stop ends the sentence that starts at `start`, by the words before and after it."""
    stop, closing, opening, following = found.groups()
    after = prose[found.end()] if found.end() < len(prose) else ""
    if following[:1].islower() and following.islower():
        return False
    if not following and after and after in RUNNING_ON:
        return False
    if stop != ".":
        asks = stop[-1] in "?!" and closing and not opening and following not in OPENING_WORDS
        return not (asks and speech_tags.AFTER.match(prose, found.start(4)))
    at = found.start()
    word = LAST_WORD.search(prose[max(start, at - REACH) : at])
    if word is None:
        return True
    before = word.group()
    if before in BEFORE_NAMES:
        return False
    if before in BEFORE_FIGURES:
        return not following[:1].isdigit()
    if before in TIMES_OF_DAY:
        return following not in AFTER_TIMES and not opening.startswith("(")
    if before in SOMETIMES_LAST or "." in before or (len(before) == 1 and before.isalpha()):
        return opening[:1] in QUOTES if opening else following in OPENING_WORDS and not (len(following) == 1 and after == ".")
    return not (before.isdigit() and at - start == len(before) < 3)
