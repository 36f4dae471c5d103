"""Finds verbs whose tense does not go with their time."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.clauses import PRONOUNS, is_verb
from newslint.language.tenses import VerbGroup, find_verb, opens_sentence
from newslint.language.time import Time, is_capital
from newslint.language.time_words import UNITS
from newslint.rule import Finding, Mark, Settings

TIED = frozenset(
    "of from over at by for with about since than until to between in on after before through during into against as like".split()
)
"""Words that tie a time to a noun or measure by it."""
PLANS = frozenset(
    "expected scheduled set hoped needed called promised planned due slated predicted projected invited booked announced proposed pledged "
    "guaranteed targeted vowed faced wanted feared warned forecast agreed approved ordered cancelled canceled postponed delayed confirmed "
    "arranged organised organized listed timed requested demanded backed discussed sought offered advertised previewed awaited declared urged "
    "asked told said added wrote ruled thought believed felt knew saw moved brought put pushed entitled billed earmarked tipped intended "
    "suggested recommended required allowed permitted invited preparing prepared promoted trailed unveiled set fixed rescheduled estimated "
    "contracted given granted left made meant mentioned named nominated picked selected chosen included supported opposed rejected held had "
    "authorised authorized budgeted assumed anticipated calculated insisted reported claimed indicated saved won pencilled penciled lined".split()
)
"""Verbs of which a coming day is said, or that take what is to come as their object: announced a vote next week."""
SURE_PLANS = frozenset(
    "expected scheduled set planned due slated hoped called timed booked predicted projected forecast promised said told wanted needed "
    "invited listed fixed vowed added intended pledged thought believed warned insisted feared".split()
)
"""The same, where the passive stands right before the time (was named next week), or the time opens the clause."""
COMPLETE = frozenset(
    "resigned died arrived returned retired collapsed crashed closed began started ended met won lost voted escaped fell rose drowned quit "
    "disappeared vanished surrendered appeared testified spoke campaigned travelled traveled flew".split()
)
"""Verbs that stand right before their time: others do so as participles of the noun before (a law passed next year)."""
COMPARING = frozenset("surpass exceed beat match top equal outstrip repeat rival mirror mark commemorate replace follow".split())
"""Verbs whose object may be a time or a thing of another time."""
TO_NOUN = frozenset("for of about ahead by with on against over".split())
"""Words that tie a coming time to a noun: flew home for talks next week."""
REPORTED = frozenset("said announced reported added claimed confirmed warned told insisted".split())
SURE_DISTANCE = 6
"""Words between a verb in the past and a coming time, or a present and a past time."""
NO_STORY = frozenset({"headline", "subhead", "caption"})
"""Kinds of blocks that tell the past in the present."""
TELLS = {"past": "this is past", "future": "this is to come", "present": "this is of the present", "perfect": "this is of the present"}
BEFORE_NOW = ("last", "earlier", "this", "late", "early")
AFTER_NOW = ("next", "later", "early", "late")


def tense_clash(document: Document, settings: Settings, *, perfect: bool = False) -> Iterator[Finding]:
    """A finding for each time that its verb's tense rules out; `perfect` finds the present perfect with a past day and nothing else."""
    words = document.words
    for time in document.times:
        side = side_of(document, time)
        before = words.forms[time.first - 1] if time.first else "\n"
        if not side or time.is_owner or before in TIED or before in UNITS:
            continue
        is_subject = is_verb(words, time.last, document.prose) and not opens_sentence(words.forms, time.first)
        if is_subject or words.forms[time.last] in PRONOUNS or document.block_at(time.span.start).kind in NO_STORY:
            continue
        verb = find_verb(document, time)
        if verb and (verb.tense == "perfect") == perfect and is_wrong(document, time, side, verb):
            yield Finding(time.span, marks=(Mark(verb.span, TELLS[verb.tense]),), values={"verb": document.text(verb.span)})


def is_wrong(document: Document, time: Time, side: int, verb: VerbGroup) -> bool:
    """Whether a verb cannot have a time on that side of now."""
    forms = document.words.forms
    between = forms[document.words.at(verb.span.end) : time.first]
    if side < 0:
        if not COMPARING.isdisjoint(document.text(verb.span).lower().split()):
            return False
        return verb.tense in ("perfect", "future") or (verb.tense == "present" and verb.distance <= SURE_DISTANCE)
    if verb.tense != "past":
        return False
    verbs = document.text(verb.span).lower().split()
    if verb.is_after:
        return SURE_PLANS.isdisjoint(verbs)
    if verb.distance == 0 and not verb.is_passive:
        if verbs[-1] in COMPLETE or (verbs[-1] in REPORTED and forms[time.last] == "that"):
            return True
        subject = document.words.at(verb.span.start) - 1
        is_subject = subject >= 0 and (forms[subject] in PRONOUNS or is_capital(document.prose, document.words, subject))
        return is_subject and PLANS.isdisjoint(verbs)
    plans = SURE_PLANS if verb.distance == 0 else PLANS
    return verb.distance <= SURE_DISTANCE and plans.isdisjoint(verbs) and TO_NOUN.isdisjoint(between)


def side_of(document: Document, time: Time) -> int:
    """-1 for a time that is surely over, 1 for one that is surely to come, else 0."""
    form = document.words.forms[time.first]
    if time.kind == "deictic":
        return time.direction or 0
    if time.kind == "ago":
        return -1
    if time.kind in ("weekday", "month") and form in ("last", "next"):
        return time.direction or 0
    if time.kind == "period" and not time.is_plural:
        if time.direction == -1 and form in BEFORE_NOW:
            return -1
        if time.direction == 1 and form in AFTER_NOW:
            return 1
    return 0
