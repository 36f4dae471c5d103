"""Finds a second time of another day in a clause that has one."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.clashes import find_clashes, is_before_noun, with_preposition
from newslint.language.clauses import BREAKS, ENDS, MAY_OWN, PRONOUNS, count_verbs, is_verb
from newslint.language.time import Time, is_capital
from newslint.rule import Finding, Mark, Settings

LONGEST = 30
"""Tokens between two times of one clause."""
REPORTS = frozenset("said says say told tells announced reported added claimed insisted warned".split())
"""Verbs after which a clause may follow without a word to open it."""
AIMS = frozenset("expected due set scheduled likely about going have has had able forced".split())
"""Words that make one group with the infinitive behind them: is due to open."""
TYING = frozenset("of for by with at in from over than since until to about".split())
"""Prepositions that tie a day to a noun."""


def second_time(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each time that tells another day than the one before it in the same clause, as far as small words and verbs show.

    A time that opens the sentence, or stands between a name and its verb, has the one verb of the clause behind it; any other, none.
    """
    words = document.words
    for one, other in find_clashes(document):
        first, second = with_preposition(document, one), with_preposition(document, other)
        start, end = one.last, words.at(second.start)
        if not start < end <= start + LONGEST or not (is_adverbial(document, one) and is_adverbial(document, other)):
            continue
        before = words.at(first.start) - 1
        is_front = before < 0 or words.forms[before] in ENDS
        if is_front and words.forms[start] == ",":
            start += 1
        has_verb_behind = is_front or (is_name(document, before) and is_verb(words, start, document.prose))
        verbs = count_verbs(words, start, end, document.prose)
        if verbs > has_verb_behind or start == end or (not verbs and follows_report(words.forms, before)):
            continue
        if not has_break(document, start, end, is_front=is_front) and not is_before_noun(document, other):
            yield Finding(second, marks=(Mark(one.span, "the clause has this time"),), values={"first": document.text(one.span)})


def is_name(document: Document, index: int) -> bool:
    """Whether a token has a capital that is not its sentence's."""
    forms = document.words.forms
    return index > 0 and forms[index - 1] not in ENDS and is_capital(document.prose, document.words, index)


def follows_report(forms: list[str], before: int) -> bool:
    """Whether a token or the one before it tells of speech: `said`, `told reporters`."""
    return before > 0 and (forms[before] in REPORTS or forms[before - 1] in REPORTS)


def is_adverbial(document: Document, time: Time) -> bool:
    """Whether a time tells when something is done, and belongs to no noun: `on Friday`, and `Friday` with no preposition before it."""
    before = document.words.forms[time.first - 1] if time.first else "\n"
    if time.kind == "period" and time.is_plural:
        return document.words.forms[time.first] == "in" or "coming" in document.words.forms[time.first : time.last]
    if time.kind in ("period", "deictic"):
        return before not in TYING or before == "in"
    if before == "on" or (before in ("late", "early") and time.kind == "weekday"):
        return True
    return time.kind == "weekday" and before not in BREAKS and before not in MAY_OWN and before not in TYING


def has_break(document: Document, first: int, last: int, *, is_front: bool) -> bool:
    """Whether another clause, another time or a comparison may begin among the words from `first` to `last` (half-open).

    No breaks are a comma between names (Leeds, Yorkshire), `to` and `from` before a name or an article, and, in a clause that a time opens
    (`is_front`), what belongs to the subject before its verb, and `and` before a name or an article.
    """
    words, prose = document.words, document.prose
    has_seen_verb = False
    for index in range(first, last):
        form = words.forms[index]
        has_seen_verb = has_seen_verb or is_verb(words, index, prose)
        if form not in BREAKS:
            continue
        if form in ("'", "’"):
            continue
        if is_front and not has_seen_verb and (form in ("and", ",", "(", ")") or (form in PRONOUNS and index == first)):
            continue
        if is_front and form == "and" and leads_to_noun(document, index, is_front=True):
            continue
        if form == "," and (is_front or index > first) and is_capital(prose, words, index - 1) and is_capital(prose, words, index + 1):
            continue
        if form in ("to", "from", "into") and leads_to_noun(document, index, is_front=is_front):
            continue
        return True
    return False


def leads_to_noun(document: Document, index: int, *, is_front: bool) -> bool:
    """Whether a small word stands before a name or an article, or makes one group with the verb before it (is due to open)."""
    forms = document.words.forms
    after = forms[index + 1]
    if (forms[index] == "from" and after in ("a", "an")) or forms[index - 1] == "up":
        return False
    if is_capital(document.prose, document.words, index + 1) or after in MAY_OWN:
        return True
    return forms[index] == "to" and (forms[index - 1] in AIMS or (is_front and after[0].isdigit()))
