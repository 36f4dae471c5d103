"""Patterns of lines that come from the page, the desk or a machine rather than from the story."""

import os
import re
from functools import cache
from typing import Any, NamedTuple

from newslint.cache import read_cached
from newslint.checks import grammar_file
from newslint.checks.grammar_file import WORD_SECTIONS, expand
from newslint.checks.plain_lines import PLAIN, Line
from newslint.lazy import lazy_pattern

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
STORY_WORDS = 7
WORD = lazy_pattern(r"[^\W_]+(?:['-][^\W_]+)*")
WORDS_LENGTH = 70
"""Characters of a line that is known by its words alone."""
RAW_LENGTH = 160
"""Characters of a line that is matched with the marks at its ends."""


class Grammar(NamedTuple):
    """The patterns of some sections of a data file: by their first words, those for lines that hold a mark, and those for lines as typed.

    `words` are lists by the names of their sections: `strong`, `weak` and `verbs` are the words of which a line may consist; a sentence with one
    of `narration` and none of `address` is story.
    """

    by_head: dict[str, list[str]]
    anywhere: list[str]
    marks: tuple[str, ...]
    raw: list[str]
    words: dict[str, frozenset[str]]
    slots: dict[str, str]
    compiled: dict[str, Any]

    def knows(self, line: Line | None) -> bool:
        """Whether a pattern fits the whole of a line, and the line tells no story."""
        return line is not None and self._fits(line) and not self._narrates(line)

    def _fits(self, line: Line) -> bool:
        patterns = self.by_head.get(line.head) or ("-" in line.head and self.by_head.get(line.head.partition("-")[0]))
        if patterns and self._matches(patterns, line.core):
            return True
        if self.marks and self._has_mark(line) and self._matches(self.anywhere, line.core):
            return True
        if "strong" in self.words and self._knows_words(line):
            return True
        return bool(self.raw) and len(line.plain) <= RAW_LENGTH and self._matches(self.raw, line.plain)

    def _has_mark(self, line: Line) -> bool:
        if "marks" not in self.compiled:
            self.compiled["marks"] = re.compile("|".join(map(re.escape, self.marks)))
        return self.compiled["marks"].search(line.lower) is not None

    def _narrates(self, line: Line) -> bool:
        narration = self.words.get("narration")
        if not narration or not line.plain.endswith("."):
            return False
        words = WORD.findall(line.lower)
        return len(words) >= STORY_WORDS and not narration.isdisjoint(words) and self.words["address"].isdisjoint(words)

    def _knows_words(self, line: Line) -> bool:
        if len(line.core) > WORDS_LENGTH or (line.plain.endswith((".", "?", '"')) and not line.plain.endswith("...")):
            return False
        words = WORD.findall(line.lower)
        strong, weak, verbs = self.words["strong"], self.words["weak"], self.words["verbs"]
        return (
            (len(words) > 2 or (len(words) == 2 and words[0] in verbs))
            and not strong.isdisjoint(words)
            and all(word in strong or word in weak for word in words)
        )

    def _matches(self, patterns: list[str], line: str) -> bool:
        key = "|".join(patterns)
        if key not in self.compiled:
            self.compiled[key] = _compile("|".join(expand(pattern, self.slots) for pattern in patterns))
        return self.compiled[key].fullmatch(line.encode("ascii", "replace")) is not None


@cache
def load_grammar(name: str, sections: str) -> Grammar:
    """The patterns of one or more sections of `data/<name>.txt`."""
    tables = _read_tables(name)
    grammar = Grammar({}, [], (), [], {}, tables["slots"], {})
    for section in sections.split():
        table = tables["sections"].get(section, {"lines": [], "heads": {}})
        lines = table["lines"]
        if section.endswith("marks"):
            grammar = grammar._replace(marks=(*grammar.marks, *lines))
        elif section in WORD_SECTIONS:
            grammar.words[section] = frozenset(lines)
        elif section == "raw":
            grammar.raw.extend(lines)
        elif section.endswith("anywhere"):
            grammar.anywhere.extend(lines)
        for head, numbers in table["heads"].items():
            grammar.by_head.setdefault(head, []).extend([lines[number] for number in numbers])
    return grammar


@cache
def _read_tables(name: str) -> dict[str, Any]:
    path = os.path.join(DATA, f"{name}.txt")
    return read_cached(f"lines-{name}", [grammar_file.__file__, path], lambda: grammar_file.read_grammar_file(path))


def _compile(pattern: str) -> Any:
    import re2

    engine: Any = re2
    options = engine.Options()
    options.case_sensitive = False
    options.encoding = engine.Options.Encoding.LATIN1  # classes of one byte: the patterns compile ten times faster
    return engine.compile(pattern.translate(PLAIN).encode("ascii"), options)
