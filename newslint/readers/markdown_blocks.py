"""The blocks of a Markdown draft, by CommonMark's rules: which lines are prose, and of what kind."""

from typing import NamedTuple

from newslint.lazy import lazy_pattern
from newslint.readers.markdown_containers import RULE, Containers
from newslint.readers.markdown_cursor import Cursor
from newslint.readers.markdown_html import BLANK_LINE, COMMENT_END, find_comments, open_html
from newslint.source import LINE_END, Span

ATX = lazy_pattern(r"#{1,6}(?=[ \t]|\Z)")
FENCE = lazy_pattern(r"`{3,}+(?=[^`]*+\Z)|~{3,}+")
FENCE_END = lazy_pattern(r"(`{3,}+|~{3,}+)[ \t]*+\Z")
SETEXT = lazy_pattern(r"(?:=++|-++)[ \t]*+\Z")
TASK_MARK = lazy_pattern(r"\[[ xX]\][ \t]++")
TABLE_RULE = lazy_pattern(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+\Z")
PIPE = lazy_pattern(r"\\.|(\|)")
STARTS = frozenset("#>*+-_=~`<[|:0123456789")


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
        self._text = text
        self._cursor = Cursor(text)
        self._containers = Containers(text)
        self.blocks = Blocks([], [], self._containers.notes)
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
        matched = self._containers.match(self._cursor)
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
        self._containers.close(depth)

    def _read_starts(self, matched: int) -> None:
        cursor = self._cursor
        while True:
            indent, at = cursor.look()
            if at == cursor.end:
                self.close(matched)
                return
            is_next = matched == len(self._containers)
            if is_next:
                self._containers.fill()
            if indent > 3 and self._leaf != "paragraph":
                self.close(matched)
                return
            if indent > 3 or self._text[at] not in STARTS:
                break
            is_in_paragraph = is_next and self._leaf == "paragraph"
            if is_in_paragraph and self._read_underline(at):
                return
            if self._containers.open(cursor, at, matched, is_in_paragraph):
                matched = len(self._containers)
                self.close(matched)
            elif self._read_leaf(at, matched):
                return
            else:
                break
        if self._leaf != "table":
            self._add_text(at, cursor.end)

    def _read_underline(self, at: int) -> bool:
        """Whether the line makes a heading of the open paragraph, or the head of a table of its last line."""
        text, end = self._text, self._cursor.end
        if text[at] in "=-" and SETEXT.match(text, at, end):
            self.blocks.leaves[-1] = Leaf("heading 1" if text[at] == "=" else "heading 2", self._lines)
            self._leaf = ""
            return True
        if text[at] not in "|:-" or not self._is_table_rule(at):
            return False
        self._lines.pop()
        if not self._lines:
            self.blocks.leaves.pop()
        self._leaf = "table"
        return True

    def _read_leaf(self, at: int, matched: int) -> bool:
        """Whether a heading, rule, fence or HTML block begins."""
        text, end = self._text, self._cursor.end
        char = text[at]
        if char == "#" and (found := ATX.match(text, at, end)):
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
        if text.find("|", at, end) < 0 or text.find("|", *header) < 0 or not TABLE_RULE.match(text, at, end):
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
            self._html_stop = end
            if not text[start:end].strip(" \t"):
                self.close(len(self._containers))
            return
        is_comment = self._html_end is COMMENT_END
        found = self._html_end.search(text, start, end)
        while is_comment and found and text.startswith("<!--", self._pass_blanks(found.end())):
            found = COMMENT_END.search(text, self._cursor.position + 2, end)
        self._html_stop = found.end() if found else end
        if found:
            self.close(len(self._containers))
            if is_comment and (at := self._pass_blanks(found.end())) < end:
                self._add_text(at, end)

    def _pass_blanks(self, start: int) -> int:
        self._cursor.position = start
        self._cursor.position = self._cursor.look()[1]
        return self._cursor.position

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
            kind = self._containers.kind
            if kind == "list item" and (found := TASK_MARK.match(text, start, end)):
                start = found.end()
            self._leaf, self._lines = "paragraph", []
            self.blocks.leaves.append(Leaf(kind, self._lines))
        self._lines.append(Span(start, end))
