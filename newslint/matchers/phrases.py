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
        self.rules: list[Rule] = []
        self.by_first: dict[str, list[tuple[list[str], str, int]]] = {}
        for number, rule in enumerate(rules):
            self.rules.append(rule)
            for phrase in _phrases_of(rule):
                tokens = phrase.lower().split(" ")
                self.by_first.setdefault(tokens[0], []).append((tokens, phrase, number))
        for entries in self.by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, document: Document) -> list[tuple[Rule, list[Hit]]]:
        """The hits of each rule that has any, in order of their places."""
        hits: dict[int, list[Hit]] = {}
        if not self.by_first:
            return []
        words = document.words
        forms, starts, ends = words.forms, words.starts, words.ends
        by_first = self.by_first
        for place, form in enumerate(forms):
            if form not in by_first:
                continue
            for tokens, phrase, number in by_first[form]:
                length = len(tokens)
                if length > 1 and forms[place : place + length] != tokens:
                    continue
                span = Span(starts[place], ends[place + length - 1])
                earlier = hits.setdefault(number, [])
                if (earlier and earlier[-1].span.end > span.start) or not _is_cased_as(phrase, document.text(span)):
                    continue
                earlier.append(Hit(phrase, span))
        return [(self.rules[number], found) for number, found in sorted(hits.items()) if found]


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
