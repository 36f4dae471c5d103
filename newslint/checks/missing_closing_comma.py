"""Finds a relative clause between commas of which the closing comma is missing after a quotation."""

from collections.abc import Iterator
from functools import cache

from newslint.checks.verb_forms import read_lines
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.language.quotations import Quotation
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

RELATIVES = frozenset("who which whose whom where".split())
PREPOSITIONS = frozenset("of in for with to by at from on under over after during through".split())
NOUN_OPENERS = frozenset("the a an his her its their this that these those and or no any some more my our your".split())
"""Words after which the quotation is part of a phrase that can be the subject of the verb behind it."""
REACH = 60
"""Words before a quotation in which its clause may have begun."""
CLAUSE_TAKERS = frozenset(
    "said says say told tells believes believed thinks thought claims claimed argues argued insists insisted warns warned feels felt knows knew"
    " hopes hoped fears feared denies denied admits admitted that how whether if because suggested suggests noted notes indicated indicates showed shows revealed reveals".split()
)
"""Words after which such a phrase may be the subject of a clause: who said the “old guard” has lost."""


@cache
def clause_verbs() -> frozenset[str]:
    """Verbs that can go on with the main clause."""
    return frozenset(" ".join(read_lines("clause_verbs.txt")).split())


def missing_closing_comma(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each quotation that ends a relative clause with no comma before the main verb."""
    if ", wh" not in document.prose and ", of wh" not in document.prose and " wh" not in document.prose:
        return
    words = document.words
    for quotation in document.quotations.quotations:
        if quotation.closing is None or quotation.opening is None or quotation.depth:
            continue
        verb = words.at(quotation.closing.end)
        if verb >= len(words.forms) or words.starts[verb] != quotation.closing.end + 1 or not has_verb(document, verb):
            continue
        if document.prose[quotation.inner.end - 1] in ",.?!;:":
            continue
        relative = find_relative(document, quotation)
        if relative is not None:
            yield finding(document, quotation, verb, relative)


def has_verb(document: Document, place: int) -> bool:
    """Whether a finite verb stands here, an adverb before it aside."""
    forms = document.words.forms
    if forms[place].endswith("ly") or forms[place] in ("also", "later", "then"):
        place += 1
    return forms[place] in clause_verbs()


def find_relative(document: Document, quotation: Quotation) -> int | None:
    """The word that opens the clause, where no comma stands between it and the quotation."""
    words = document.words
    assert quotation.opening is not None
    place = words.at(quotation.opening.start) - 1
    starts_phrase = words.forms[place] in NOUN_OPENERS
    start = document.sentence_at(quotation.opening.start).start
    has_own_verb = False
    first = max(0, place - REACH)
    while place > first and words.starts[place] >= start:
        form = words.forms[place]
        if form in ",;:()–—" or (starts_phrase and form in CLAUSE_TAKERS):
            return None
        if form in RELATIVES:
            before = words.forms[place - 1]
            is_opened = before == "," or (before in PREPOSITIONS and words.forms[place - 2] == ",")
            if is_opened and (has_own_verb or (form in ("who", "which") and words.forms[place + 1] not in NOUN_OPENERS)):
                return place
        has_own_verb = has_own_verb or form in clause_verbs() or (form.endswith("ed") and "-" not in form)
        place -= 1
    return None


def finding(document: Document, quotation: Quotation, verb: int, relative: int) -> Finding:
    """The finding: the closing mark with the verb after it."""
    words = document.words
    assert quotation.closing is not None
    end = quotation.closing.end
    span = Span(quotation.closing.start, words.ends[verb])
    opened = Span(words.starts[relative] - 2, words.ends[relative])
    return Finding(
        span,
        ((Edit(Span(end, end), ","),),),
        marks=(Mark(opened, "the clause opens here"),),
        values={"verb": words.forms[verb], "relative": words.forms[relative]},
    )
