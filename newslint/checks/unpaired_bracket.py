"""Finds brackets without a partner."""

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

BRACKETS = re.compile(r"[()\[\]]")
PARTNERS = {")": "(", "]": "["}
LABEL = re.compile(r"(?:^|[\s(;,.])\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})$")
FACE = re.compile(r"[:;=8][-'’^o]?$")
LABEL_LENGTH = 6


def unpaired_bracket(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each block with such a bracket, at the first; a remark in brackets may run over blocks."""
    prose = document.prose
    if "(" not in prose and ")" not in prose and "[" not in prose and "]" not in prose:
        return
    carried: tuple[str, Span] | None = None
    for block in document.blocks:
        opened: list[tuple[str, Span]] = [carried] if carried else []
        stray: Span | None = None
        for found in BRACKETS.finditer(prose, *block.span):
            sign = found.group()
            if is_label_or_face(prose, block.span.start, found.start()):
                continue
            if sign not in PARTNERS:
                opened.append((sign, Span(*found.span())))
            elif opened and opened[-1][0] == PARTNERS[sign]:
                opened.pop()
            elif any(mark == PARTNERS[sign] for mark, _span in opened):
                while opened and opened[-1][0] != PARTNERS[sign]:
                    stray = stray or opened.pop()[1]
                opened.pop()
            else:
                stray = stray or Span(*found.span())
        if carried and carried in opened:
            yield Finding(carried[1], label="never closed", values={"fault": "never closed"})
            opened.remove(carried)
        carried = None
        if stray:
            fault = "never closed" if prose[stray.start] in "([" else "never opened"
            yield Finding(stray, label=fault, values={"fault": fault})
        elif len(opened) == 1 and prose[opened[0][1].end : opened[0][1].end + 1].isupper():
            carried = opened[0]
        elif opened:
            yield Finding(opened[0][1], label="never closed", values={"fault": "never closed"})
    if carried:
        yield Finding(carried[1], label="never closed", values={"fault": "never closed"})


def is_label_or_face(prose: str, start: int, at: int) -> bool:
    """Whether the bracket closes the label of a list item, or is a mouth."""
    before = prose[max(start, at - LABEL_LENGTH) : at]
    if FACE.search(before) and not (prose[at] in "([" and prose[at + 1 : at + 2].isalnum()):
        return True
    return prose[at] == ")" and "(" not in before and bool(LABEL.search(before))
