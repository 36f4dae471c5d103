"""Recognises lines that come from the page, the desk or a machine rather than from the story."""

import os
import re
from functools import cache
from typing import Any

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
EDGES = " \t\u00a0.,:;!?…-–—−|[](){}<>«»‹›→←↑↓⇒►▶▼▾▸◀•·●○■□▪*_=+~#\"“”‘’'`/\\\u200b\ufeff\u2028✕×✓✔★☆⬇➡➜👇👉📩📧🔔📲"
"""What may stand about such a line and says nothing."""
PLAIN = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "•": "|", "·": "|", "«": "<", "»": ">", "›": ">", "→": ">", "©": "(c)", "…": "...", "\u00a0": " "})
LENGTH = 300
"""Characters; a longer block or sentence is story."""
NAME = r"(?-i:[A-Z?][^ ,;:|]*(?: (?:[A-Z?][^ ,;:|]*|of|the|and|de|van|von|al|bin|&))*)"
GROUP = re.compile(r"(?<!\\)\((?!\?)")
SLOT = re.compile(r"<(\w+)>")
MEMORY = 128 << 20
"""Bytes that RE2 may use for the automaton of one grammar."""


def core_of(text: str) -> bytes:
    """A line as the grammars know it: single spaces, plain apostrophes, no marks at its ends."""
    return " ".join(text.translate(PLAIN).split()).strip(EDGES).encode("ascii", "replace")


@cache
def load_grammar(name: str, sections: str) -> Any:
    """The patterns of one or more sections of `data/<name>.txt` as one RE2 pattern for `fullmatch`, any case."""
    import re2

    slots = {"Name": NAME}
    patterns: list[str] = []
    section = ""
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
            elif section in sections.split():
                patterns.append(_expand(line, slots))
    options = re2.Options()
    options.max_mem = MEMORY
    options.case_sensitive = False
    options.encoding = re2.Options.Encoding.LATIN1
    return re2.compile("|".join(patterns).translate(PLAIN).encode("ascii"), options)


def _expand(line: str, slots: dict[str, str]) -> str:
    line = GROUP.sub("(?:", line)
    if line.startswith("… "):
        line = "(?:.* )?" + line[2:]
    line = line.replace(" … ", "(?: .*)? ")
    line = line.replace(" …", r"(?:[^a-z0-9'].*)?")
    return SLOT.sub(lambda found: f"(?:{slots[found[1]]})", line)
