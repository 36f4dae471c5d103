"""Finds a second time of another day in a clause that has one."""

from collections.abc import Iterator

from newslint.checks.clashing_times import PREPOSITIONS, find_clashes, with_preposition
from newslint.document import Document
from newslint.language.clauses import BREAKS, ENDS, MAY_OWN, count_verbs, has_verb, is_verb
from newslint.language.time import Time, is_capital
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

LONGEST = 30
"""Tokens between two times of one clause."""
REPORTS = frozenset("said says say told tells announced reported added claimed insisted warned".split())
"""Verbs after which a clause may follow without a word to open it."""
AIMS = frozenset("expected due set scheduled likely about going have has had able forced".split())
"""Words that make one group with the infinitive behind them: is due to open."""
PRONOUNS = frozenset("i he she it they we you".split())


def second_time(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each time that tells another day than the one before it in the same clause, as far as small words and verbs show."""
    forms = document.words.forms
    for one, other in find_clashes(document):
        second = with_preposition(document, other)
        last = document.words.at(second.start)
        if not 0 < last - one.last <= LONGEST or not (is_adverbial(forms, one) and is_adverbial(forms, other)):
            continue
        first = document.words.at(with_preposition(document, one).start)
        if first == 0 or forms[first - 1] in ENDS:
            start = one.last + (forms[one.last] == ",")
            is_one = last > start and not has_break(document, start, last, is_front=True) and count_verbs(document.words, start, last, document.prose) < 2
        else:
            is_one = forms[first - 1] not in REPORTS and forms[first - 2] not in REPORTS
            is_one = is_one and not has_break(document, one.last, last, is_front=False) and not has_verb(document.words, one.last, last, document.prose)
        if is_one:
            yield Finding(second, marks=(Mark(one.span, "the clause has this time"),), values={"first": document.text(one.span)})


def is_adverbial(forms: list[str], time: Time) -> bool:
    """Whether a time tells when something is done, and belongs to no noun: `on Friday`, and `Friday` with no preposition before it."""
    before = forms[time.first - 1] if time.first else "\n"
    if time.kind in ("period", "deictic"):
        return before not in ("from", "of", "for", "than", "since", "until", "to", "by", "on", "about")
    if before == "on" or (before in ("late", "early") and time.kind == "weekday"):
        return True
    return time.kind == "weekday" and before not in BREAKS and before not in MAY_OWN and before not in ("of", "for", "by", "with", "at", "in", "the", "over")


def has_break(document: Document, first: int, last: int, *, is_front: bool) -> bool:
    """Whether another clause, another time or a comparison may begin among the words from `first` to `last` (half-open).

    A comma between names (Leeds, Yorkshire), `to` and `from` before a name, a figure or a noun, and, in front of the verb of a clause that
    a time opens (`is_front`), its subject, are no breaks.
    """
    words, prose = document.words, document.prose
    forms = words.forms
    has_seen_verb = False
    for index in range(first, last):
        form = forms[index]
        has_seen_verb = has_seen_verb or is_verb(words, index, prose)
        if form not in BREAKS:
            continue
        after = forms[index + 1]
        if form == "," and is_capital(prose, words, index - 1) and is_capital(prose, words, index + 1):
            continue
        if form in ("to", "from", "into") and (
            is_capital(prose, words, index + 1) or after[0].isdigit() or after in MAY_OWN or after == "the" or (form == "to" and forms[index - 1] in AIMS)
        ):
            continue
        if is_front and ((form in PRONOUNS and index == first) or (form in ("and", "'", "’") and not has_seen_verb)):
            continue
        return True
    return False
