"""Signs in the words around a bare name that it is, or is not, a person's."""

from bisect import bisect_left
from collections.abc import Iterable

from newslint.document import Document
from newslint.language.names import PERSON, Mention
from newslint.language.person_words import (
    ADVERBS,
    BELONGINGS,
    CALLINGS,
    DETERMINERS,
    HE,
    ORDINALS,
    OWNERS,
    PLACING,
    RELATIONS,
    SPEECH,
    STAGE,
    TOWNS,
    VERBS,
    WHOM,
)
from newslint.source import Span

HONORIFIC = frozenset(("Mr", "Mrs", "Ms", "Messrs"))
SENTENCE_ENDS = frozenset(".;\n")
BETWEEN_PEERS = (", ", " and ", ", and ", " or ")
REACH = 24


def find_signs(document: Document, mentions: Iterable[Mention]) -> set[str]:
    """The signs in the words around the bare mentions of one name, outside the headline."""
    signs: set[str] = set()
    for mention in mentions:
        if mention.block.kind == "headline":
            continue
        find_signs_after(document, mention, signs)
        find_signs_before(document, mention, signs)
        if mention.honorific in HONORIFIC:
            signs.add("honorific")
        if has_peer(document, mention):
            signs.add("peer")
    return signs


def find_signs_after(document: Document, mention: Mention, signs: set[str]) -> None:
    """Adds the signs in the words that follow the name within its sentence."""
    words = document.words
    at = words.at(mention.name.end)
    rest = words.forms[at : at + REACH]
    if mention.possessive and rest[:1] == ["'"]:
        rest = rest[1:]
    rest.append("\n")
    rest = rest[: next(index for index, form in enumerate(rest) if form in SENTENCE_ENDS) + 1]
    if mention.possessive:
        if rest[0] in RELATIONS or (len(rest) > 1 and rest[1] in RELATIONS):
            signs.add("relation")
        if not BELONGINGS.isdisjoint(rest[: 3 if rest[0] in ORDINALS else 2]):
            signs.add("belongings")
    if rest[0] in OWNERS:
        signs.add("owner")
    if rest[0].isdigit() or (rest[0] == "(" and rest[1][:1].isdigit()):
        signs.add("score")
    if not HE.isdisjoint(rest[1:]):
        signs.add("he")
    if not {"it", "its", "itself"}.isdisjoint(rest[:12]):
        signs.add("its")
    if rest[0] == ",":
        find_apposition(document, rest, at, signs)
    elif rest[0] in ("who", "whose"):
        signs.add("who")
    elif not mention.possessive:
        find_predicate(rest, signs)


def find_apposition(document: Document, rest: list[str], at: int, signs: set[str]) -> None:
    """Adds what stands after the name and a comma: an age, a calling, a place, a relative clause."""
    first = rest[1]
    if first in ("who", "whose"):
        signs.add("who")
    elif first == "aged" or (len(first) == 2 and first.isdigit()):
        signs.add("age")
    phrase = rest[1:7]
    phrase = phrase[: next((index for index, form in enumerate(phrase) if form in ",.\n"), len(phrase))]
    settled = first in DETERMINERS or first.endswith("'s")
    for index, form in enumerate(phrase):
        if form in CALLINGS and (
            settled or (index < 3 and rest[index + 2 : index + 3] and rest[index + 2] in ("of", "at", "for", "and", "with", "in"))
        ):
            signs.add("role")
        elif form in TOWNS and first in ("a", "an", "the"):
            signs.add("owner")
    if document.prose[document.words.starts[at + 1] : document.words.starts[at + 1] + 1].isupper():
        signs.add("place")


def find_predicate(rest: list[str], signs: set[str]) -> None:
    """Adds what the name is the subject of."""
    index = 0
    while index < 3 and (rest[index] in ADVERBS or (rest[index].endswith("ly") and len(rest[index]) > 3)):
        index += 2 if rest[index] == "on" else 1
        if index >= len(rest):
            return
    verb = rest[index]
    if not VERBS.isdisjoint((rest[0], verb)) or verb.endswith("ed"):
        signs.add("subject")
    if verb in SPEECH:
        signs.add("speech")
        after = rest[index + 1 : index + 3]
        if not {"he", "she"}.isdisjoint(after[:1] if after[:1] != ["that"] else after):
            signs.add("said he")


def find_signs_before(document: Document, mention: Mention, signs: set[str]) -> None:
    """Adds the signs in the words right before the name."""
    words = document.words
    at = words.at(mention.name.start)
    before = words.forms[max(0, at - 3) : at]
    if before and words.starts[at - len(before)] < mention.block.span.start:
        before = before[before.index("\n") + 1 :] if "\n" in before else before
    if not before:
        return
    last = before[-1]
    called = before[-2] if last == "," and len(before) > 1 else last
    if called in CALLINGS:
        signs.add("calling")
    if called in STAGE:
        signs.add("fellow")
    if last in WHOM or before[-2:] == ["according", "to"]:
        signs.add("said by")
    if last in PLACING:
        signs.add("in")
    if "the" in before[-2:] and before[-1] != ",":
        signs.add("the")
    if last in ("a", "an", "each", "every", "some", "many", "all", "any", "no", "more", "other", "these", "those"):
        signs.add("a")


def has_peer(document: Document, mention: Mention) -> bool:
    """Whether the name stands in a list beside a person's full name."""
    mentions = document.names.mentions
    place = bisect_left(mentions, mention.span, key=_span)
    for left, right in ((place - 1, place), (place, place + 1)):
        if left >= 0 and right < len(mentions):
            other = mentions[left if right == place else right]
            between = document.prose[mentions[left].span.end : mentions[right].span.start]
            if between in BETWEEN_PEERS and other.kind == PERSON and not other.is_single:
                return True
    return False


def _span(mention: Mention) -> Span:
    return mention.span
