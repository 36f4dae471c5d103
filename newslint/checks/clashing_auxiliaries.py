"""Finds two auxiliaries of which a clause has room for one."""

from collections.abc import Iterator

from newslint.checks.small_words import find_pairs, may_end_clause, pair_span, without_first, without_second
from newslint.document import Document
from newslint.rule import Finding, Settings

PRONOUNS = frozenset("i you he she we they it".split())
MODALS = frozenset("can could will would shall should may might must to".split())
NOUNS = frozenset("will might can must".split())
DETERMINERS = frozenset("the a this his her their its your my our".split())


def clashing_auxiliaries(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair that cannot be the end of one clause and the verb of the next."""
    forms, starts, _ends = document.words
    done = -2
    for place in find_pairs(document, "auxiliaries"):
        if place != done + 1 and document.prose[starts[place]].islower() and not is_lawful(forms, place):
            done = place
            choices = (without_second(document, place), without_first(document, place))
            yield Finding(pair_span(document, place), choices, values={"first": forms[place], "second": forms[place + 1]})


def is_lawful(forms: list[str], place: int) -> bool:
    """Whether the first word can be the verb of one clause, or a noun, and the second the verb of the next."""
    before, first, second, after = forms[place - 1 : place + 3]
    if may_end_clause(forms, place) or (first in NOUNS and before in DETERMINERS):
        return True
    if second in ("be", "have") and before == ",":
        return True
    needs_participle = first in ("have", "has", "had") and (before in PRONOUNS or before in MODALS)
    return needs_participle and after != "been" and not after.endswith("ed")
