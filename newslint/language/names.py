"""Names in the prose, seen by their capitals."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from newslint.document import Block
from newslint.language.name_lists import read_list
from newslint.language.titles import BODIES, HONORIFICS, OFFICES, PARTICLES, POINTED, PORTFOLIOS, RANKED, SUFFIXES, TITLES
from newslint.source import Span

UPPER = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
REST = r"(?:[^\W_]|['’\-‑](?=[^\W_]))*"
PREFIX = r"(?:(?:al|el|ar|as|ash|at|ad|an|ul|ur)-|[dl]['’])?"
TOKEN = rf"(?:(?:{POINTED})\.|(?:[{UPPER}]\.)+|{PREFIX}[{UPPER}]{REST})"
PARTICLE = "|".join(sorted(PARTICLES, key=len, reverse=True))
SEQUENCE = re.compile(
    rf"[{UPPER}](?:(?<![\w&@#/.\-'’].)|(?<=[a-z]-.)|(?<=[^\w'’-][dl]['’].)|(?<=[^\w'’]['’].))"
    rf"(?:(?<=(?=(?:{POINTED})\.).)[a-z]+\.|\.(?:[{UPPER}]\.)*|{REST})"
    rf"(?:[ \u00a0]{{1,2}}(?:(?:{PARTICLE})[ \u00a0]){{0,2}}{TOKEN}){{0,30}}"
)
DOTTED = frozenset(
    "U.S. U.K. U.N. E.U. D.C. U.S.A. U.A.E. U.S.S.R. G.O.P. N.Y. N.J. N.H. N.C. S.C. N.D. S.D. N.M. R.I. W.Va. L.A. I.R.A. A.M. P.M. B.C. A.D.".split()
)
PREFIXED = re.compile(rf"(?<![\w'’-])({PREFIX[:-1]})$")
COMPOUND = re.compile(r"(?i:then|ex|anti|pro|non|mid|pre|post|now)-(?=[^\W\d_a-z])")
PART = re.compile(r"[^ \u00a0]+")
SMALL = re.compile(r"(?<![\w'’])[a-z]+(?![\w'’])")
BEFORE_OPENING = ".!?:…\n;•–—"
OPENING_MARKS = "\"'“‘(['‚„«*- \u00a0"
PARTICLE_ENDS = frozenset(f"{particle[-1]} " for particle in PARTICLES)
LEADING_PARTICLES = re.compile(rf"(?:(?<=[ \u00a0])(?:{PARTICLE})[ \u00a0]){{1,2}}$")
BREAKERS = frozenset(
    """a an the this that these those he she it they we i you his her its their our my your who whom whose which what when where why how
    in on at by for from with without of to into onto as if and or but nor so yet because although though while since after before until
    during under over about against between among through is are was were has have had do does did would can could might must
    should no not all any some many most more both each every there here then than also only just even still however meanwhile former
    late monday tuesday wednesday thursday friday saturday sunday january february july september october november december""".split()
)

OPENERS = BREAKERS.union(*((word.capitalize(), word.upper()) for word in BREAKERS))
FORMS_OF_ADDRESS = HONORIFICS | RANKED
CAPITAL_PARTICLES = frozenset("de del della van von der di da du le bin ter ten dos".split())
AFTER_OFFICE = re.compile(r"[^\W_] (?:of|for)(?: the)? $")
TRAILING_SMALL = re.compile(r"[-‑][a-z]\w*$")

PERSON, THING, UNKNOWN = "person", "thing", ""


class Mention(NamedTuple):
    """One naming, in prose characters, possessive endings left out.

    `span` starts with the office or the honorific where there is one, `name` with the name itself; `words` are the words of the
    name without particles and without Jr or III, `starts` where they stand.
    """

    span: Span
    name: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]
    honorific: str
    office: str
    kind: str
    block: Block
    opens: bool
    """The name's first word opens a sentence, and so may be no name."""
    possessive: bool
    led: bool
    """A capitalised word that opens the sentence stands right before, and may belong to the name."""

    @property
    def is_single(self) -> bool:
        """Whether one word is all there is of the name."""
        return len(self.words) == 1

    @property
    def last(self) -> Span:
        """The span of the last word: the surname, particles left out."""
        return Span(self.starts[-1], self.starts[-1] + len(self.words[-1]))


class Names(NamedTuple):
    """The names of a draft in order, and by each of their words."""

    mentions: tuple[Mention, ...]
    by_word: dict[str, list[Mention]]
    small: frozenset[str]
    """The words that stand in small letters somewhere in the draft."""


class Part(NamedTuple):
    """One word of a sequence of capitals: what it reads without a possessive ending, and where it stands."""

    text: str
    low: str
    start: int
    possessive: bool


def find_names(prose: str, blocks: Iterable[Block]) -> Names:
    """The names of the prose: capitals that do not merely open a sentence."""
    small = frozenset(SMALL.findall(prose))
    mentions = [mention for block in blocks if block.span.end > block.span.start for mention in find_in_block(prose, block, small)]
    by_word: dict[str, list[Mention]] = {}
    for mention in mentions:
        for word in mention.words:
            by_word.setdefault(word, []).append(mention)
    return Names(tuple(mentions), by_word, small)


def find_in_block(prose: str, block: Block, small: frozenset[str]) -> list[Mention]:
    """The names of one block; a block in capitals has none."""
    start, end = block.span
    mentions: list[Mention] = []
    if prose[start:end].isupper():
        return mentions
    for found in SEQUENCE.finditer(prose, start, end):
        if found.group() in OPENERS:
            continue
        begin = found.start()
        if prose[begin - 1 : begin] in ("-", "'", "’") and (prefix := PREFIXED.search(prose, max(start, begin - 4), begin)):
            begin = prefix.start(1)
        opens = opens_sentence(prose, block, begin)
        for run in read_runs(prose, begin, found.end()):
            if run and (mention := read_run(prose, block, run, opens, small)):
                mentions.append(mention)
            opens = False
    return mentions


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


def read_run(prose: str, block: Block, run: list[Part], opens: bool, small: frozenset[str]) -> Mention | None:
    """The name in a run of capitals: openers, offices and honorifics in front of it and a suffix behind it taken off."""
    given, common, others = read_list("given_names"), read_list("common_words"), read_list("no_persons")
    lows = [part.low for part in run]
    end = len(run)
    while end > 1 and lows[end - 1] in SUFFIXES:
        end -= 1
    first = 0
    honorific = office = ""
    if (
        opens
        and (lows[0] in common or lows[0] in small)
        and lows[0] not in TITLES
        and not (end > 1 and lows[0] in given and lows[1] not in TITLES)
    ):
        if end == 1:
            return None
        first, opens = 1, False
    at = first
    if end > 1:
        for index in range(first, end - 1):
            if lows[index] in TITLES:
                at = index + 1
            elif index == at and lows[index] in given and run[index].text not in others:
                break
        if at > first and lows[at - 1] in FORMS_OF_ADDRESS:
            honorific = run[at - 1].text
        elif at > first:
            office = prose[run[first].start : run[at - 1].start + len(run[at - 1].text)]
        elif at == 0 and lows[0] in PORTFOLIOS and AFTER_OFFICE.search(prose, max(block.span.start, run[0].start - 9), run[0].start):
            while at < end - 1 and lows[at] in PORTFOLIOS:
                at += 1
            office = prose[run[0].start : run[at - 1].start + len(run[at - 1].text)]
        while end - at > 2 and lows[at + 1] in given and (lows[at] in common or lows[at] in BODIES or run[at].text in others):
            at += 1
    words = [part for part in run[at:end] if part.low not in CAPITAL_PARTICLES] or run[at:end]
    if not words or (words[-1].low in OFFICES and (len(words) == 1 or words[0].low not in given)):
        return None
    if len(words) == 1 and "-" in words[0].text and TRAILING_SMALL.search(words[0].text):
        return None
    begin = run[at].start
    if prose[begin - 2 : begin] in PARTICLE_ENDS and (
        particles := LEADING_PARTICLES.search(prose, max(block.span.start, begin - 12), begin)
    ):
        begin = particles.start()
    last = words[-1]
    return Mention(
        span=Span(run[first].start if office else run[at - 1].start if honorific else begin, last.start + len(last.text)),
        name=Span(begin, last.start + len(last.text)),
        words=tuple(part.text for part in words),
        starts=tuple(part.start for part in words),
        honorific=honorific,
        office=office,
        kind=find_kind(words, bool(honorific or office)),
        block=block,
        opens=opens and at == 0,
        possessive=run[-1].possessive,
        led=first == 1 and at == 1,
    )


def find_kind(words: list[Part], titled: bool) -> str:
    """Whether a name is that of a person, of something else, or could be either."""
    given, common, others = read_list("given_names"), read_list("common_words"), read_list("no_persons")
    surnames = read_list("surnames")
    first, last = words[0], words[-1]
    if len(words) == 1:
        if titled:
            return THING if last.low in BODIES and last.low not in surnames else PERSON
        if last.text in others or last.text.isupper() or last.low in BODIES or last.low in common:
            return THING
        return UNKNOWN
    plain = [part.low for part in words if (part.low in BODIES or part.low in common)]
    if plain and not (plain == [last.low] and last.low in surnames):
        return THING
    if titled or (first.text not in others and (first.low in given or last.low in surnames)):
        return PERSON
    if plain or (first.text in others and last.text in others):
        return THING
    return PERSON if any(len(part.text) == 1 or "." in part.text for part in words) else UNKNOWN
