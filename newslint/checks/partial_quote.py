"""A few quoted words after a form of "be" in a paragraph where nobody speaks."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.cues import has_cue
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

BEFORE = lazy_pattern(r"\b(?:is|are|was|were|remains?|remained)(?: now| still| also| both| all)? [“\"‘']$")
MOST_WORDS = 6
REACH = 30
"""Characters before the quotation in which the verb must stand."""


def partial_quote(document: Document, settings: Settings) -> Iterator[Finding]:
    """Quotations of two to six words in small letters, unless the paragraph or the sentence before it has a cue."""
    for quotation in document.quotations.quotations:
        text = document.text(quotation.inner)
        if quotation.depth or not text[:1].islower() or not 2 <= len(text.split()) <= MOST_WORDS or text[-1:] in ".!?":
            continue
        if not BEFORE.search(document.prose[max(0, quotation.inner.start - REACH) : quotation.inner.start]):
            continue
        block = document.block_at(quotation.inner.start)
        if block.kind == "paragraph" and not has_cue(document, _with_sentence_before(document, block.span)):
            yield Finding(quotation.inner)


def _with_sentence_before(document: Document, block: Span) -> Span:
    return Span(document.sentence_at(block.start - 1).start, block.end) if block.start else block
