"""Runs of capitalised words in the prose."""

from typing import NamedTuple

from newslint.document import Block
from newslint.language.titles import PARTICLES, POINTED, SUFFIXES
from newslint.lazy import lazy_pattern

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A letter that is not small, as far as a cheap pattern can tell."""
REST = r"(?:[^\W_]|['’\-‑](?=[^\W_]))*"
PREFIX = r"(?:(?:al|el|ar|as|ash|at|ad|an|ul|ur)-|[dl]['’])?"
TOKEN = rf"(?:(?:{POINTED})\.|(?:{UPPER}\.)+|{PREFIX}{UPPER}{REST})"
PARTICLE = "|".join(sorted(PARTICLES, key=len, reverse=True))
SEQUENCE = lazy_pattern(
    rf"{UPPER}(?:(?<![\w&@#/.\-'’].)|(?<=[a-z]-.)|(?<=[^\w'’-][dl]['’].)|(?<=[^\w'’]['’].))"
    rf"(?:(?<=(?=(?:{POINTED})\.).)[a-z]+\.|\.(?:{UPPER}\.)*|{REST})"
    rf"(?:[ \u00a0]{{1,2}}(?:(?:{PARTICLE})[ \u00a0]){{0,2}}{TOKEN}){{0,30}}"
)
DOTTED = frozenset(
    "U.S. U.K. U.N. E.U. D.C. U.S.A. U.A.E. U.S.S.R. G.O.P. N.Y. N.J. N.H. N.C. S.C. N.D. S.D. N.M. R.I. W.Va. L.A. I.R.A. A.M. P.M. B.C. A.D.".split()
)
COMPOUND = lazy_pattern(r"(?i:then|ex|anti|pro|non|mid|pre|post|now)-(?=[^\W\d_a-z])")
PART = lazy_pattern(r"[^ \u00a0]+")
BEFORE_OPENING = ".!?:…\n;•–—"
OPENING_MARKS = "\"'“‘(['‚„«*- \u00a0"
BREAKERS = frozenset(
    """a an the this that these those he she it they we i you his her its their our my your who whom whose which what when where why how
    in on at by for from with without of to into onto as if and or but nor so yet because although though while since after before until
    during under over about against between among through is are was were has have had do does did would can could might must
    should no not all any some many most more both each every there here then than also only just even still however meanwhile former
    late monday tuesday wednesday thursday friday saturday sunday january february july september october november december""".split()
)

OPENERS = BREAKERS.union(*((word.capitalize(), word.upper()) for word in BREAKERS))


class Part(NamedTuple):
    """One word of a sequence of capitals: what it reads without a possessive ending, and where it stands."""

    text: str
    low: str
    start: int
    possessive: bool


def opens_sentence(prose: str, block: Block, start: int) -> bool:
    """Whether only marks stand between the place and the end of a sentence or the start of the block."""
    at = start - 1
    while at >= block.span.start and prose[at] in OPENING_MARKS:
        at -= 1
    return at < block.span.start or prose[at] in BEFORE_OPENING or (prose[at] in "\"”’'" and prose[at - 1] in ".!?,…")


def read_runs(prose: str, start: int, end: int) -> list[list[Part]]:
    """The words of a sequence, parted at possessives, after Jr and III, and at what only opens a sentence or abbreviates a place."""
    runs: list[list[Part]] = [[]]
    for word in PART.finditer(prose, start, end):
        text = word.group()
        if text in PARTICLES:
            continue
        if text in OPENERS or text in DOTTED:
            runs.append([])
            continue
        at = word.start()
        low = text.lower()
        possessive = False
        if text[-1] == ".":
            initials = text[1] == "."
            text = text.rstrip(".")
            low = text if initials else text.lower()
        elif low[-1] == "s":
            possessive = text[-2] in "'’" if len(text) > 2 else False
            if possessive:
                text, low = text[:-2], low[:-2]
            else:
                possessive = prose[word.end() : word.end() + 1] in ("'", "’")
        if "-" in text and (compound := COMPOUND.match(text)):
            at += compound.end()
            text = text[compound.end() :]
            low = text.lower()
        if text in OPENERS and text != "A":
            runs.append([])
            continue
        runs[-1].append(Part(text, low, at, possessive))
        if possessive or (low in SUFFIXES and len(runs[-1]) > 1):
            runs.append([])
    return runs
