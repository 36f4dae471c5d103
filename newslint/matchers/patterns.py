"""Finds the patterns of all rules, one look at a block for all of them together."""

from collections.abc import Iterable, Iterator

from newslint.document import Document
from newslint.rule import Finding, Rule
from newslint.source import Span

MEMORY = 64 << 20
"""Bytes that RE2 may use for one automaton before it falls back to a slower one."""


class PatternSet:
    """The patterns of all rules in RE2's form: a set says which ones match a block, then only these are searched for."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = list(rules)
        if not self.rules:
            return
        import re2

        self.options = re2.Options()
        self.options.log_errors = False
        self.options.max_mem = MEMORY
        self.set = re2.Set.SearchSet(self.options)
        for rule in self.rules:
            self.set.Add(rule.value)
        self.set.Compile()
        self._compile = re2.compile

    def find(self, document: Document) -> Iterator[tuple[Rule, Finding]]:
        """A finding for each match that neither begins nor ends inside a word."""
        if not self.rules:
            return
        for block in document.blocks:
            text = document.text(block.span)
            for number in self.set.Match(text) or ():
                for found in self._compile(self.rules[number].value, self.options).finditer(text):
                    start, end = found.span()
                    if start < end and _is_whole(text, start, end):
                        yield self.rules[number], Finding(Span(block.span.start + start, block.span.start + end))


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word runs over either end of the match."""
    if start and text[start].isalnum() and text[start - 1].isalnum():
        return False
    return not (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
