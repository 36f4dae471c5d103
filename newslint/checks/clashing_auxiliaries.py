"""Finds two auxiliaries of which a clause has room for one."""

from collections.abc import Iterator

from newslint.checks.small_words import REACH, find_pairs, may_end_clause, pair_span, without_first, without_second
from newslint.document import Document
from newslint.rule import Finding, Settings

MODALS = frozenset("can could will would shall should may might must cannot".split())
NOUNS = frozenset("will might can must".split())
DETERMINERS = frozenset("the a this his her their its your my our".split())
PRONOUNS = frozenset("i you he she we they it".split())
HAVE = frozenset("have has had hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
ELLIPSES = frozenset("those all what whatever whoever everything anything anyone everyone as than whether".split())
"""Words after which a modal may stand without its verb: those who can will."""
CLEFTS = frozenset(
    "what whatever who whoever whom where wherever how all everything anything nothing everyone anyone those thing things whether than as question"
    " answer problem issue point truth fact idea plan only best least most hardest job".split()
)
"""Words that open a clause or a sentence in which two verbs can meet: `what he does is`, `the question is will they`."""
DOUBLE_MODALS = frozenset("might may".split())
"""Modals that people of some regions put before another one: I might could."""
SENTENCE_ENDS = frozenset(".?!;\n")
GO_ON = frozenset("been being not".split())
FAR = 14
"""Words before a pair in which such an opening may be."""


def clashing_auxiliaries(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair that cannot be the end of one clause and the verb of the next."""
    forms, starts, _ends = document.words
    done = -2
    for place in find_pairs(document, "auxiliaries"):
        if place != done + 1 and document.prose[starts[place]].islower() and not is_lawful(forms, place):
            done = place
            if forms[place] in DOUBLE_MODALS and document.quotations.is_spoken(pair_span(document, place)):
                continue
            choices = (without_second(document, place), without_first(document, place))
            first, second = forms[place : place + 2]
            yield Finding(
                pair_span(document, place), choices, values={"first": first, "second": second}, help=f"keep `{first}` or `{second}`"
            )


def is_lawful(forms: list[str], place: int) -> bool:
    """Whether the first word can be the verb of one clause, or a noun, and the second the verb of the next."""
    first, second, after = forms[place : place + 3]
    before = forms[place - 1]
    if first in NOUNS and before in DETERMINERS:
        return True
    if first in MODALS:
        return has_opening(forms, place, 4, ELLIPSES)
    if before == "," and second in ("be", "have", "do"):
        return True
    if first not in HAVE and first not in DO:
        return has_opening(forms, place, REACH, CLEFTS)
    if second in ("be", "being", "been"):
        return False
    if has_opening(forms, place, FAR, CLEFTS):
        return True
    if after in GO_ON or (after.endswith("ed") and before not in PRONOUNS):
        return False
    return may_end_clause(forms, place) or before in PRONOUNS or before in MODALS or before == "to"


def has_opening(forms: list[str], place: int, reach: int, words: frozenset[str]) -> bool:
    """Whether one of the words stands shortly before in the same sentence."""
    for earlier in range(place - 1, max(-1, place - reach), -1):
        if forms[earlier] in words:
            return True
        if forms[earlier] in SENTENCE_ENDS:
            return False
    return False
