"""What holds other blocks in Markdown: block quotes, list items, footnotes."""

import re

from newslint.lazy import lazy_pattern
from newslint.readers.markdown_cursor import Cursor

RULE = lazy_pattern(r"(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)\Z")
LIST_MARK = lazy_pattern(r"(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|\Z)")
NOTE_MARK = lazy_pattern(r"\[\^([^\]\s]++)\]:")
QUOTE_MARKS = lazy_pattern(r"(?:>[ \t]*+)++")
MAX_DEPTH = 64
"""Quotes and lists in one another; deeper marks are passed over (quotes) or stay text (lists), so that no draft takes square time."""


class Container:
    """A block quote, list item or footnote that is open; `indent` is what its further lines have, in columns."""

    __slots__ = ("indent", "is_empty", "kind")

    def __init__(self, kind: str, indent: int = 0) -> None:
        self.kind = kind
        self.indent = indent
        self.is_empty = kind == "list item"


class Containers:
    """The containers that are open, the outermost first, and the labels of all footnotes seen."""

    def __init__(self, text: str) -> None:
        self.notes: set[str] = set()
        self._text = text
        self._open: list[Container] = []
        self._quotes = 0

    def __len__(self) -> int:
        return len(self._open)

    @property
    def kind(self) -> str:
        """The kind of block that a paragraph here is."""
        return self._open[-1].kind if self._open else "paragraph"

    def close(self, depth: int) -> None:
        """Close those below a depth."""
        self._quotes -= sum(container.kind == "block quote" for container in self._open[depth:])
        del self._open[depth:]

    def fill(self) -> None:
        """Note that the innermost has content."""
        if self._open:
            self._open[-1].is_empty = False

    def match(self, cursor: Cursor) -> int:
        """How many go on in the line of the cursor, which passes their marks."""
        at = cursor.look()[1]
        if at == cursor.end and not self._quotes:
            return len(self._open) - (self._open[-1].is_empty if self._open else 0)
        for depth, container in enumerate(self._open):
            indent, at = cursor.look()
            if container.kind == "block quote":
                if indent > 3 or at == cursor.end or self._text[at] != ">":
                    return depth
                cursor.pass_mark(1)
                cursor.pass_blanks(1)
            elif at == cursor.end:
                if container.is_empty:
                    return depth
            elif indent >= container.indent:
                cursor.pass_blanks(container.indent)
            else:
                return depth
        return len(self._open)

    def open(self, cursor: Cursor, at: int, depth: int, is_in_paragraph: bool) -> bool:
        """Whether one begins at an offset, below a depth; the cursor passes its mark."""
        if self._text[at] == ">":
            return self._open_quote(cursor, at, depth)
        if depth >= MAX_DEPTH:
            return False
        if found := NOTE_MARK.match(self._text, at, cursor.end):
            self.close(depth)
            self.notes.add(found[1].casefold())
            self._open.append(Container("paragraph", 4))
            cursor.pass_mark(found.end() - at)
            cursor.pass_blanks(cursor.look()[0])
            return True
        found = LIST_MARK.match(self._text, at, cursor.end)
        return found is not None and self._open_item(cursor, found, depth, is_in_paragraph)

    def _open_quote(self, cursor: Cursor, at: int, depth: int) -> bool:
        self.close(depth)
        if depth < MAX_DEPTH:
            self._open.append(Container("block quote"))
            self._quotes += 1
            cursor.pass_mark(1)
            cursor.pass_blanks(1)
        elif found := QUOTE_MARKS.match(self._text, at, cursor.end):
            cursor.pass_mark(found.end() - at)
        return True

    def _open_item(self, cursor: Cursor, mark: re.Match[str], depth: int, is_in_paragraph: bool) -> bool:
        text = self._text
        if RULE.match(text, mark.start(), cursor.end):
            return False
        is_blank = not text[mark.end() : mark.end() + 1].strip() and not text[mark.end() : cursor.end].strip(" \t")
        if is_in_paragraph and (is_blank or int(mark[1] or 1) != 1):
            return False
        self.close(depth)
        width = cursor.pass_mark(mark.end() - mark.start())
        space = cursor.look()[0]
        padding = 1 if is_blank or space > 4 else space
        cursor.pass_blanks(padding)
        self._open.append(Container("list item", width + padding))
        return True
