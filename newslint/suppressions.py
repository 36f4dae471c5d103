"""Remarks in a draft that silence a rule for the paragraph that follows: `<!-- newslint: ignore garbled/doubled-word -->`."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.source import Span

REMARK = lazy_pattern(r"<!--\s*newslint:\s*ignore\s+(?P<names>[^\s>][^>]*?)\s*-->")


class Suppression(NamedTuple):
    """Rules or families that are silent in a stretch of the source."""

    names: frozenset[str]
    span: Span


def find_suppressions(document: Document) -> list[Suppression]:
    """The suppressions of a draft, each with the block that follows its remark."""
    blocks = [document.in_source(block.span) for block in document.blocks]
    starts = [block.start for block in blocks]
    found = []
    for comment in document.comments:
        remark = REMARK.fullmatch(document.source.text, comment.start, comment.end)
        place = bisect_left(starts, comment.end)
        if remark and place < len(blocks):
            found.append(Suppression(frozenset(re.split(r"[,\s]+", remark["names"])), blocks[place]))
    return found


def drop_suppressed(document: Document, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics that no remark silences."""
    suppressions = find_suppressions(document)

    def is_suppressed(item: Diagnostic) -> bool:
        names = {item.rule, item.rule.partition("/")[0]}
        return any(names & silent.names and silent.span.start <= item.span.start < silent.span.end for silent in suppressions)

    return [item for item in diagnostics if not is_suppressed(item)] if suppressions else list(diagnostics)
