"""The few kinds that a YAML rule can ask for."""

from collections.abc import Iterable, Iterator

from newslint.document import Document
from newslint.matchers import consistent, limit, patterns, phrases
from newslint.rule import Finding, Rule

Match = tuple[Rule, Finding]


class Matchers:
    """All declarative rules of a run made ready: one phrase index and one pattern set for all of them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        rules = list(rules)
        self.index = phrases.PhraseIndex(rule for rule in rules if rule.kind in ("phrases", "replace", "consistent", "limit"))
        self.patterns = patterns.PatternSet(rule for rule in rules if rule.kind == "pattern")
        self.word_limits = [rule for rule in rules if rule.kind == "limit" and "phrases" not in rule.value]

    def find(self, document: Document) -> Iterator[Match]:
        """Every match in the document, by rule kind."""
        for rule, hits in self.index.find(document):
            for finding in KINDS[rule.kind](document, rule, hits):
                yield rule, finding
        yield from self.patterns.find(document)
        for rule in self.word_limits:
            for finding in limit.find_long(document, rule):
                yield rule, finding


KINDS = {
    "phrases": phrases.found,
    "replace": phrases.replaced,
    "consistent": consistent.found,
    "limit": limit.found,
}
"""What is made of the phrases of a rule that stand in a document."""
