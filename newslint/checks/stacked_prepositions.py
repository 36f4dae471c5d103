"""Finds two prepositions where one belongs."""

from collections.abc import Iterator

from newslint.checks.small_words import find_pairs, pair_span, without_first, without_second
from newslint.document import Document
from newslint.rule import Finding, Settings

IDIOMS = frozenset("course late necessity itself themselves old yore no".split())
"""What follows `of` where it does not belong to the word before: before of course, in of itself."""


def stacked_prepositions(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair; the second word is surely the stray one where it is an `of` or `to` after a full preposition."""
    forms = document.words.forms
    done = -2
    for place in find_pairs(document, "stray of or to"):
        if not is_phrase(forms, place):
            done = place
            yield Finding(pair_span(document, place), (without_second(document, place),))
    for place in find_pairs(document, "prepositions"):
        yield Finding(pair_span(document, place), (without_second(document, place), without_first(document, place)))


def is_phrase(forms: list[str], place: int) -> bool:
    """Whether `of` or `to` has business there: of course, the handing over of, a person to speak with to learn."""
    return forms[place + 2] in IDIOMS or (forms[place + 1] == "of" and forms[place - 1].endswith("ing"))
