"""The atoms of a line of Markdown: what has no other markup in it (code, HTML, URLs, entities, escapes, templates)."""

from bisect import bisect_right
from typing import NamedTuple

from newslint.lazy import lazy_pattern
from newslint.readers.entities import ENTITY, ENTITY_AT_END, LONGEST_ENTITY, decode_entity
from newslint.readers.markdown_emphasis import ASCII_PUNCTUATION
from newslint.readers.markdown_html import LINE_BREAK, TAG

TICKS = lazy_pattern(r"`++")
URL_START = r"(?<![^\W_])(?:[hH][tT][tT][pP][sS]?://|[wW]{3}\.)(?=[^\s<\[\]])"
URL = lazy_pattern(r"[^\s<\[\]]++")
URL_TAIL = frozenset("?!.,:;*_~'\"”’»])")
"""What ends a sentence, a quotation or an emphasis about a URL, and is no part of it."""
AUTOLINK = lazy_pattern(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\x00-\x20]*+|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9.-]++)>")
TEMPLATES = (
    ("{{<", ">}}", "cut"),
    ("{{%", "%}}", "cut"),
    ("{{", "}}", "stand-in"),
    ("{%", "%}", "cut"),
    ("{#", "}", "cut"),
    ("{:", "}", "cut"),
    ("{.", "}", "cut"),
)
"""What opens and what closes a shortcode (Hugo), a variable or tag (Liquid, Jinja) or an attribute list (Kramdown, Pandoc)."""
RAW = (("<!--", "-->", "comment"), ("<?", "?>", "cut"), ("<![CDATA[", "]]>", "cut"))
DECLARATION = lazy_pattern(r"<![A-Za-z]")


class Item(NamedTuple):
    """A stretch of a block, and what becomes of it.

    `keep` as it stands, `read` for another text, `break` a line end, `stand-in` no prose but a part of the sentence, `cut` nothing,
    `comment` an HTML comment, `alt` and `end alt` about an image's text, `nothing` a mark that paired off.
    """

    act: str
    start: int
    end: int
    reads: str = ""


class Atoms:
    """Reads the atoms of one block; what it knows of the block keeps it from going through it again and again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ticks: dict[int, list[int]] | None = None
        self._missing: set[str] = set()
        self._readers = {
            "\\": self._read_escape,
            "\n": self._read_line_end,
            "`": self._read_code,
            "<": self._read_html,
            "&": self._read_entity,
            "{": self._read_template,
        }

    def read(self, at: int) -> Item:
        """The atom that begins at an offset; where none does, its first character as it stands."""
        return self._readers.get(self._text[at], self._read_url)(at)

    def _find(self, needle: str, start: int) -> int:
        """The end of the next such string, or -1; one that was missed once is not looked for again."""
        at = -1 if needle in self._missing else self._text.find(needle, start)
        if at < 0:
            self._missing.add(needle)
        return at + len(needle) if at >= 0 else -1

    def _read_escape(self, at: int) -> Item:
        after = self._text[at + 1 : at + 2]
        if after == "\n":
            return Item("break", at, at + 2)
        return Item("keep", at + 1, at + 2) if after in ASCII_PUNCTUATION else Item("keep", at, at + 1)

    def _read_line_end(self, at: int) -> Item:
        return Item("break", at, at + 1)

    def _read_code(self, at: int) -> Item:
        if self._ticks is None:
            self._ticks = {}
            for run in TICKS.finditer(self._text):
                self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
        found = TICKS.match(self._text, at)
        width = found.end() - at if found else 1
        starts = self._ticks.get(width, [])
        later = bisect_right(starts, at)
        return Item("keep", at, at + width) if later == len(starts) else Item("stand-in", at, starts[later] + width)

    def _read_html(self, at: int) -> Item:
        text = self._text
        if found := AUTOLINK.match(text, at):
            return Item("stand-in", at, found.end())
        if found := LINE_BREAK.match(text, at):
            return Item("break", at, found.end())
        if found := TAG.match(text, at):
            return Item("cut", at, found.end())
        opening, closing, act = next((raw for raw in RAW if text.startswith(raw[0], at)), ("", ">", "cut"))
        end = self._find(closing, at + 2) if opening or DECLARATION.match(text, at) else -1
        return Item(act, at, end) if end >= 0 else Item("keep", at, at + 1)

    def _read_entity(self, at: int) -> Item:
        found = ENTITY.match(self._text, at)
        reads = decode_entity(found) if found else None
        return Item("read", at, found.end(), reads) if found and reads else Item("keep", at, at + 1)

    def _read_template(self, at: int) -> Item:
        for opening, closing, act in TEMPLATES:
            if self._text.startswith(opening, at):
                end = self._find(closing, at + len(opening))
                return Item(act, at, end) if end >= 0 else Item("keep", at, at + 1)
        return Item("keep", at, at + 1)

    def _read_url(self, at: int) -> Item:
        found = URL.match(self._text, at)
        end = found.end() if found else at + 1
        opened = self._text.count("(", at, end) - self._text.count(")", at, end)
        while end > at and self._text[end - 1] in URL_TAIL:
            char = self._text[end - 1]
            if char == ")" and opened >= 0:
                break
            opened += char == ")"
            entity = ENTITY_AT_END.search(self._text, max(at, end - LONGEST_ENTITY), end) if char == ";" else None
            end = entity.start() if entity else end - 1
        return Item("stand-in", at, end)
