"""Sentences of the prose."""

import re
from collections.abc import Iterable, Iterator

from newslint.source import Span

END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*\s+(?![\"'“‘(\[]*[a-z])")
ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|No|Prof|[A-Z])\.\s+$")


def find_sentences(prose: str, blocks: Iterable[Span]) -> Iterator[Span]:
    """Sentences in order, in prose characters, without the spaces around them; none runs over a block's end."""
    for block in blocks:
        start, end = block
        while start < end and prose[start].isspace():
            start += 1
        while end > start and prose[end - 1].isspace():
            end -= 1
        for found in END.finditer(prose, start, end):
            if ABBREVIATION.search(prose[max(start, found.end() - 10) : found.end()]):
                continue
            yield Span(start, found.start() + len(found.group().rstrip()))
            start = found.end()
        if start < end:
            yield Span(start, end)
