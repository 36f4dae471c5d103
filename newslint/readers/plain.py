"""Plain text as it stands: lines joined into blocks, nothing decoded."""

from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document, Passage, Piece
from newslint.lazy import lazy_pattern
from newslint.readers.dates import is_dateline
from newslint.readers.furniture import is_byline
from newslint.readers.plain_lines import Line, find_lines, find_remarks
from newslint.readers.roles import assign_roles
from newslint.readers.weave import Weave, read_pieces
from newslint.source import Source

LONG_LINE = 120
"""Characters; where most lines are longer, each line is a paragraph."""
WRAPPED_LINE = 60
"""Characters; a line of a list item that is as long may go on, unindented, in the next."""
TOP_LINES = 6
"""Lines with text at the start of a draft among which bylines and dateline lines may stand without a blank line about them."""
SEPARATOR = lazy_pattern(r"(?:[*_=~–—•-][ \t]*+){3,}+")
QUOTE_MARK = lazy_pattern(r"(?:>[ \t]?)++")
LIST_MARK = lazy_pattern(r"(?:(?P<bullet>[•‣◦▪●])|[-*]|\d{1,3}[.)])[ \t]++(?=\S)")


class Opening(NamedTuple):
    """What a line begins: a kind, whether a block of its own, and how many characters of the line are no prose."""

    kind: str
    is_new: bool
    skip: int = 0


def read_plain(source: Source) -> Document:
    """The document in a plain text; `Document.comments` holds its remarks to newslint, and no other HTML comment."""
    text = source.text
    remarks = list(find_remarks(text))
    blocks = list(find_blocks(text, list(find_lines(text, remarks))))
    roles = assign_roles([kind for kind, _ in blocks], [read_pieces(text, pieces) for _, pieces in blocks])
    passages = [Passage(role, pieces) for role, (_, pieces) in zip(roles, blocks, strict=True)]
    return Document(source, passages, comments=remarks)


def find_blocks(text: str, lines: list[Line]) -> Iterator[tuple[str, list[Piece]]]:
    """Kind (`paragraph`, `list item`, `block quote`) and pieces of each block."""
    is_line_paragraph = has_line_paragraphs(lines)
    weave, kind = Weave(text), "paragraph"
    before: Line | None = None
    top = TOP_LINES
    for line in lines:
        if not line.stretches and line.has_remark:
            continue
        opening = open_line(text, line, kind, None if is_line_paragraph else before)
        is_alone = opening is not None and opening.kind == "paragraph" and top > 0 and is_furniture(text, line)
        if opening is None or opening.is_new or is_alone:
            if pieces := weave.finish():
                yield kind, pieces
            weave, before = Weave(text), None
        if opening is None:
            continue
        top -= 1
        kind = opening.kind
        if before:
            weave.break_line(before.stretches[-1].end, line.stretches[0].start + opening.skip)
        take_line(weave, line, opening.skip)
        before = line
        if is_alone:
            if pieces := weave.finish():
                yield kind, pieces
            weave, before = Weave(text), None
    if pieces := weave.finish():
        yield kind, pieces


def take_line(weave: Weave, line: Line, skip: int) -> None:
    """Put a line into a block, less its mark and its remarks."""
    for stretch in line.stretches:
        if line.has_remark:
            weave.cut()
        weave.keep(stretch.start + skip, stretch.end)
        skip = 0


def is_furniture(text: str, line: Line) -> bool:
    """Whether a line is a byline or a dateline line: a block of its own though no blank line parts it from the next."""
    if line.length > LONG_LINE:
        return False
    bare = text[line.stretches[0].start : line.stretches[-1].end]
    return (bare[0].isupper() and is_byline(bare)) or is_dateline(bare)


def has_line_paragraphs(lines: list[Line]) -> bool:
    """Whether each line is a paragraph: no blank line parts any, or most are longer than `LONG_LINE`."""
    texts = [index for index, line in enumerate(lines) if line.stretches]
    if not texts:
        return False
    if not any(lines[index].is_blank for index in range(texts[0], texts[-1])):
        return True
    return 2 * sum(lines[index].length > LONG_LINE for index in texts) > len(texts)


def open_line(text: str, line: Line, kind: str, before: Line | None) -> Opening | None:
    """What a line begins, after a line of a block of a kind (`None`: no block is open); `None` where it has no prose."""
    if not line.stretches:
        return None
    start, end = line.stretches[0]
    first = text[start]
    if first == ">":
        mark = QUOTE_MARK.match(text, start, end)
        skip = mark.end() - start if mark else 0
        return Opening("block quote", before is None or kind != "block quote", skip) if skip < end - start else None
    if first in "*_=~–—•-" and SEPARATOR.fullmatch(text, start, line.stretches[-1].end):
        return None
    if (first in "-*•‣◦▪●" or first.isdigit()) and (mark := LIST_MARK.match(text, start, end)):
        is_after = before is None or kind == "list item" or text[before.stretches[-1].end - 1] == ":"
        if is_after or mark["bullet"]:
            return Opening("list item", True, mark.end() - start)
    if before is None or kind == "block quote":
        return Opening("paragraph", True)
    is_wrapped = kind == "paragraph" or line.indent or first.islower() or before.length >= WRAPPED_LINE
    return Opening(kind, False) if is_wrapped else Opening("paragraph", True)
