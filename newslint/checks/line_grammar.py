"""Recognises lines that come from the page, the desk or a machine rather than from the story."""

import os
import re
from functools import cache
from typing import Any, NamedTuple

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
EDGES = " \t\u00a0.,:;!?…-–—−|[](){}<>«»‹›→←↑↓⇒►▶▼▾▸◀•·●○■□▪*_=+~#\"“”‘’'`/\\\u200b\ufeff\u2028✕×✓✔★☆⬇➡➜👇👉📩📧🔔📲"
"""What may stand about such a line and says nothing."""
PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "–": "-",
        "—": "-",
        "•": "|",
        "·": "|",
        "«": "<",
        "»": ">",
        "›": ">",
        "→": ">",
        "©": "(c)",
        "…": "...",
        "\u00a0": " ",
    }
)
COURTESY = ("Please ", "please ")
CASED = ("capitals", "raw")
QUOTES = ("“", '"', "‘", "''", "``", "«")
RAW_LENGTH = 160
LENGTH = 300
"""Characters; a longer block or sentence is story."""
NAME = r"(?-i:[A-Z?][^ ,;:|]*(?: (?:[A-Z?][^ ,;:|]*|of|the|and|de|van|von|al|bin|&))*)"
GROUP = re.compile(r"(?<!\\)\((?!\?)")
SLOT = re.compile(r"<(\w+)>")
HEAD = re.compile(r"[a-z0-9][a-z0-9'-]*")


class Grammar(NamedTuple):
    """The patterns of some sections of a data file: by their first words, those for lines that hold a mark, and those for lines as they stand."""

    by_head: dict[str, list[str]]
    anywhere: list[str]
    marks: tuple[str, ...]
    raw: list[str]

    def knows(self, text: str) -> bool:
        """Whether a pattern fits the whole of a line or sentence."""
        if text.startswith(QUOTES):
            return False
        line = " ".join(text.translate(PLAIN).split())
        core = line.strip(EDGES)
        if core.startswith(COURTESY):
            core = core[len(COURTESY[0]) :]
        lower = core.lower()
        head = HEAD.match(lower)
        patterns = self.by_head.get(head.group()) if head else None
        if patterns and _fits(patterns, core):
            return True
        if self.anywhere and any(mark in lower for mark in self.marks) and _fits(self.anywhere, core):
            return True
        return bool(self.raw) and len(line) <= RAW_LENGTH and _fits(self.raw, line)


@cache
def load_grammar(name: str, sections: str) -> Grammar:
    """The patterns of one or more sections of `data/<name>.txt`; raises `ValueError` where a pattern begins with no plain word."""
    slots = {"Name": NAME}
    grammar = Grammar({}, [], (), [])
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


def _fits(patterns: list[str], line: str) -> bool:
    return _compile("|".join(patterns)).fullmatch(line.encode("ascii", "replace")) is not None


@cache
def _compile(pattern: str) -> Any:
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.encoding = re2.Options.Encoding.LATIN1
    return re2.compile(pattern.encode("ascii"), options)


def _heads(line: str, slots: dict[str, str]) -> set[str]:
    """The words, in small letters, with which a pattern can begin."""
    line = SLOT.sub(lambda found: f"({slots[found[1]]})", line) if line.startswith(("<", "(<")) else line
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
