"""The inside of a block of Markdown: which of its characters are prose, and what they read as."""

import re
from collections.abc import Container

from newslint.lazy import lazy_pattern
from newslint.readers.markdown_atoms import URL_START, Atoms, Item
from newslint.readers.markdown_emphasis import Run, pair_runs
from newslint.readers.markdown_links import end_link, end_reference

MARKS = r"[\\`*_\[\]\n~<&{!]"
SPECIAL = lazy_pattern(MARKS)
SPECIAL_OR_URL = lazy_pattern(f"{MARKS}|{URL_START}")
RUN = lazy_pattern(r"\*++|_++|~++")
NOTE = lazy_pattern(r"\[\^([^\]\s]++)\]")
WORDPRESS = "caption|wp_caption|gallery|embed|audio|video|playlist"
"""The shortcodes that WordPress has of its own: they stand without attributes as well."""
SHORTCODE = lazy_pattern(
    rf"\[(?:/[a-z][a-z0-9_-]*+|(?:{WORDPRESS})|[a-z][a-z0-9_-]*+(?:[ \t\n]++[\w-]++=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\[\]]++))++)"
    r"[ \t]*+/?\](?![(\[:])"
)
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
    special = SPECIAL_OR_URL if "://" in text or "www." in text else SPECIAL
    if not special.search(text):
        return [Item("keep", 0, len(text))]
    scanner = InlineScanner(text, references, notes)
    scanner.scan(special)
    return scanner.items


class InlineScanner:
    """What is open while a block is read from its start to its end, each character once."""

    def __init__(self, text: str, references: Container[str], notes: Container[str]) -> None:
        self.items: list[Item] = []
        self._text = text
        self._references = references
        self._notes = notes
        self._atoms = Atoms(text)
        self._runs: list[Run] = []
        self._brackets: list[Bracket] = []

    def scan(self, special: re.Pattern[str]) -> None:
        """Read the block, from one match of `SPECIAL` (or `SPECIAL_OR_URL`, where there can be one) to the next."""
        at, text, items = 0, self._text, self.items
        while found := special.search(text, at):
            start = found.start()
            if at < start:
                items.append(Item("keep", at, start))
            char = text[start]
            if char in "*_~":
                at = self._read_run(start)
            elif char == "]":
                at = self._read_closing(start)
            elif char == "[" or (char == "!" and text.startswith("[", start + 1)):
                at = self._read_opening(start, char == "!")
            else:
                items.append(Item("keep", start, start + 1) if char == "!" else self._atoms.read(start))
                at = items[-1].end
        if at < len(text):
            items.append(Item("keep", at, len(text)))
        self._settle(0)

    def _add(self, act: str, start: int, end: int) -> int:
        self.items.append(Item(act, start, end))
        return end

    def _settle(self, first: int) -> None:
        """Pair off the runs from the first on; what is left of them is prose."""
        runs = self._runs[first:]
        pair_runs(runs)
        for run in runs:
            self.items[run.item] = Item("keep", run.start, run.end) if run.start < run.end else NOTHING
        del self._runs[first:]

    def _read_run(self, at: int) -> int:
        found = RUN.match(self._text, at)
        end = found.end() if found else at + 1
        self._runs.append(Run(self._text, at, end, len(self.items)))
        return self._add("keep", at, end)

    def _read_opening(self, at: int, is_image: bool) -> int:
        if not is_image:
            note = NOTE.match(self._text, at)
            if note and note[1].casefold() in self._notes:
                return self._add("cut", at, note.end())
            if shortcode := SHORTCODE.match(self._text, at):
                return self._add("cut", at, shortcode.end())
        if self._brackets:
            self._brackets[-1].has_brackets = True
        self._brackets.append(Bracket(at + is_image, is_image, len(self.items), len(self._runs)))
        return self._add("keep", at, at + is_image + 1)

    def _read_closing(self, at: int) -> int:
        bracket = self._brackets.pop() if self._brackets else None
        end = self._end_link(bracket, at + 1) if bracket and bracket.is_active else None
        if bracket is None or end is None:
            return self._add("keep", at, at + 1)
        self._settle(bracket.run)
        if bracket.is_image:
            self.items[bracket.item] = Item("alt", bracket.start, bracket.start)
            return self._add("end alt", end, end)
        self.items[bracket.item] = NOTHING
        for outer in reversed(self._brackets):
            if not outer.is_image:
                if not outer.is_active:
                    break
                outer.is_active = False
        return end

    def _end_link(self, bracket: Bracket, at: int) -> int | None:
        end = end_link(self._text, at) if self._text.startswith("(", at) else None
        if end is None:
            end = end_reference(self._text, at, bracket.start, bracket.has_brackets, self._references)
        return end
