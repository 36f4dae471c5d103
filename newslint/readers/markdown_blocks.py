"""The blocks of a Markdown draft, by CommonMark's rules: which lines are prose, and of what kind."""

import re
from typing import NamedTuple

from newslint.readers.markdown_cursor import Cursor
from newslint.readers.markdown_html import BLANK_LINE, COMMENT_END, find_comments, open_html
from newslint.source import LINE_END, Span

ATX = re.compile(r"#{1,6}(?=[ \t]|\Z)")
FENCE = re.compile(r"`{3,}+(?=[^`]*+\Z)|~{3,}+")
FENCE_END = re.compile(r"(`{3,}+|~{3,}+)[ \t]*+\Z")
SETEXT = re.compile(r"(?:=++|-++)[ \t]*+\Z")
RULE = re.compile(r"(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)\Z")
LIST_MARK = re.compile(r"(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|\Z)")
NOTE_MARK = re.compile(r"\[\^([^\]\s]++)\]:")
TASK_MARK = re.compile(r"\[[ xX]\][ \t]++")
TABLE_RULE = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+\Z")
PIPE = re.compile(r"\\.|(\|)")
QUOTE_MARKS = re.compile(r"(?:>[ \t]*+)++")
STARTS = frozenset("#>*+-_=~`<[|:0123456789")
MAX_DEPTH = 64
"""Quotes and lists in one another; deeper marks are passed over (quotes) or stay text (lists), so that no draft takes square time."""


class Leaf(NamedTuple):
    """A block of prose: a block kind or `heading 1` to `heading 6`, and its lines in source characters, without marks and indents."""

    kind: str
    lines: list[Span]
    can_define: bool = True
    """Whether reference definitions may stand at its start: in all but `#` headings."""


class Blocks(NamedTuple):
    """What the block structure of a draft yields: its prose, the comments outside it, and the labels of its footnotes."""

    leaves: list[Leaf]
    comments: list[Span]
    notes: set[str]


class Container:
    """A block quote, list item or footnote that is open; `indent` is what its further lines have, in columns."""

    __slots__ = ("indent", "is_empty", "kind")

    def __init__(self, kind: str, indent: int = 0) -> None:
        self.kind = kind
        self.indent = indent
        self.is_empty = kind == "list item"


def find_blocks(text: str, start: int) -> Blocks:
    """The blocks of a text from an offset on."""
    parser = BlockParser(text)
    for found in LINE_END.finditer(text, start):
        parser.read_line(start, found.start())
        start = found.end()
    parser.read_line(start, len(text))
    parser.close(0)
    return parser.blocks


def count_cells(row: str) -> int:
    """Cells of a table row."""
    bare = row.strip(" \t").removeprefix("|")
    pipes = sum(found[1] is not None for found in PIPE.finditer(bare))
    return pipes + (not bare.endswith("|") or bare.endswith("\\|"))


class BlockParser:
    """What is open while a draft is read line by line."""

    def __init__(self, text: str) -> None:
        self.blocks = Blocks([], [], set())
        self._text = text
        self._cursor = Cursor(text)
        self._containers: list[Container] = []
        self._quotes = 0
        self._leaf = ""
        """The leaf that is open: `paragraph`, `fence`, `html`, `table`, or none."""
        self._lines: list[Span] = []
        self._fence = ""
        self._html_start = self._html_stop = 0
        self._html_end = BLANK_LINE

    def read_line(self, start: int, end: int) -> None:
        """Take the next line, which ends before its line end."""
        if not self._containers and self._leaf in ("", "paragraph") and start < end and self._text[start].isalpha():
            self._add_text(start, end)
            return
        self._cursor.start_line(start, end)
        matched = self._match_containers()
        if matched < len(self._containers) and self._leaf != "paragraph":
            self.close(matched)
        if self._leaf == "fence":
            self._read_fence()
        elif self._leaf == "html":
            self._read_html(self._cursor.position)
        else:
            self._read_starts(matched)

    def close(self, depth: int) -> None:
        """Close the open leaf, and the containers below a depth."""
        if self._leaf == "html":
            self.blocks.comments.extend(find_comments(self._text, self._html_start, self._html_stop))
        self._leaf = ""
        for container in self._containers[depth:]:
            self._quotes -= container.kind == "block quote"
        del self._containers[depth:]

    def _match_containers(self) -> int:
        """How many of the open containers go on in this line; the cursor passes their marks."""
        cursor = self._cursor
        indent, at = cursor.look()
        if at == cursor.end and not self._quotes:
            return len(self._containers) - (self._containers[-1].is_empty if self._containers else 0)
        for matched, container in enumerate(self._containers):
            indent, at = cursor.look()
            if container.kind == "block quote":
                if indent > 3 or at == cursor.end or self._text[at] != ">":
                    return matched
                cursor.pass_mark(1)
                cursor.pass_blanks(1)
            elif at == cursor.end:
                if container.is_empty:
                    return matched
            elif indent >= container.indent:
                cursor.pass_blanks(container.indent)
            else:
                return matched
        return len(self._containers)

    def _read_starts(self, matched: int) -> None:
        cursor = self._cursor
        while True:
            indent, at = cursor.look()
            if at == cursor.end:
                self.close(matched)
                return
            if matched == len(self._containers) > 0:
                self._containers[-1].is_empty = False
            if indent > 3 and self._leaf != "paragraph":
                self.close(matched)
                return
            if indent > 3 or self._text[at] not in STARTS:
                break
            if self._open_container(at, matched):
                matched = len(self._containers)
                continue
            if self._read_leaf(at, matched):
                return
            break
        if self._leaf != "table":
            self._add_text(at, cursor.end)

    def _open_container(self, at: int, matched: int) -> bool:
        """Whether a quote, list item or footnote begins here; the cursor passes its mark."""
        text, cursor = self._text, self._cursor
        if text[at] == ">":
            self.close(matched)
            if len(self._containers) < MAX_DEPTH:
                self._containers.append(Container("block quote"))
                self._quotes += 1
                cursor.pass_mark(1)
                cursor.pass_blanks(1)
            elif found := QUOTE_MARKS.match(text, at, cursor.end):
                cursor.pass_mark(found.end() - at)
            return True
        if len(self._containers) >= MAX_DEPTH:
            return False
        if found := NOTE_MARK.match(text, at, cursor.end):
            self.close(matched)
            self.blocks.notes.add(found[1].casefold())
            self._containers.append(Container("paragraph", 4))
            cursor.pass_mark(found.end() - at)
            cursor.pass_blanks(cursor.look()[0])
            return True
        found = LIST_MARK.match(text, at, cursor.end)
        if not found or RULE.match(text, at, cursor.end):
            return False
        is_blank = not text[found.end() : found.end() + 1].strip() and not text[found.end() : cursor.end].strip(" \t")
        if self._leaf == "paragraph" and matched == len(self._containers) and (is_blank or int(found[1] or 1) != 1):
            return False
        if self._leaf == "paragraph" and matched == len(self._containers) and SETEXT.match(text, at, cursor.end):
            return False
        self.close(matched)
        width = cursor.pass_mark(found.end() - at)
        space = cursor.look()[0]
        padding = 1 if is_blank or space > 4 else space
        cursor.pass_blanks(padding)
        self._containers.append(Container("list item", width + padding))
        return True

    def _read_leaf(self, at: int, matched: int) -> bool:
        """Whether a heading, rule, table, fence or HTML block begins, or a heading's underline or a table's second line stands, here."""
        text, end = self._text, self._cursor.end
        char = text[at]
        is_next = self._leaf == "paragraph" and matched == len(self._containers)
        if is_next and char in "=-" and SETEXT.match(text, at, end):
            self.blocks.leaves[-1] = Leaf("heading 1" if char == "=" else "heading 2", self._lines)
            self._leaf = ""
        elif is_next and char in "|:-" and self._is_table_rule(at):
            self._lines.pop()
            if not self._lines:
                self.blocks.leaves.pop()
            self._leaf = "table"
        elif char == "#" and (found := ATX.match(text, at, end)):
            self.close(matched)
            self._add_heading(found.end() - at, found.end())
        elif char in "`~" and (found := FENCE.match(text, at, end)):
            self.close(matched)
            self._leaf, self._fence = "fence", found[0]
        elif char == "<" and (start := open_html(text, at, end, self._leaf == "paragraph")):
            self.close(matched)
            self._leaf, self._html_start, self._html_end = "html", at, start.end
            self._read_html(start.content)
        elif char in "*-_" and RULE.match(text, at, end):
            self.close(matched)
        else:
            return False
        return True

    def _is_table_rule(self, at: int) -> bool:
        text, end, header = self._text, self._cursor.end, self._lines[-1]
        if text.find("|", at, end) < 0 or not TABLE_RULE.match(text, at, end):
            return False
        return count_cells(text[at:end]) == count_cells(text[header.start : header.end])

    def _read_fence(self) -> None:
        indent, at = self._cursor.look()
        found = FENCE_END.match(self._text, at, self._cursor.end) if indent < 4 else None
        if found and found[1].startswith(self._fence):
            self._leaf = ""

    def _read_html(self, start: int) -> None:
        """Go on with an HTML block; prose after the end of a comment is prose still."""
        text, end = self._text, self._cursor.end
        if self._html_end is BLANK_LINE:
            is_over, stop = not text[start:end].strip(" \t"), end
        else:
            found = self._html_end.search(text, start, end)
            is_over, stop = found is not None, found.end() if found else end
        self._html_stop = stop
        if not is_over:
            return
        is_comment = self._html_end is COMMENT_END
        self.close(len(self._containers))
        self._cursor.position = stop
        at = self._cursor.look()[1]
        if is_comment and at < end:
            if text.startswith("<!--", at):
                self._leaf, self._html_start, self._html_end = "html", at, COMMENT_END
                self._read_html(at + 2)
            else:
                self._add_text(at, end)

    def _add_heading(self, level: int, start: int) -> None:
        content = self._text[start : self._cursor.end].rstrip(" \t")
        bare = content.rstrip("#")
        if not bare or bare[-1] in " \t":
            content = bare
        if content.strip(" \t"):
            left = start + len(content) - len(content.lstrip(" \t"))
            self.blocks.leaves.append(Leaf(f"heading {level}", [Span(left, start + len(content.rstrip(" \t")))], can_define=False))

    def _add_text(self, start: int, end: int) -> None:
        text, line_end = self._text, end
        while end > start and text[end - 1] in " \t":
            end -= 1
        if end < line_end and end > start and text[end - 1] == "\\":
            end += 1  # a backslash that a blank follows breaks no line
        if self._leaf != "paragraph":
            kind = self._containers[-1].kind if self._containers else "paragraph"
            if kind == "list item" and (found := TASK_MARK.match(text, start, end)):
                start = found.end()
            self._leaf, self._lines = "paragraph", []
            self.blocks.leaves.append(Leaf(kind, self._lines))
        self._lines.append(Span(start, end))
