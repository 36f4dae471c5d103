"""Finds thousands of phrases in one pass over the words."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.rule import Finding, Rule, replacement
from newslint.source import Span


class Hit(NamedTuple):
    """A phrase of a rule, as the rule has it, where it stands in the prose."""

    phrase: str
    span: Span


class PhraseIndex:
    """The phrases of all rules by their first word.

    A phrase in small letters matches any case; one that holds a capital is matched as it is written.
    Of the phrases of one rule that start or overlap at a place, the first and longest is taken.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = list(rules)
        self.by_first: dict[str, list[tuple[str, int]]] = {}
        """First word, and the phrases that begin with it, each with the number of its rule."""
        self.by_second: dict[str, dict[str, list[tuple[list[str], str, int]]]] = {}
        """The same by first and second word (empty where there is none), for first words that some draft had."""
        for number, rule in enumerate(self.rules):
            for phrase in _phrases_of(rule):
                self.by_first.setdefault(phrase.partition(" ")[0].lower(), []).append((phrase, number))

    def find(self, document: Document) -> list[tuple[Rule, list[Hit]]]:
        """The hits of each rule that has any, in order of their places."""
        words = document.words
        forms = words.forms
        hits: dict[int, list[Hit]] = {}
        for first in document.places.keys() & self.by_first.keys():
            by_second = self.by_second.get(first) or self._split(first)
            for place in document.places[first]:
                for tokens, phrase, number in (*by_second.get("", ()), *by_second.get(forms[place + 1], ())):
                    length = len(tokens)
                    if length < 3 or forms[place : place + length] == tokens:
                        span = Span(words.starts[place], words.ends[place + length - 1])
                        if _is_cased_as(phrase, document.text(span)):
                            hits.setdefault(number, []).append(Hit(phrase, span))
        return [(self.rules[number], _first_and_longest(found)) for number, found in sorted(hits.items())]

    def _split(self, first: str) -> dict[str, list[tuple[list[str], str, int]]]:
        by_second: dict[str, list[tuple[list[str], str, int]]] = {}
        for phrase, number in self.by_first[first]:
            tokens = phrase.lower().split(" ")
            by_second.setdefault(tokens[1] if len(tokens) > 1 else "", []).append((tokens, phrase, number))
        self.by_second[first] = by_second
        return by_second


def _first_and_longest(hits: list[Hit]) -> list[Hit]:
    """Hits in order, without those that overlap an earlier one."""
    chosen: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)):
        if not chosen or chosen[-1].span.end <= hit.span.start:
            chosen.append(hit)
    return chosen


def _phrases_of(rule: Rule) -> Iterator[str]:
    if rule.kind == "consistent":
        for forms in rule.value:
            yield from forms
    elif rule.kind == "limit":
        yield from rule.value.get("phrases", ())
    else:
        yield from rule.value


def _is_cased_as(phrase: str, text: str) -> bool:
    return phrase.islower() or phrase.lower() == phrase or " ".join(text.replace("’", "'").split()) == phrase


def found(_document: Document, _rule: Rule, hits: list[Hit]) -> Iterator[Finding]:
    """A finding for each hit."""
    for hit in hits:
        yield Finding(hit.span)


def replaced(document: Document, rule: Rule, hits: list[Hit]) -> Iterator[Finding]:
    """A finding for each hit, with the rule's replacements in the case of what stands there."""
    for hit in hits:
        texts = [in_case_of(document.text(hit.span), text) for text in rule.value[hit.phrase]]
        yield Finding(hit.span, replacement(hit.span, *texts))


def in_case_of(model: str, text: str) -> str:
    """The text in the case of the model: capitals for a model in capitals, a first capital for a first capital."""
    if model.isupper() and len(model) > 1:
        return text.upper()
    if model[:1].isupper() and not text[:1].isupper():
        return text[:1].upper() + text[1:]
    return text
