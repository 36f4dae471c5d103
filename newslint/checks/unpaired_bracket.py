"""Finds brackets without a partner."""

from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

BRACKETS = lazy_pattern(r"[()\[\]]")
PARTNERS = {")": "(", "]": "["}
LABEL = lazy_pattern(r"(?:^|[\s;,.])(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})$")
FACE = lazy_pattern(r"[:;=][-'’^o]?\Z")
LABEL_LENGTH = 6


def unpaired_bracket(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each block with such a bracket, at the first; a remark in brackets may run over blocks."""
    prose = document.prose
    if BRACKETS.search(prose) is None:
        return
    carried: Span | None = None
    for block in document.blocks:
        opened, stray = pair_brackets(prose, block, carried)
        if carried and carried in opened:
            opened.remove(carried)
            yield finding(prose, carried)
        carried = None
        if stray is None and len(opened) == 1 and prose[opened[0].end : opened[0].end + 1].isupper():
            carried = opened[0]
        elif stray or opened:
            yield finding(prose, stray or opened[0])
    if carried:
        yield finding(prose, carried)


def pair_brackets(prose: str, block: Block, carried: Span | None) -> tuple[list[Span], Span | None]:
    """The brackets that are open at the block's end, and the first that is of no use; `carried` is open at its start."""
    opened = [carried] if carried else []
    waiting = {"(": 0, "[": 0}
    if carried:
        waiting[prose[carried.start]] += 1
    stray: Span | None = None
    for found in BRACKETS.finditer(prose, *block.span):
        sign = found.group()
        if is_face(prose, block.span.start, found.start()) or (
            sign == ")" and not waiting["("] and is_label(prose, block.span.start, found.start())
        ):
            continue
        if sign in waiting:
            opened.append(Span(*found.span()))
            waiting[sign] += 1
        elif not waiting[PARTNERS[sign]]:
            stray = stray or Span(*found.span())
        else:
            while prose[opened[-1].start] != PARTNERS[sign]:
                skipped = opened.pop()
                waiting[prose[skipped.start]] -= 1
                stray = stray or skipped
            opened.pop()
            waiting[PARTNERS[sign]] -= 1
    return opened, stray


def finding(prose: str, mark: Span) -> Finding:
    """The finding at a bracket, with what is wrong with it."""
    fault = "never closed" if prose[mark.start] in "([" else "never opened"
    return Finding(mark, label=fault, values={"fault": fault})


def is_label(prose: str, start: int, at: int) -> bool:
    """Whether the bracket closes the label of a list item, as in `2)`; only asked where no bracket is open."""
    return bool(LABEL.search(prose[max(start, at - LABEL_LENGTH) : at]))


def is_face(prose: str, start: int, at: int) -> bool:
    """Whether the bracket is a mouth."""
    return bool(FACE.search(prose[max(start, at - 2) : at])) and not prose[at + 1 : at + 2].isalnum()
