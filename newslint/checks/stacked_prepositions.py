"""Finds two prepositions where one belongs."""

from collections.abc import Iterator

from newslint.checks.small_words import find_pairs, pair_span, without_first, without_second
from newslint.checks.verb_forms import load_verb_forms
from newslint.document import Document
from newslint.rule import Finding, Settings

IDIOMS = frozenset("course late necessity itself themselves old yore no".split())
"""What follows `of` where it does not belong to the word before: before of course, in of itself."""

LOOSE = frozenset("of for with at by".split())
"""Prepositions that may stand at the end of a clause, so that a verb can follow `to`."""
OTHER_BASES = frozenset(
    "be have do use help work play live start move need try turn run look stop save watch visit discuss negotiate preserve fund fight support talk"
    " ask answer call change check close cover cut deal end fix follow focus force hit lift mark pick plan raise report rest return review rule score"
    " share sign sort step study talk test trade travel vote wait walk win".split()
)
"""Verbs whose base form is a noun too."""
STRANDED = frozenset("for with at to in on from by of under over".split())
"""Prepositions that a relative clause may end with."""
SUBJECTS = frozenset("i you he she we they it who which that whom had has have been was were".split())
"""What such a clause has before its verb."""
PARTICLES = frozenset("in on over about through along around by".split())
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split()
)
DETERMINERS = frozenset("the a his her its their this that and of".split())


def stacked_prepositions(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair; the second word is surely the stray one where it is an `of` or `to` after a full preposition."""
    forms = document.words.forms
    for place in find_pairs(document, "stray of or to"):
        if not is_phrase(forms, place):
            yield Finding(pair_span(document, place), (without_second(document, place),))
    for place in find_pairs(document, "prepositions"):
        if not is_stranded(forms, place):
            choices = (without_second(document, place), without_first(document, place))
            yield Finding(pair_span(document, place), choices, help=f"keep `{forms[place]}` or `{forms[place + 1]}`")


def is_stranded(forms: list[str], place: int) -> bool:
    """Whether the first preposition can end a clause that begins with a noun: the club she played for against Lund."""
    if forms[place] not in STRANDED or forms[place - 1] in ("and", "or"):
        return False
    verb = forms[place - 1]
    if not (verb.endswith(("ed", "ing")) or verb in load_verb_forms().past or verb in OTHER_BASES or verb in load_verb_forms().bases):
        return False
    return not SUBJECTS.isdisjoint(forms[max(0, place - 5) : place - 1])


def is_phrase(forms: list[str], place: int) -> bool:
    """Whether `of` or `to` has business there: of course, the handing over of, somebody to speak with to learn more."""
    first, second, after = forms[place : place + 3]
    if second == "of":
        return after in IDIOMS or (first in PARTICLES and forms[place - 1].endswith("ing") and forms[place - 2] in DETERMINERS)
    if first in ("in", "on"):
        return not is_time(after)
    return first in LOOSE and (after in load_verb_forms().bases or after in OTHER_BASES)


def is_time(form: str) -> bool:
    """Whether a word is a day, a month or a year, before which `in to` and `on to` have no use."""
    return form in TIMES or (len(form) == 4 and form.isdigit() and form[:2] in ("19", "20"))
