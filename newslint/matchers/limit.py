"""Counts phrases or words in a sentence, a paragraph or a draft."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.matchers.phrases import Hit
from newslint.rule import Finding, Mark, Rule
from newslint.source import Span


def found(document: Document, rule: Rule, hits: list[Hit]) -> Iterator[Finding]:
    """One finding for each stretch that holds more of the phrases than the limit, at the first one too many."""
    most = rule.value["most"]
    starts = [hit.span.start for hit in hits]
    for unit in _units(document, rule.value["per"]):
        inside = hits[bisect_left(starts, unit.start) : bisect_left(starts, unit.end)]
        if len(inside) > most:
            marks = tuple(Mark(hit.span, "") for hit in inside if hit is not inside[most])
            yield Finding(inside[most].span, marks=marks, values={"count": str(len(inside)), "most": str(most)})


def find_long(document: Document, rule: Rule) -> Iterator[Finding]:
    """One finding for each stretch of more words than the limit."""
    most = rule.value["most"]
    words = document.words
    for unit in _units(document, rule.value["per"]):
        first, last = bisect_left(words.starts, unit.start), bisect_left(words.starts, unit.end)
        if last - first > most:
            count = sum(form[0].isalnum() for form in words.forms[first:last])
            if count > most:
                yield Finding(unit, values={"count": str(count), "most": str(most)})


def _units(document: Document, per: str) -> Sequence[Span]:
    if per == "sentence":
        return document.sentences
    if per == "paragraph":
        return [block.span for block in document.blocks]
    return [Span(0, len(document.prose))]
