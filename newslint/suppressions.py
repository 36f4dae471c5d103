"""Remarks in a draft that silence a rule for the paragraph that follows: `<!-- newslint: ignore garbled/doubled-word -->`."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.nearest import say_nearest
from newslint.source import Span

REMARK = lazy_pattern(r"<!--\s*newslint:\s*ignore\s+(?P<names>[^\s>][^>]*?)\s*-->")

NAME = lazy_pattern(r"[^,\s]+")


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
            found.append(Suppression(frozenset(NAME.findall(remark["names"])), blocks[place]))
    return found


def find_unknown(document: Document, known: frozenset[str]) -> list[Diagnostic]:
    """A warning for each name in a remark that no rule and no family bears: such a remark silences nothing."""
    found = []
    for comment in document.comments:
        remark = REMARK.fullmatch(document.source.text, comment.start, comment.end)
        if remark is None:
            continue
        for name in NAME.finditer(remark["names"]):
            if name.group() not in known:
                start = remark.start("names") + name.start()
                span = Span(start, start + len(name.group()))
                message = f"`{name.group()}` is no rule, so nothing is silenced"
                found.append(
                    Diagnostic("suppression/unknown-rule", "warning", message, span, help=say_nearest(name.group(), sorted(known)))
                )
    return found


def drop_suppressed(document: Document, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics that no remark silences."""
    suppressions = find_suppressions(document)

    def is_suppressed(item: Diagnostic) -> bool:
        names = {item.rule, item.rule.partition("/")[0]}
        return any(names & silent.names and silent.span.start <= item.span.start < silent.span.end for silent in suppressions)

    return [item for item in diagnostics if not is_suppressed(item)] if suppressions else list(diagnostics)
