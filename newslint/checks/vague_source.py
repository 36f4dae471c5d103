"""Sources that could be anyone: "sources say", "according to reports", "critics argue", "some believe"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.language.cues import has_cue, is_talk
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

MODIFIERS = frozenset(
    "some several various many most multiple numerous recent new unconfirmed unnamed anonymous unidentified well-placed well-informed informed reliable "
    "credible trusted senior junior local foreign western eastern regional social media press news newspaper tv television government police law "
    "enforcement intelligence industry security defence defense military army diplomatic political parliamentary legal judicial court medical hospital "
    "health scientific academic official club company banking market trading trade business financial party union palace royal family transfer football "
    "airport airline aviation energy oil shipping published initial early preliminary earlier leading top independent other inside high-level "
    "high-ranking city town council school university team campaign opposition rebel".split()
)
"""What may stand before a source that is not named; compiled by hand. Names of offices (`Treasury sources`) are in capitals."""
ARTICLES = frozenset({"a", "an", "one", "another"})
SAYING = frozenset(
    "say says said suggest suggests suggested show shows showed claim claims claimed indicate indicates indicated argue argues argued believe believes "
    "believed fear fears feared warn warns warned note notes noted think thinks add adds added tell tells told confirm confirms confirmed reveal reveals "
    "revealed insist insists insisted point points pointed accuse accuses accused contend contends contended complain complained predict predicts "
    "predicted estimate estimates estimated caution cautioned speak spoke stress stressed agree doubt doubted worry maintain maintained describe "
    "described underscore underline speculate speculated allege alleged question questioned".split()
)
PEOPLE_SAYING = frozenset("say argue believe think fear claim suggest suspect feel worry complain wonder insist doubt speculate".split())
"""What `some` and `many` do where they stand for no group that the draft has named: in the past they mostly do."""
SAID = frozenset(
    "said suggested shown claimed argued warned found pointed accused called questioned complained raised described told indicated".split()
)
SAY_BEFORE = frozenset({"said", "says", "say"})
CLAUSE_OPENERS = frozenset("and but that though although while as because since however what".split()) | frozenset('\n.!?;:,—–(-”"')
CLOSE = {("close", "to"), ("familiar", "with"), ("near", "to"), ("with", "knowledge"), ("briefed", "on")}
REACH = 8
"""Words between `a source close to` and its verb."""
NAMED = lazy_pattern(
    r"(?:,? (?:in|from|by|at|of|for|with) (?:the |a |an )?(?:[a-z-]+ ){0,2}[A-Z\d“\"]|,? (?:who|whose|including|such as|like)\b)"
)
PERSON = lazy_pattern(r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+")
NEXT_BLOCKS = 1
"""Paragraphs in which a named voice may follow unnamed critics."""
AFTER_OPENING = 3
"""The same after a headline or a lede."""


def vague_source(document: Document, settings: Settings, nouns: Sequence[str], unless_followed: bool = False) -> Iterator[Finding]:
    """Unnamed sources as the subject of a verb of saying, or after "according to".

    With `unless_followed`, a source is left alone when somebody with a name speaks in this paragraph or the next;
    in the headline and the lede, when somebody does in the next three.
    """
    for noun in nouns:
        for place in document.places.get(noun, ()):
            span = _find_source(document, place)
            if span is None or NAMED.match(document.prose, span.end) or is_talk(document, document.block_at(span.start).span):
                continue
            if has_cue(document, Span(document.sentence_at(span.start).start, span.start)):
                continue
            blocks = AFTER_OPENING if is_opening(document, span) else NEXT_BLOCKS if unless_followed else None
            if blocks is None or not is_named_later(document, span, blocks):
                yield Finding(span)


def _find_source(document: Document, noun: int) -> Span | None:
    """The span of the source whose noun is this word, with its verb or its "according to", or `None` where it is no source."""
    forms, starts, ends = document.words.forms, document.words.starts, document.words.ends
    first, last = noun, _end_of_closeness(forms, noun)
    while first and forms[first - 1] in MODIFIERS:
        first -= 1
    is_single = first > 0 and forms[first - 1] in ARTICLES
    if is_single != (forms[noun] == "source"):
        return None
    first -= is_single
    if forms[max(0, first - 2) : first] == ["according", "to"]:
        is_named = document.prose[starts[last + 1]].isupper() or forms[noun] in ("some", "many")
        return None if is_named else Span(starts[first - 2], ends[last])
    if (
        first
        and forms[first - 1] in SAY_BEFORE
        and forms[first - 2 : first - 1] in ([","], ['"'], ["”"])
        and (last > noun or forms[last + 1] in ".,\n")
    ):
        return Span(starts[first - 1], ends[last])
    if first and forms[first - 1] not in CLAUSE_OPENERS:
        return None
    if noun == first and forms[noun] in ("some", "many"):
        return Span(starts[first], ends[noun + 1]) if forms[noun + 1] in PEOPLE_SAYING else None
    for verb in range(noun + 1, min(noun + 2 + (REACH if last > noun else 0), len(forms))):
        if forms[verb] in SAYING:
            return Span(starts[first], ends[verb])
        if forms[verb] in ("have", "has") and forms[verb + 1] in SAID:
            return Span(starts[first], ends[verb + 1])
        if forms[verb] == "are" and forms[verb + 1] == "saying":
            return Span(starts[first], ends[verb + 1])
    return None


def _end_of_closeness(forms: list[str], noun: int) -> int:
    """The last token of `close to`, `familiar with` and the like behind a noun, or the noun."""
    place = noun + (forms[noun + 1] == "with" and forms[noun + 2] in ("direct", "first-hand", "inside"))
    return place + 2 if tuple(forms[place + 1 : place + 3]) in CLOSE or (place > noun and forms[place + 2] == "knowledge") else noun


def is_opening(document: Document, span: Span) -> bool:
    """Whether a span stands in the headline or the lede, which may put off the source to the next paragraph."""
    block = document.block_at(span.start)
    return block.kind == "headline" or block == document.lede


def is_named_later(document: Document, span: Span, blocks: int = AFTER_OPENING) -> bool:
    """Whether somebody with a name speaks after a span, in its block or in the next ones."""
    place = bisect_right(document.blocks, span.start, key=lambda block: block.span.start) - 1
    end = document.blocks[min(place + blocks, len(document.blocks) - 1)].span.end
    for sentence in document.sentences_in(Span(span.start, end)):
        stretch = Span(max(sentence.start, span.end), sentence.end)
        if PERSON.search(document.prose, stretch.start, stretch.end) and has_cue(document, stretch):
            return True
    return False
