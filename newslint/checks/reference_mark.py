"""Finds marks in square brackets that point to a note of the page the text was copied from."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

MARK = lazy_pattern(r"(?:\[(?:\d{1,3}|[a-h])\])+(?!\w)")
BEFORE = ".,;:!?\"”’')"
QUOTED_LETTER = lazy_pattern(r"[^\W\d_]\[[a-z]\]")


def reference_mark(document: Document, settings: Settings) -> Iterator[Finding]:
    """`[1]`, `[12][13]` or `[a]` close behind a word or a mark; a letter in brackets that ends a quoted word is the writer's change."""
    prose = document.prose
    if "[" not in prose:
        return
    for found in MARK.finditer(prose):
        span = Span(*found.span())
        at_end = prose[span.end : span.end + 1] == "\n" and prose[span.start - 1 : span.start] == " "
        before = prose[span.start - 1 - at_end : span.start - at_end]
        if (before.isalnum() or (before and before in BEFORE)) and not QUOTED_LETTER.fullmatch(prose, span.start - 1, span.end):
            yield Finding(span, ((Edit(span, ""),),))
