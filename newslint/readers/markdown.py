"""Markdown as writers use it, read with exact offsets."""

from bisect import bisect_right
from collections.abc import Container, Iterator
from typing import NamedTuple

from newslint.document import Document, Metadata, Passage, Piece
from newslint.readers.markdown_atoms import Item
from newslint.readers.markdown_blocks import Leaf, find_blocks
from newslint.readers.markdown_inline import read_inline
from newslint.readers.markdown_links import find_definitions
from newslint.readers.roles import assign_roles
from newslint.readers.weave import Weave, read_pieces
from newslint.source import BOM, Source, Span

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif")


def read_markdown(source: Source) -> Document:
    """The document in a Markdown draft; `Document.comments` holds all its HTML comments.

    Code, tables, raw HTML, URLs, link targets, shortcodes and front matter are no prose. An image that stands alone is a caption: its alt text.
    """
    text = source.text
    metadata, start = Metadata(), len(BOM) if text.startswith(BOM) else 0
    if text.startswith(("---", "+++"), start):
        from newslint.readers.front_matter import read_front_matter

        metadata, start = read_front_matter(text)
    blocks = find_blocks(text, start)
    comments = blocks.comments
    references: set[str] = set()
    strips = [strip for leaf in blocks.leaves if (strip := _cut_definitions(text, leaf, references)).lines]
    kinds: list[str] = []
    prose: list[list[Piece]] = []
    for leaf in strips:
        for kind, pieces in _read_leaf(text, leaf, references, blocks.notes, comments):
            kinds.append(kind)
            prose.append(pieces)
    roles = assign_roles(kinds, [read_pieces(text, pieces) for pieces in prose], has_title=metadata.title is not None)
    passages = [Passage(role, pieces) for role, pieces in zip(roles, prose, strict=True)]
    return Document(source, passages, metadata, sorted(comments))


class Strip(NamedTuple):
    """The lines of a leaf as one text, and where each begins in it and in the source."""

    kind: str
    text: str
    starts: list[int]
    lines: list[Span]

    def in_source(self, offset: int) -> int:
        """Where a character of the text, or its end, stands in the source."""
        index = bisect_right(self.starts, offset) - 1 if len(self.starts) > 1 else 0
        return self.lines[index].start + offset - self.starts[index]


def _cut_definitions(text: str, leaf: Leaf, references: set[str]) -> Strip:
    """A leaf as a strip, less the reference definitions at its start, whose labels go to `references`."""
    strip = _make_strip(text, leaf.kind, leaf.lines)
    if not leaf.can_define or not strip.text.startswith("["):
        return strip
    end = 0
    for label, after in find_definitions(strip.text):
        references.add(label)
        end = after
    if not end:
        return strip
    gone = strip.text.count("\n", 0, end) + (end == len(strip.text))
    return _make_strip(text, leaf.kind, leaf.lines[gone:])


def _make_strip(text: str, kind: str, lines: list[Span]) -> Strip:
    parts = [text[start:end] for start, end in lines]
    starts = [0]
    for part in parts[:-1]:
        starts.append(starts[-1] + len(part) + 1)
    return Strip(kind, "\n".join(parts), starts, lines)


def _read_leaf(
    text: str, strip: Strip, references: Container[str], notes: Container[str], comments: list[Span]
) -> Iterator[tuple[str, list[Piece]]]:
    """Kind and pieces of the block in a leaf; where it has none but images, those of each image's alt text."""
    items = read_inline(strip.text, references, notes)
    body = [item for depth, item in _find_depths(items) if not depth]
    for item in items:
        if item.act == "comment":
            comments.append(Span(strip.in_source(item.start), strip.in_source(item.end - 1) + 1))
    if pieces := _weave(text, strip, body):
        is_caption = strip.kind == "paragraph" and strip.text.startswith("[caption")
        yield "caption" if is_caption else strip.kind, pieces
        return
    alts: list[list[Item]] = []
    for depth, item in _find_depths(items):
        if item.act == "alt" and depth == 0:
            alts.append([])
        elif depth:
            alts[-1].append(item)
    for alt in alts:
        pieces = _weave(text, strip, alt)
        if pieces and not read_pieces(text, pieces).lower().endswith(IMAGE_SUFFIXES):
            yield "caption", pieces


def _find_depths(items: list[Item]) -> Iterator[tuple[int, Item]]:
    """Each item, and in how many images it stands; an image's own two ends stand outside it."""
    depth = 0
    for item in items:
        depth -= item.act == "end alt"
        yield depth, item
        depth += item.act == "alt"


def _weave(text: str, strip: Strip, items: list[Item]) -> list[Piece]:
    weave = Weave(text)
    for act, start, end, reads in items:
        if act == "nothing":
            continue
        left = strip.in_source(start)
        if act == "keep":
            weave.keep(left, left + end - start)
        elif act == "break":
            weave.break_line(left, strip.in_source(end))
        elif act == "read":
            weave.read(left, left + end - start, reads)
        elif act == "stand-in":
            weave.stand_in(left, strip.in_source(end - 1) + 1)
        else:
            weave.cut()
    return weave.finish()
