"""Finds two marks of punctuation where one belongs."""

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

DOUBLED = re.compile(
    r"(?<![.,;:!?…\"”’'\s])(?:, ?,|, ?\.(?![\w.])|\.\.(?![./\w])|; ?[;,]|: ?[,;])(?=[\s\"”’)]|$)"
    r"|(?<=[^\W\d_]{4})\.[,;](?= [a-z])"
    r"|(?<=[^\W\d_])(?:\.[\"”]\.|,[\"”][,.])(?![\w.])"
)
"""A comma or point twice, one with the other, or one on either side of a closing mark; three points are left alone."""

ABBREVIATIONS = frozenset("approx dept incl misc prof assn bros mins secs tech sept".split())
WORD = 30
"""Characters in which the word before a mark begins."""


def doubled_mark(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair of marks; the one that is certain is kept, else both are offered."""
    for found in DOUBLED.finditer(document.prose):
        marks = found.group().replace(" ", "")
        span = Span(*found.span())
        if marks[:2] in (".,", ".;") and is_abbreviated(document.prose, span.start):
            continue
        if marks[0] == marks[-1]:
            texts = (marks[0],) if len(marks) == 2 else (marks[:2], marks[1:])
        else:
            texts = (marks[0], marks[-1]) if len(marks) == 2 else (marks[:2], marks[1:])
        yield Finding(span, replacement(span, *texts), values={"marks": marks})


def is_abbreviated(prose: str, end: int) -> bool:
    """Whether the word before may be a name cut short (Calif.) or another abbreviation that keeps its point."""
    start = prose.rfind(" ", max(0, end - WORD), end) + 1
    return not start or not prose[start:end].islower() or prose[start:end] in ABBREVIATIONS
