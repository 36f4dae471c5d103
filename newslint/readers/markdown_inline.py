"""The inside of a block of Markdown: which of its characters are prose, and what they read as."""

import re
from bisect import bisect_right
from collections.abc import Container
from typing import NamedTuple

from newslint.readers.entities import ENTITY, ENTITY_AT_END, LONGEST_ENTITY, decode_entity
from newslint.readers.markdown_emphasis import ASCII_PUNCTUATION, Run, pair_runs
from newslint.readers.markdown_html import LINE_BREAK, TAG
from newslint.readers.markdown_links import end_link, end_reference

SPECIAL = re.compile(
    r"[\\`*_\[\]\n]|~+|!\[|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|\{(?=[{%:#.])|(?<![^\W_])(?:https?://|www\.)(?=[^\s<\[\]])", re.IGNORECASE
)
RUN = {char: re.compile(rf"{re.escape(char)}++") for char in "*_~`"}
URL = re.compile(r"[^\s<\[\]]++")
URL_TAIL = frozenset("?!.,:;*_~'\"”’»])")
"""What ends a sentence, a quotation or an emphasis about a URL, and is no part of it."""
AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\x00-\x20]*+|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9.-]++)>")
NOTE = re.compile(r"\[\^([^\]\s]++)\]")
SHORTCODE = re.compile(
    r"\[(?:/[a-z][a-z0-9_-]*+|(?:caption|wp_caption|gallery|embed|audio|video|playlist)|[a-z][a-z0-9_-]*+(?:[ \t\n]++[\w-]++=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\[\]]++))++)"
    r"[ \t]*+/?\](?![(\[:])"
)
TEMPLATES = (
    ("{{<", ">}}", "cut"),
    ("{{%", "%}}", "cut"),
    ("{{", "}}", "stand-in"),
    ("{%", "%}", "cut"),
    ("{#", "}", "cut"),
    ("{:", "}", "cut"),
    ("{.", "}", "cut"),
)
"""What opens and what closes a shortcode (Hugo), a tag or variable (Liquid, Jinja) or an attribute list (Kramdown, Pandoc)."""
RAW = (("<!--", "-->", "comment"), ("<?", "?>", "cut"), ("<![CDATA[", "]]>", "cut"))
DECLARATION = re.compile(r"<![A-Za-z]")


class Item(NamedTuple):
    """A stretch of the block, and what becomes of it.

    `keep` as it stands, `read` for another text, `break` a line end, `stand-in` no prose but a part of the sentence, `cut` nothing,
    `comment` an HTML comment, `alt` and `end alt` about an image's text.
    """

    act: str
    start: int
    end: int
    reads: str = ""


NOTHING = Item("nothing", 0, 0)


class Bracket:
    """A `[` or `![` that may begin a link or an image."""

    __slots__ = ("has_brackets", "is_active", "is_image", "item", "run", "start")

    def __init__(self, start: int, is_image: bool, item: int, run: int) -> None:
        self.start = start
        self.is_image = is_image
        self.item = item
        self.run = run
        self.is_active = True
        self.has_brackets = False


def read_inline(text: str, references: Container[str], notes: Container[str]) -> list[Item]:
    """The items of a block, in order, less the marks of its markup; labels of link references and footnotes are normalised."""
    if not SPECIAL.search(text):
        return [Item("keep", 0, len(text))]
    scanner = InlineScanner(text, references, notes)
    scanner.scan()
    return scanner.items


class InlineScanner:
    """What is open while a block is read from its start to its end, each character once."""

    def __init__(self, text: str, references: Container[str], notes: Container[str]) -> None:
        self.items: list[Item] = []
        self._text = text
        self._references = references
        self._notes = notes
        self._runs: list[Run] = []
        self._brackets: list[Bracket] = []
        self._ticks: dict[int, list[int]] | None = None
        self._missing: set[str] = set()
        self._readers = {
            "\\": self._read_escape,
            "\n": self._read_line_end,
            "`": self._read_code,
            "*": self._read_run,
            "_": self._read_run,
            "~": self._read_run,
            "[": self._read_opening,
            "!": self._read_opening,
            "]": self._read_closing,
            "<": self._read_html,
            "&": self._read_entity,
            "{": self._read_template,
        }

    def scan(self) -> None:
        """Read the block."""
        at = 0
        while found := SPECIAL.search(self._text, at):
            start = found.start()
            self._keep(at, start)
            at = self._readers.get(self._text[start], self._read_url)(start)
        self._keep(at, len(self._text))
        self._settle(0)

    def _keep(self, start: int, end: int) -> int:
        if start < end:
            self.items.append(Item("keep", start, end))
        return end

    def _drop(self, act: str, start: int, end: int) -> int:
        self.items.append(Item(act, start, end))
        return end

    def _settle(self, first: int) -> None:
        runs = self._runs[first:]
        pair_runs(runs)
        for run in runs:
            self.items[run.item] = Item("keep", run.start, run.end) if run.start < run.end else NOTHING
        del self._runs[first:]

    def _find(self, needle: str, start: int) -> int:
        """The end of the next such string, or -1; one that was missed once is not looked for again."""
        at = -1 if needle in self._missing else self._text.find(needle, start)
        if at < 0:
            self._missing.add(needle)
        return at + len(needle) if at >= 0 else -1

    def _read_escape(self, at: int) -> int:
        after = self._text[at + 1 : at + 2]
        if after == "\n":
            return self._drop("break", at, at + 2)
        if after in ASCII_PUNCTUATION:
            return self._keep(at + 1, at + 2)
        return self._keep(at, at + 1)

    def _read_line_end(self, at: int) -> int:
        return self._drop("break", at, at + 1)

    def _read_code(self, at: int) -> int:
        text = self._text
        if self._ticks is None:
            self._ticks = {}
            for found in RUN["`"].finditer(text):
                self._ticks.setdefault(found.end() - found.start(), []).append(found.start())
        end = _end_run(text, at)
        starts = self._ticks.get(end - at, [])
        later = bisect_right(starts, at)
        if later == len(starts):
            return self._keep(at, end)
        return self._drop("stand-in", at, starts[later] + end - at)

    def _read_run(self, at: int) -> int:
        end = _end_run(self._text, at)
        self._runs.append(Run(self._text, at, end, len(self.items)))
        return self._keep(at, end)

    def _read_opening(self, at: int) -> int:
        text = self._text
        if text[at] == "[":
            note = NOTE.match(text, at)
            if note and note[1].casefold() in self._notes:
                return self._drop("cut", at, note.end())
            shortcode = SHORTCODE.match(text, at)
            if shortcode:
                return self._drop("cut", at, shortcode.end())
        if self._brackets:
            self._brackets[-1].has_brackets = True
        is_image = text[at] == "!"
        self._brackets.append(Bracket(at + is_image, is_image, len(self.items), len(self._runs)))
        return self._keep(at, at + is_image + 1)

    def _read_closing(self, at: int) -> int:
        bracket = self._brackets.pop() if self._brackets else None
        end = None
        if bracket and bracket.is_active:
            if self._text.startswith("(", at + 1):
                end = end_link(self._text, at + 1)
            if end is None:
                end = end_reference(self._text, at + 1, bracket.start, bracket.has_brackets, self._references)
        if bracket is None or end is None:
            return self._keep(at, at + 1)
        self._settle(bracket.run)
        if bracket.is_image:
            self.items[bracket.item] = Item("alt", bracket.start, bracket.start)
            self.items.append(Item("end alt", end, end))
            return end
        self.items[bracket.item] = NOTHING
        for outer in reversed(self._brackets):
            if not outer.is_image:
                if not outer.is_active:
                    break
                outer.is_active = False
        return end

    def _read_html(self, at: int) -> int:
        text = self._text
        if found := AUTOLINK.match(text, at):
            return self._drop("stand-in", at, found.end())
        if found := LINE_BREAK.match(text, at):
            return self._drop("break", at, found.end())
        if found := TAG.match(text, at):
            return self._drop("cut", at, found.end())
        for opening, closing, act in RAW:
            if text.startswith(opening, at):
                end = self._find(closing, at + 2)
                return self._drop(act, at, end) if end >= 0 else self._keep(at, at + 1)
        end = self._find(">", at) if DECLARATION.match(text, at) else -1
        return self._drop("cut", at, end) if end >= 0 else self._keep(at, at + 1)

    def _read_entity(self, at: int) -> int:
        found = ENTITY.match(self._text, at)
        reads = decode_entity(found) if found else None
        if not found or reads is None:
            return self._keep(at, at + 1)
        self.items.append(Item("read", at, found.end(), reads))
        return found.end()

    def _read_template(self, at: int) -> int:
        for opening, closing, act in TEMPLATES:
            if self._text.startswith(opening, at):
                end = self._find(closing, at + len(opening))
                return self._drop(act, at, end) if end >= 0 else self._keep(at, at + 1)
        return self._keep(at, at + 1)

    def _read_url(self, at: int) -> int:
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
        return self._drop("stand-in", at, end)


def _end_run(text: str, at: int) -> int:
    found = RUN[text[at]].match(text, at)
    return found.end() if found else at + 1
