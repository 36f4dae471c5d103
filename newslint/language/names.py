"""Names in the prose, seen by their capitals."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.document import Block
from newslint.language.name_lists import read_list
from newslint.language.titles import BODIES, HONORIFICS, OFFICES, PARTICLES, POINTED, PORTFOLIOS, RANKED, SUFFIXES
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
DOTTED = frozenset("U.S. U.K. U.N. E.U. D.C. U.S.A. U.A.E. U.S.S.R. G.O.P. N.Y. N.J. N.H. N.C. S.C. N.D. S.D. N.M. R.I. W.Va. L.A. I.R.A. A.M. P.M. B.C. A.D.".split())
PREFIXED = re.compile(rf"(?<![\w'’-])({PREFIX[:-1]})$")
COMPOUND = re.compile(r"(?i:then|ex|anti|pro|non|mid|pre|post|now)-(?=[^\W\d_a-z])")
PART = re.compile(r"[^ \u00a0]+")
SMALL = re.compile(r"(?<![\w'’])[a-z]+(?![\w'’])")
BEFORE_OPENING = ".!?:…\n;•–—"
OPENING_MARKS = "\"'“‘(['‚„«*- \u00a0"
LEADING_PARTICLES = re.compile(rf"(?:(?<=[ \u00a0])(?:{PARTICLE})[ \u00a0]){{1,2}}$")
BREAKERS = frozenset(
    """a an the this that these those he she it they we i you his her its their our my your who whom whose which what when where why how
    in on at by for from with without of to into onto as if and or but nor so yet because although though while since after before until
    during under over about against between among through is are was were has have had do does did would can could might must
    should no not all any some many most more both each every there here then than also only just even still however meanwhile former
    late monday tuesday wednesday thursday friday saturday sunday january february july september october november december""".split()
)

TITLES = OFFICES | HONORIFICS | RANKED
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
    mentions = tuple(mention for block in blocks if block.span.end > block.span.start for mention in find_in_block(prose, block, small))
    by_word: dict[str, list[Mention]] = {}
    for mention in mentions:
        for word in mention.words:
            by_word.setdefault(word, []).append(mention)
    return Names(mentions, by_word, small)


def find_in_block(prose: str, block: Block, small: frozenset[str]) -> Iterator[Mention]:
    """The names of one block; a block in capitals has none."""
    start, end = block.span
    if prose[start:end].isupper():
        return
    for found in SEQUENCE.finditer(prose, start, end):
        begin = found.start()
        if prose[begin - 1 : begin] in ("-", "'", "’") and (prefix := PREFIXED.search(prose, max(start, begin - 4), begin)):
            begin = prefix.start(1)
        opens = opens_sentence(prose, block, begin)
        run: list[Part] = []
        for part in read_parts(prose, begin, found.end()):
            if part is None or part.low in BREAKERS:
                if run:
                    yield from read_run(prose, block, run, opens, small)
                run = []
                opens = False
                continue
            run.append(part)
            if part.possessive or (part.low in SUFFIXES and len(run) > 1):
                yield from read_run(prose, block, run, opens, small)
                run = []
                opens = False
        if run:
            yield from read_run(prose, block, run, opens, small)


def opens_sentence(prose: str, block: Block, start: int) -> bool:
    """Whether only marks stand between the place and the end of a sentence or the start of the block."""
    at = start - 1
    while at >= block.span.start and prose[at] in OPENING_MARKS:
        at -= 1
    return at < block.span.start or prose[at] in BEFORE_OPENING or (prose[at] in "\"”’'" and prose[at - 1] in ".!?,…")


def read_parts(prose: str, start: int, end: int) -> Iterator[Part | None]:
    """The words of a sequence; none where it breaks, at an abbreviation such as U.S."""
    for word in PART.finditer(prose, start, end):
        text = word.group()
        if text in PARTICLES:
            continue
        if text in DOTTED:
            yield None
            continue
        initials = text[-1] == "." and text[1] == "."
        text = text.rstrip(".")
        possessive = text.endswith(("'s", "’s"))
        if possessive:
            text = text[:-2]
        elif text.endswith("s"):
            possessive = prose[word.end() : word.end() + 1] in ("'", "’")
        start = word.start()
        if "-" in text and (compound := COMPOUND.match(text)):
            start += compound.end()
            text = text[compound.end() :]
        yield Part(text, text if initials else text.lower(), start, possessive)


def read_run(prose: str, block: Block, run: list[Part], opens: bool, small: frozenset[str]) -> Iterator[Mention]:
    """The name in a run of capitals: openers, offices and honorifics in front of it and a suffix behind it taken off."""
    given, common, others = read_list("given_names"), read_list("common_words"), read_list("no_persons")
    lows = [part.low for part in run]
    end = len(run)
    while end > 1 and lows[end - 1] in SUFFIXES:
        end -= 1
    first = 0
    if opens and lows[0] not in TITLES:
        low = lows[0]
        if (low in common or low in small) and not (end > 1 and low in given and lows[1] not in TITLES):
            first, opens = 1, False
    at = first
    for index in range(first, end - 1):
        if lows[index] in TITLES:
            at = index + 1
        elif index == at and lows[index] in given and run[index].text not in others:
            break
    honorific = run[at - 1].text if at > first and lows[at - 1] in FORMS_OF_ADDRESS else ""
    office = prose[run[first].start : run[at - 1].start + len(run[at - 1].text)] if at > first and not honorific else ""
    if at == 0 and end > 1 and lows[0] in PORTFOLIOS and AFTER_OFFICE.search(prose, max(block.span.start, run[0].start - 9), run[0].start):
        while at < end - 1 and lows[at] in PORTFOLIOS:
            at += 1
        office = prose[run[0].start : run[at - 1].start + len(run[at - 1].text)]
    while end - at > 2 and lows[at + 1] in given and (lows[at] in common or lows[at] in BODIES or run[at].text in others):
        at += 1
    words = [part for part in run[at:end] if part.low not in CAPITAL_PARTICLES] or run[at:end]
    if not words or (words[-1].low in OFFICES and (len(words) == 1 or words[0].low not in given)):
        return
    if len(words) == 1 and TRAILING_SMALL.search(words[0].text):
        return
    begin = run[at].start
    if prose[begin - 1 : begin] == " " and (particles := LEADING_PARTICLES.search(prose, max(block.span.start, begin - 12), begin)):
        begin = particles.start()
    last = words[-1]
    yield Mention(
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
    if titled or (first.low in given and first.text not in others):
        return PERSON
    if plain or (first.text in others and last.text in others):
        return THING
    return PERSON if any(len(part.text) == 1 or "." in part.text for part in words) else UNKNOWN
