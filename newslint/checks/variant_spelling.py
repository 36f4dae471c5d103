"""Finds persons whose name is spelt in two ways."""

import re
import unicodedata
from collections.abc import Iterator

from newslint.document import Document
from newslint.language.name_lists import read_list
from newslint.language.names import PERSON, THING, Mention
from newslint.rule import Finding, Mark, Settings

SHORTEST, LONG = 4, 8
MARKS = re.compile(r"[\u0300-\u036f’'‑-]")


class Spelling:
    """One spelling of one word of a name in a draft, and where it stands."""

    def __init__(self, word: str, mentions: list[Mention]) -> None:
        self.word = word
        self.plain = fold(word)
        self.mentions = mentions
        self.wholes = [mention for mention in mentions if not mention.is_single and mention.words[-1] == word and mention.kind != THING]
        self.singles = [mention for mention in mentions if mention.is_single]


def variant_spelling(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding for each odd spelling, at its first place, with the usual one beside it."""
    spellings = [spelling for word, mentions in document.names.by_word.items() if (spelling := read_spelling(document, word, mentions))]
    seen: dict[str, list[Spelling]] = {}
    for spelling in spellings:
        for key in keys_of(spelling.plain):
            seen.setdefault(key, []).append(spelling)
    done: set[str] = set()
    for group in seen.values():
        if len(group) < 2:
            continue
        for one in group:
            for other in group:
                if one is other or one.word in done or not is_odd(document, one, other):
                    continue
                done.add(one.word)
                yield make_finding(one, other)


def read_spelling(document: Document, word: str, mentions: list[Mention]) -> Spelling | None:
    """The spelling, where the word can be a surname at all."""
    if len(word) < SHORTEST or word.isupper() or not word[0].isupper():
        return None
    told = [mention for mention in mentions if mention.block.kind != "headline"]
    return Spelling(word, told) if told else None


def fold(word: str) -> str:
    """The word in small letters without accents, hyphens and apostrophes."""
    if word.isascii():
        return MARKS.sub("", word.lower())
    return MARKS.sub("", unicodedata.normalize("NFD", word.lower().replace("ø", "o").replace("ł", "l").replace("ß", "ss").replace("ı", "i").replace("æ", "ae")))


def keys_of(plain: str) -> Iterator[str]:
    """What two spellings have in common that differ in one letter: the word itself, and the word less one letter."""
    yield plain
    for index in range(len(plain)):
        yield plain[:index] + plain[index + 1 :]
