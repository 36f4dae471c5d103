"""Names in the prose, seen by their capitals."""

from collections.abc import Iterable
from typing import NamedTuple

from newslint.document import Block
from newslint.language.capitals import OPENERS, PARTICLE, PREFIX, SEQUENCE, Part, opens_sentence, read_runs
from newslint.language.name_lists import read_list
from newslint.language.titles import BODIES, HONORIFICS, OFFICES, PARTICLES, PORTFOLIOS, RANKED, SUFFIXES, TITLES
from newslint.lazy import lazy_pattern
from newslint.source import Span

SMALL = lazy_pattern(r"(?<![\w'’])[a-z]+(?![\w'’])")
PARTICLE_ENDS = frozenset(f"{particle[-1]} " for particle in PARTICLES)
LEADING_PARTICLES = lazy_pattern(rf"(?:(?<=[ \u00a0])(?:{PARTICLE})[ \u00a0]){{1,2}}$")
FORMS_OF_ADDRESS = HONORIFICS | RANKED
CAPITAL_PARTICLES = frozenset("de del della van von der di da du le bin ter ten dos".split())
PREFIXED = lazy_pattern(rf"(?<![\w'’-])({PREFIX[:-1]})$")
AFTER_OFFICE = lazy_pattern(r"[^\W_] (?:of|for)(?: the)? $")
TRAILING_SMALL = lazy_pattern(r"[-‑][a-z]\w*$")

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
        if opens and found.group().isalpha() and _is_everyday(found.group().lower(), small):
            continue
        for run in read_runs(prose, begin, found.end()):
            if run and (mention := read_run(prose, block, run, opens, small)):
                mentions.append(mention)
            opens = False
    return mentions


def _is_everyday(low: str, small: frozenset[str]) -> bool:
    """Whether a word that opens a sentence alone is no name: most capitals of a draft are such words."""
    return low not in TITLES and (low in small or low in read_list("common_words"))


def read_run(prose: str, block: Block, run: list[Part], opens: bool, small: frozenset[str]) -> Mention | None:
    """The name in a run of capitals: openers, offices and honorifics in front of it and a suffix behind it taken off."""
    given, common, others = read_list("given_names"), read_list("common_words"), read_list("no_persons")
    lows = [part.low for part in run]
    end = len(run)
    while end > 1 and lows[end - 1] in SUFFIXES:
        end -= 1
    first = 0
    honorific = office = ""
    if opens and is_opener(lows[:end], small):
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


def is_opener(lows: list[str], small: frozenset[str]) -> bool:
    """Whether the first word has its capital only because it opens the sentence."""
    low = lows[0]
    if low not in read_list("common_words") and low not in small:
        return False
    if low in TITLES:
        return False
    return len(lows) == 1 or not (low in CAPITAL_PARTICLES or (low in read_list("given_names") and lows[1] not in TITLES))


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
