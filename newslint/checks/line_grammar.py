"""Patterns of lines that come from the page, the desk or a machine rather than from the story."""

import os
from functools import cache
from typing import Any, NamedTuple

from newslint.checks.plain_lines import FIGURE, HEAD, PLAIN, Line
from newslint.lazy import lazy_pattern

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
CASED = ("capitals", "raw")
"""Sections whose patterns hold as they are written."""
WORD_SECTIONS = ("strong", "weak", "verbs", "narration", "address")
STORY_WORDS = 7
WORD = lazy_pattern(r"[^\W_]+(?:['-][^\W_]+)*")
WORDS_LENGTH = 70
"""Characters of a line that is known by its words alone."""
RAW_LENGTH = 160
"""Characters of a line that is matched with the marks at its ends."""
NAME = r"(?-i:[A-Z?][^ ,;:|]*(?: (?:[A-Z?][^ ,;:|]*|of|the|and|de|van|von|al|bin|&))*)"
GROUP = lazy_pattern(r"(?<!\\)\((?!\?)")
SLOT = lazy_pattern(r"<(\w+)>")


class Grammar(NamedTuple):
    """The patterns of some sections of a data file: by their first words, those for lines that hold a mark, and those for lines as typed.

    `words` are lists by the names of their sections: `strong`, `weak` and `verbs` are the words of which a line may consist; a sentence with one
    of `narration` and none of `address` is story.
    """

    by_head: dict[str, list[str]]
    anywhere: list[str]
    marks: tuple[str, ...]
    raw: list[str]
    words: dict[str, set[str]]

    def knows(self, line: Line | None) -> bool:
        """Whether a pattern fits the whole of a line, and the line tells no story."""
        return line is not None and self._fits(line) and not self._narrates(line)

    def _fits(self, line: Line) -> bool:
        patterns = self.by_head.get(line.head) or ("-" in line.head and self.by_head.get(line.head.partition("-")[0]))
        if patterns and _matches(patterns, line.core):
            return True
        if self.marks and any(mark in line.lower for mark in self.marks) and _matches(self.anywhere, line.core):
            return True
        if "strong" in self.words and self._knows_words(line):
            return True
        return bool(self.raw) and len(line.plain) <= RAW_LENGTH and _matches(self.raw, line.plain)

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


@cache
def load_grammar(name: str, sections: str) -> Grammar:
    """The patterns of one or more sections of `data/<name>.txt`; raises `ValueError` where a pattern begins with no plain word."""
    slots = {"Name": NAME}
    grammar = Grammar({}, [], (), [], {})
    section = ""
    wanted = sections.split()
    with open(os.path.join(DATA, f"{name}.txt"), encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line.startswith("[") and line.endswith("]") and line[1:-1].isalpha():
                section = line[1:-1]
            elif not line or line.startswith("# "):
                continue
            elif section == "slots":
                slot, _, value = line.partition(" = ")
                slots[slot] = _expand(value, slots)
            elif section in wanted:
                grammar = _add(grammar, section, line, slots)
    return grammar


def _add(grammar: Grammar, section: str, line: str, slots: dict[str, str]) -> Grammar:
    if section.endswith("marks"):
        return grammar._replace(marks=(*grammar.marks, *line.split()))
    if section in WORD_SECTIONS:
        grammar.words.setdefault(section, set()).update(line.split())
        return grammar
    pattern = _expand(line, slots)
    if section in CASED:
        pattern = f"(?-i:{pattern})"
    if section == "raw":
        grammar.raw.append(pattern)
    elif section.endswith("anywhere"):
        grammar.anywhere.append(pattern)
    else:
        for head in _heads(line, slots):
            grammar.by_head.setdefault(head, []).append(pattern)
    return grammar


def _matches(patterns: list[str], line: str) -> bool:
    return _compile("|".join(patterns)).fullmatch(line.encode("ascii", "replace")) is not None


@cache
def _compile(pattern: str) -> Any:
    import re2

    engine: Any = re2
    options = engine.Options()
    options.case_sensitive = False
    options.encoding = engine.Options.Encoding.LATIN1  # classes of one byte: the patterns compile ten times faster
    return engine.compile(pattern.translate(PLAIN).encode("ascii"), options)


def _heads(line: str, slots: dict[str, str]) -> set[str]:
    """The words, in small letters, with which a pattern can begin."""
    line = SLOT.sub(lambda found: f"({slots[found[1]]})", line) if line.startswith(("<", "(<")) else line
    if line.startswith("\\d") or line[:1].isdigit():
        return {FIGURE}
    if not line.startswith("("):
        head = HEAD.match(line.lower())
        after = line[head.end() :] if head else ""
        if not head or after.startswith(("*", "[")) or (after.startswith("?") and after[1:2].isalpha()):
            raise ValueError(f"no plain word at the start of {line!r}")
        return {head.group(), head.group()[:-1]} if after.startswith("?") else {head.group()}
    choices, rest = _split_group(line)
    heads = {head for choice in choices for head in _heads(choice, slots)}
    return heads | _heads(rest[1:].removeprefix(" ").removeprefix("?"), slots) if rest.startswith("?") else heads


def _split_group(line: str) -> tuple[list[str], str]:
    """The choices of the group that opens a pattern, and what follows it."""
    depth = 0
    choices = [""]
    for place, sign in enumerate(line):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return [choice.removeprefix("?:") for choice in choices], line[place + 1 :]
        if depth == 1 and sign == "|":
            choices.append("")
        elif place:
            choices[-1] += sign
    raise ValueError(f"a bracket is not closed in {line!r}")


def _expand(line: str, slots: dict[str, str]) -> str:
    """A pattern in RE2's own syntax."""
    line = GROUP.sub("(?:", line)
    if line.startswith("… "):
        line = "(?:.* )?" + line[2:]
    line = line.replace(" … ", "(?: .*)? ")
    line = line.replace(" …", r"(?:[^a-z0-9'].*)?")
    return SLOT.sub(lambda found: f"(?:{slots[found[1]]})", line)
