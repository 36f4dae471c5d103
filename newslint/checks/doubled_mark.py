"""Finds two marks of punctuation where one belongs."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

DOUBLED = lazy_pattern(r"(?:[,;:] ?[,;]|, ?\.|\.[.,;]|[.,][\"”][.,])(?![\w./,;])")
"""A comma or point twice, one with the other, or one on either side of a closing mark."""
ABBREVIATIONS = frozenset("approx dept incl misc prof assn bros mins secs tech sept".split())
ENTITY = 8
"""Characters before a semicolon in which a character reference that it closes begins: `&#233;`."""
ROW = 100
WORD = 30
"""Characters in which the word before a mark begins."""


def doubled_mark(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair of marks; where they differ both are offered. Three points and points of abbreviations are left alone."""
    prose = document.prose
    for found in DOUBLED.finditer(prose):
        before, after = prose[found.start() - 1 : found.start()], prose[found.end() : found.end() + 1]
        if not (before.isalnum() or before in ")%") or not (after.isspace() or after in '"”’)'):
            continue
        marks = found.group().replace(" ", "")
        if (marks == ".." and is_leader(document, found.start())) or (
            marks[0] == ";" and "&" in prose[found.start() - ENTITY : found.start()]
        ):
            continue
        if marks in (".,", ".;") and is_abbreviated(prose, found.start()):
            continue
        texts = (marks[0], marks[-1]) if len(marks) == 2 else (marks[:2], marks[1:])
        yield Finding(Span(*found.span()), replacement(Span(*found.span()), *dict.fromkeys(texts)), values={"marks": marks})


def is_abbreviated(prose: str, end: int) -> bool:
    """Whether the word before may be a name cut short (Calif.) or another abbreviation that keeps its point."""
    start = prose.rfind(" ", max(0, end - WORD), end) + 1
    word = prose[start:end]
    return not start or not word.isalpha() or not word.islower() or len(word) < 4 or word in ABBREVIATIONS


def is_leader(document: Document, at: int) -> bool:
    """Whether the points belong to a row of them that leads the eye through a table."""
    start, end = document.block_at(at).span
    return document.prose.find("....", max(start, at - ROW), min(end, at + ROW)) >= 0
