"""Finds small words that stand side by side and should not."""

import os
from collections.abc import Iterator
from functools import cache

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.matchers.phrases import in_case_of
from newslint.source import Span

TABLE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "word_pairs.txt")
OPENERS = frozenset('.?!:;\n"“‘•([')
LINKS = frozenset("and or to is was has from of".split())
"""Words after which a capital A is a letter: `(A and B)`."""
CLOSERS = frozenset(".,;:!?)]…\n")
RELATIVES = frozenset(
    "what whatever who whoever whom whose which that all everything anything nothing everyone anyone those whether where wherever how however"
    " if than as because when like only best most least more answer thing question problem issue point fact truth".split()
)
REACH = 7
"""Words before a pair in which a clause may have begun that ends between its two words: `what the party has is trust`."""

SIC_REACH = 24
"""Characters after a slip in which a `[sic]` speaks of it."""
IN_NOUNS = frozenset(
    "crowd house tray set joke form thing game law laws field screen air off ground call board stage going depth message lending".split()
)
"""What `in` and `on` make a noun of: the in crowd, the on screen chemistry."""


@cache
def load_sections() -> dict[str, dict[str, frozenset[str]]]:
    """All of `data/word_pairs.txt`: by section and first word, the second words that may not follow it."""
    sections: dict[str, dict[str, frozenset[str]]] = {}
    with open(TABLE, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("["):
                pairs = sections[line.strip("[]")] = {}
            elif line and not line.startswith("#"):
                firsts, seconds = line.split(":")
                following = frozenset(seconds.split())
                for first in firsts.split():
                    pairs[first] = pairs.get(first, frozenset()) | following - {first}
    return sections


def load_pairs(section: str) -> dict[str, frozenset[str]]:
    """The second words that may not follow a first one, from one section of the table."""
    return load_sections()[section]


def find_pairs(document: Document, section: str) -> Iterator[int]:
    """The first word of each pair of a section, by its number among the words.

    Capitals make names (May, A) of small words: only a word that opens a sentence may have one. A pair before a mark that ends a
    clause is left alone, as its second word belongs to a verb or a noun before it.
    """
    pairs = load_pairs(section)
    forms, starts, _ends = document.words
    prose = document.prose
    places = document.places
    for place in sorted(
        place
        for form in pairs.keys() & places.keys()
        for place in places[form]
        if forms[place + 1] in pairs[form] and forms[place + 2] not in CLOSERS
    ):
        form = forms[place]
        if form == "a" and prose[starts[place]] == "A" and forms[place + 1] in LINKS:
            continue
        if is_meant(document, starts[place + 2] - 1) or (forms[place + 1] in ("in", "on") and forms[place + 2] in IN_NOUNS):
            continue
        if prose[starts[place + 1]].islower() and (prose[starts[place]].islower() or opens_sentence(forms, place)):
            yield place


def opens_sentence(forms: list[str], place: int) -> bool:
    """Whether a word stands where a sentence, a line or a quotation begins."""
    return place == 0 or forms[place - 1] in OPENERS


def may_end_clause(forms: list[str], place: int) -> bool:
    """Whether a clause that began shortly before may end with this word."""
    for earlier in range(place - 1, max(-1, place - REACH), -1):
        if forms[earlier] in RELATIVES:
            return True
        if forms[earlier] in CLOSERS:
            return False
    return False


def is_meant(document: Document, end: int) -> bool:
    """Whether the draft says itself that it was written so: `[sic]` follows within a few words."""
    if "sic" not in document.places:
        return False
    following = document.prose[end : end + SIC_REACH]
    return any(sign in following and "." not in following.partition(sign)[0] for sign in ("[sic", "(sic"))


def pair_span(document: Document, place: int) -> Span:
    """The pair that starts with this word, in prose characters."""
    return Span(document.words.starts[place], document.words.ends[place + 1])


def without_second(document: Document, place: int) -> tuple[Edit, ...]:
    """Takes the second word of a pair away, with the space before it."""
    _forms, _starts, ends = document.words
    return (Edit(Span(ends[place], ends[place + 1]), ""),)


def without_first(document: Document, place: int) -> tuple[Edit, ...]:
    """Takes the first word of a pair away; its capital goes to the second."""
    _forms, starts, ends = document.words
    if document.prose[starts[place]].islower():
        return (Edit(Span(starts[place], starts[place + 1]), ""),)
    second = document.prose[starts[place + 1] : ends[place + 1]]
    return (Edit(pair_span(document, place), in_case_of(document.prose[starts[place] : ends[place]], second)),)
