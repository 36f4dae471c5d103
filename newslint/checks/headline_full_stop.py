"""Finds a headline that ends in a full stop."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

ABBREVIATIONS = frozenset("inc corp ltd bros assn dept prof calif penn mass dist univ".split())
SHORTEST = 4
"""Letters of a last word; a shorter one before a point may be an abbreviation."""


def headline_full_stop(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding at the last word of the headline and its point; an ellipsis or an abbreviation is left alone."""
    if document.headline is None:
        return
    start, end = document.headline.span
    words = document.words
    last = words.at(end) - 1
    if last < 1 or words.forms[last] != "." or words.starts[last] != end - 1 or words.starts[last] <= start:
        return
    word = words.forms[last - 1]
    if len(word) >= SHORTEST and word[0].isalnum() and word not in ABBREVIATIONS and "." not in word:
        yield Finding(Span(words.starts[last - 1], end))
