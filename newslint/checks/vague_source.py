"""Sources that could be anyone: "sources say", "according to reports", "critics argue"."""

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.language.cues import has_cue, is_talk
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

MODIFIERS = frozenset(
    [
        "some",
        "several",
        "various",
        "many",
        "most",
        "multiple",
        "recent",
        "new",
        "unconfirmed",
        "unnamed",
        "anonymous",
        "well-placed",
        "senior",
        "local",
        "foreign",
        "western",
        "social",
        "media",
        "press",
        "news",
        "government",
        "police",
        "industry",
        "security",
        "military",
        "diplomatic",
        "political",
        "legal",
        "published",
        "initial",
        "early",
        "leading",
        "other",
    ]
)
SAYING = frozenset(
    [
        "say",
        "says",
        "said",
        "suggest",
        "suggests",
        "suggested",
        "show",
        "shows",
        "showed",
        "claim",
        "claims",
        "claimed",
        "indicate",
        "indicates",
        "indicated",
        "argue",
        "argued",
        "believe",
        "fear",
        "warn",
        "warned",
        "note",
        "noted",
    ]
)
SAID = frozenset(["said", "suggested", "shown", "claimed", "argued", "warned", "found", "pointed"])
CLAUSE_OPENERS = frozenset(
    ["and", "but", "that", "though", "although", "while", "as", "because", "\n", ".", "!", "?", ";", ":", ",", "—", "–", "(", "-"]
)
NAMED = lazy_pattern(
    r"(?:,? (?:in|from|by|at|of|for|with) (?:the |a |an )?(?:[a-z-]+ ){0,2}[A-Z\d“\"]|,? (?:who|whose|including|such as|like)\b)"
)
PERSON = lazy_pattern(r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+")
FOLLOWING_BLOCKS = 3
"""Paragraphs in which a named voice may follow; of 51 unnamed critics in published news 35 had one there."""


def vague_source(document: Document, settings: Settings, nouns: Sequence[str], unless_followed: bool = False) -> Iterator[Finding]:
    """Unnamed sources as the subject of a verb of saying, or after "according to".

    With `unless_followed`, a source is left alone when somebody with a name speaks in this paragraph or the next three;
    in the headline and the lede it always is.
    """
    for noun in nouns:
        for place in document.places.get(noun, ()):
            span = _find_source(document, place)
            if span is None or NAMED.match(document.prose, span.end) or is_talk(document, document.block_at(span.start).span):
                continue
            if not ((unless_followed or is_opening(document, span)) and is_named_later(document, span)):
                yield Finding(span)


def _find_source(document: Document, noun: int) -> Span | None:
    """The span of the source whose noun is this word, with its verb or its "according to", or `None` where it is no source."""
    forms, starts, ends = document.words.forms, document.words.starts, document.words.ends
    first = noun
    while first and forms[first - 1] in MODIFIERS:
        first -= 1
    if forms[max(0, first - 2) : first] == ["according", "to"]:
        return Span(starts[first - 2], ends[noun])
    if first and forms[first - 1] not in CLAUSE_OPENERS:
        return None
    if forms[noun + 1] in SAYING:
        return Span(starts[first], ends[noun + 1])
    if forms[noun + 1] in ("have", "has") and forms[noun + 2] in SAID:
        return Span(starts[first], ends[noun + 2])
    return None


def is_opening(document: Document, span: Span) -> bool:
    """Whether a span stands in the headline or the lede, which may put off the source to the next paragraph."""
    block = document.block_at(span.start)
    return block.kind == "headline" or block == document.lede


def is_named_later(document: Document, span: Span) -> bool:
    """Whether somebody with a name speaks after a span, in its block or in the next three."""
    place = document.blocks.index(document.block_at(span.start))
    end = document.blocks[min(place + FOLLOWING_BLOCKS, len(document.blocks) - 1)].span.end
    for sentence in document.sentences_in(Span(span.start, end)):
        stretch = Span(max(sentence.start, span.end), sentence.end)
        if PERSON.search(document.prose, stretch.start, stretch.end) and has_cue(document, stretch):
            return True
    return False
