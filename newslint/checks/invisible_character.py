"""Finds characters that no reader sees and that break words, searches and feeds."""

from collections.abc import Iterator
from unicodedata import name

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

CLASSES = {
    "control": lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ue000-\uf8ff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff]+"),
    "invisible": lazy_pattern(
        "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|(?<=[!-~À-ɏ])[\u200c\u200d]+(?=[!-~À-ɏ])"
    ),
}
EVIDENCE = {"control": CLASSES["control"], "invisible": lazy_pattern("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")}
WORD = lazy_pattern(r"\S*")
NAMES = {"\u00ad": "soft hyphen", "\ufeff": "byte order mark", "\ufffc": "place of a lost picture"}


def invisible_character(document: Document, settings: Settings, group: str) -> Iterator[Finding]:
    """One finding for each paragraph that holds such characters, at the first word with one, and a fix that takes all of them out.

    `group` is `control` (what can never stand in copy) or `invisible` (what a browser hides and a search trips over).
    """
    if not EVIDENCE[group].search(document.prose):
        return
    for block in document.blocks:
        spans = [Span(*found.span()) for found in CLASSES[group].finditer(document.prose, block.span.start, block.span.end)]
        if spans:
            first, *others = spans
            marks = tuple(Mark(span, "here too") for span in others)
            edits = tuple(Edit(span, "") for span in spans)
            values = {"name": _name(document.prose[first.start]), "count": str(len(spans))}
            yield Finding(_word_about(document.prose, first), (edits,), marks, values)


def _word_about(prose: str, span: Span) -> Span:
    start = span.start
    while start and not prose[start - 1].isspace():
        start -= 1
    found = WORD.match(prose, span.end)
    return Span(start, found.end() if found else span.end)


def _name(sign: str) -> str:
    known = NAMES.get(sign) or name(sign, "").lower()
    return known or f"control character U+{ord(sign):04X}" if sign < "\ue000" or sign > "\uf8ff" else f"private character U+{ord(sign):04X}"
