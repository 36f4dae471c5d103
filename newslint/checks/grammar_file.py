"""Reads the patterns of lines that are no part of a story from a data file, and notes with which words each can begin."""

from typing import Any

from newslint.checks.plain_lines import FIGURE, HEAD
from newslint.lazy import lazy_pattern

CASED = ("capitals", "raw")
"""Sections whose patterns hold as they are written."""
WORD_SECTIONS = ("strong", "weak", "verbs", "narration", "address")
NAME = r"(?-i:[A-Z?][^ ,;:|]*(?: (?:[A-Z?][^ ,;:|]*|of|the|and|de|van|von|al|bin|&))*)"
GROUP = lazy_pattern(r"(?<!\\)\((?!\?)")
SLOT = lazy_pattern(r"<(\w+)>")


def read_grammar_file(path: str) -> dict[str, Any]:
    """`slots`, and by their names `sections`: each with its `lines` and, for patterns found by their first word, `heads` (word: numbers of lines).

    Raises `ValueError` where such a pattern begins with no plain word.
    """
    slots = {"Name": NAME}
    sections: dict[str, dict[str, Any]] = {}
    section = ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line.startswith("[") and line.endswith("]") and line[1:-1].isalpha():
                section = line[1:-1]
            elif not line or not section or line.startswith("# "):
                continue
            elif section == "slots":
                slot, _, value = line.partition(" = ")
                slots[slot] = expand(value, slots)
            else:
                _add(sections.setdefault(section, {"lines": [], "heads": {}}), section, line, slots)
    return {"slots": slots, "sections": sections}


def _add(table: dict[str, Any], section: str, line: str, slots: dict[str, str]) -> None:
    if section.endswith("marks") or section in WORD_SECTIONS:
        table["lines"] += line.split()
        return
    if section != "raw" and not section.endswith("anywhere"):
        for head in _heads(line, slots):
            table["heads"].setdefault(head, []).append(len(table["lines"]))
    table["lines"].append(f"(?-i:{line})" if section in CASED else line)


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


def expand(line: str, slots: dict[str, str]) -> str:
    """A pattern in RE2's own syntax."""
    line = GROUP.sub("(?:", line)
    if line.startswith("… "):
        line = "(?:.* )?" + line[2:]
    line = line.replace(" … ", "(?: .*)? ")
    line = line.replace(" …", r"(?:[^a-z0-9'].*)?")
    return SLOT.sub(lambda found: f"(?:{slots[found[1]]})", line)
