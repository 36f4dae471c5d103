"""Finds persons whose name is spelt in two ways."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.language.name_lists import read_list
from newslint.language.names import PERSON, THING, Mention
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

SHORTEST = 4
MANY = 20
LISTED = lazy_pattern(r"(?:[,;:(]|[,;] [^\W\d_a-z]\.?|\()[ ]?$")
LIST_ON = lazy_pattern(r"[,;] [^\W\d_a-z]| \(|\)")
MARKS = lazy_pattern(r"[\u0300-\u036f'’‑-]")
LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "ı": "i", "æ": "ae", "đ": "d"})
SOUNDS = (("ph", "v"), ("ff", "v"), ("f", "v"), ("ck", "k"), ("c", "k"), ("y", "i"), ("h", ""), ("e", ""))


class Spelling(NamedTuple):
    """One spelling of a surname, and the mentions that have it."""

    word: str
    plain: str
    """In small letters, without accents, hyphens and apostrophes."""
    mentions: list[Mention]
    wholes: list[Mention]
    """Those with a given name."""


def variant_spelling(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding for each odd spelling, at its first place, with the usual one beside it."""
    alike: dict[str, list[Spelling]] = {}
    for word, mentions in document.names.by_word.items():
        if spelling := read_spelling(word, mentions):
            for key in keys_of(spelling.plain):
                alike.setdefault(key, []).append(spelling)
            yield from find_given_names(document, spelling)
    done: set[str] = set()
    for group in alike.values():
        for odd in group if len(group) > 1 else ():
            for usual in group:
                if odd.word not in done and odd.word != usual.word and is_odd(document, odd, usual):
                    done.add(odd.word)
                    yield make_finding(document, odd, usual)


def read_spelling(word: str, mentions: Iterable[Mention]) -> Spelling | None:
    """The spelling of a word that can be a surname; the headline does not count."""
    if len(word) < SHORTEST or word.isupper() or not word[0].isupper():
        return None
    told = [mention for mention in mentions if mention.block.kind != "headline" and mention.words[-1] == word]
    return Spelling(word, fold(word), told, [mention for mention in told if not mention.is_single]) if told else None


def fold(word: str) -> str:
    """The word in small letters without accents, hyphens and apostrophes."""
    low = word.lower()
    if not low.isascii():
        from unicodedata import normalize

        low = normalize("NFD", low.translate(LETTERS))
    return MARKS.sub("", low)


def keys_of(plain: str) -> set[str]:
    """What two words have in common that differ in one letter: the word itself, and the word less one letter."""
    return {plain, *(plain[:index] + plain[index + 1 :] for index in range(len(plain)))}


def is_odd(document: Document, odd: Spelling, usual: Spelling) -> bool:
    """Whether one spelling is a slip for the other rather than another name."""
    if len(odd.mentions) > len(usual.mentions) or (len(odd.mentions) == len(usual.mentions) and (odd.wholes or not usual.wholes)):
        return False
    if odd.plain != usual.plain and len(usual.plain) == SHORTEST and len(usual.mentions) < 3:
        return False
    if is_inflected(odd, usual) or not is_near(odd.plain, usual.plain):
        return False
    if not any(mention.kind == PERSON for mention in (*usual.mentions, *odd.wholes)) or any(
        mention.kind == THING for mention in odd.mentions
    ):
        return False
    if all(is_listed(document, mention) for mention in odd.mentions):
        return False
    low = odd.word.lower()
    if low in read_list("common_words") or low in document.names.small or odd.word in read_list("no_persons"):
        return False
    by_word = document.names.by_word
    if any(mention.words[0] == odd.word for mention in by_word[odd.word] if not mention.is_single) or has_other_office(odd, usual):
        return False
    if not usual.wholes and any(mention.words[-1] != usual.word for mention in by_word[usual.word]):
        return False
    if odd.wholes and usual.wholes:
        return bool({mention.words[0] for mention in odd.wholes} & {mention.words[0] for mention in usual.wholes})
    if usual.wholes:
        return True
    if odd.wholes:
        return len(usual.mentions) > 1
    titles = {mention.honorific or mention.office for mention in usual.mentions}
    return any((mention.honorific or mention.office) in titles - {""} for mention in odd.mentions)


def has_other_office(odd: Spelling, usual: Spelling) -> bool:
    """Whether a title shows that there are two persons: President X, and Y without it."""
    if odd.plain == usual.plain:
        return False
    one, other = ({mention.office.split()[-1] for mention in spelling.mentions if mention.office} for spelling in (odd, usual))
    return bool(one or (other and odd.wholes)) and one.isdisjoint(other)


def is_listed(document: Document, mention: Mention) -> bool:
    """Whether the bare name stands in a row of names, as in a team sheet."""
    start, end = mention.name
    before, after = document.prose[max(mention.block.span.start, start - 4) : start], document.prose[end : end + 3]
    return mention.is_single and (LISTED.search(before) is not None or mention.opens) and bool(LIST_ON.match(after))


def is_inflected(odd: Spelling, usual: Spelling) -> bool:
    """Whether the two differ by an ending: a plural, a possessive without its apostrophe."""
    short, long = sorted((odd.plain, usual.plain), key=len)
    return long in (short + "s", short + "es") or (long[:-1] == short[:-1] and {long[-1], short[-1]} == {"s", "n"})


def is_near(one: str, other: str) -> bool:
    """Whether one letter is changed, dropped, added or swapped with the next, or nothing is but accents; the first letter is the same."""
    if one == other:
        return True
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < SHORTEST:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return short[start:] == long[start + 1 :]
    rest = one[start + 1 :] == other[start + 1 :]
    return rest or (one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :])


def find_given_names(document: Document, spelling: Spelling) -> Iterator[Finding]:
    """The rarer of two given names before one surname, where they sound alike or one is known and the other is not."""
    givens: dict[str, list[Mention]] = {}
    for mention in spelling.wholes:
        if mention.kind == PERSON or mention.words[0].lower() not in read_list("common_words"):
            givens.setdefault(mention.words[0], []).append(mention)
    if not 1 < len(givens) < MANY:
        return
    known = read_list("given_names")
    for odd in givens:
        for usual in givens:
            one, other = fold(odd), fold(usual)
            if odd == usual or len(givens[odd]) > len(givens[usual]) or not is_near(one, other) or usual.lower() not in known:
                continue
            if (odd.lower() not in known and len(givens[odd]) == 1) or (
                sound(one) == sound(other) and len(givens[odd]) < len(givens[usual])
            ):
                at, so = givens[odd][0].starts[0], givens[usual][0].starts[0]
                yield finding(Span(at, at + len(odd)), Span(so, so + len(usual)), usual, len(givens[odd]), len(givens[usual]))
                return


def sound(plain: str) -> str:
    """A rough spelling of the sound, in which the usual variants of English given names are one."""
    for letters, sounds in SOUNDS:
        plain = plain.replace(letters, sounds)
    return "".join(letter for index, letter in enumerate(plain) if index == 0 or letter != plain[index - 1])


def make_finding(document: Document, odd: Spelling, usual: Spelling) -> Finding:
    """The finding at the first odd spelling in narration, or in a quotation where there is none."""
    told = [mention for mention in odd.mentions if not document.quotations.is_spoken(mention.last)] or odd.mentions
    return finding(told[0].last, usual.mentions[0].last, usual.word, len(odd.mentions), len(usual.mentions))


def finding(span: Span, so: Span, usual: str, odd_count: int, usual_count: int) -> Finding:
    """The finding as an editor reads it."""
    times = "once" if usual_count == 1 else "twice" if usual_count == 2 else f"{usual_count} times in all"
    label = "only here" if odd_count == 1 else f"so spelt {odd_count} times"
    return Finding(span, marks=(Mark(so, f"first spelt so, {times}"),), values={"usual": usual}, label=label)
