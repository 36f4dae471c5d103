"""Finds the patterns of all rules, one look at a block for all of them together."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newslint.document import Document
from newslint.rule import Finding, Rule, has_evidence
from newslint.source import Span

if TYPE_CHECKING:
    import re2

MEMORY = 64 << 20
"""Bytes that RE2 may use for one automaton before it falls back to a slower one."""
MOST_SETS = 8
"""Sets that are kept: one for each group of rules that some draft had evidence for. After that one set serves all drafts."""


class PatternSet:
    """The patterns of all rules in RE2's form: a set says which ones match a block, then only these are searched for.

    Rules for which a draft holds no evidence (`when`) stay out of its set, and are not compiled before one does.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = list(rules)
        self.sets: dict[tuple[int, ...], re2.Set] = {}

    def find(self, document: Document) -> Iterator[tuple[Rule, Finding]]:
        """A finding for each match that neither begins nor ends inside a word."""
        numbers = tuple(number for number, rule in enumerate(self.rules) if has_evidence(document, rule))
        if not numbers:
            return
        if numbers not in self.sets and len(self.sets) >= MOST_SETS:
            numbers = tuple(range(len(self.rules)))
        if numbers not in self.sets:
            self.sets[numbers] = self._compile(numbers)
        patterns = self.sets[numbers]
        for block in document.blocks:
            text = document.text(block.span)
            for place in patterns.Match(text) or ():
                rule = self.rules[numbers[place]]
                for start, end in _find_all(rule.value, text):
                    yield rule, Finding(Span(block.span.start + start, block.span.start + end))

    def _compile(self, numbers: Iterable[int]) -> "re2.Set":
        import re2

        patterns = re2.Set.SearchSet(_options())
        for number in numbers:
            patterns.Add(self.rules[number].value)
        patterns.Compile()
        return patterns


def _options() -> "re2.Options":
    import re2

    options = re2.Options()
    options.log_errors = False
    options.max_mem = MEMORY
    return options


def _find_all(pattern: str, text: str) -> Iterator[tuple[int, int]]:
    import re2

    for found in re2.compile(pattern, _options()).finditer(text):
        start, end = found.span()
        if start < end and _is_whole(text, start, end):
            yield start, end


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word runs over either end of the match."""
    if start and text[start].isalnum() and text[start - 1].isalnum():
        return False
    return not (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
