"""Finds verbs whose tense does not go with their time."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.clauses import PRONOUNS, is_verb
from newslint.language.tenses import VerbGroup, find_verb, opens_sentence
from newslint.language.time import Time
from newslint.rule import Finding, Mark, Settings

TIED = frozenset(
    "of from over at by for with about since than until to between in after before through during into against as like".split()
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
        if not side or time.is_owner or (time.first and words.forms[time.first - 1] in TIED):
            continue
        is_subject = is_verb(words, time.last, document.prose) and not opens_sentence(words.forms, time.first)
        if is_subject or words.forms[time.last] in PRONOUNS or document.block_at(time.span.start).kind in NO_STORY:
            continue
        verb = find_verb(document, time)
        if verb and (verb.tense == "perfect") == perfect and is_wrong(document, time, side, verb):
            yield Finding(time.span, marks=(Mark(verb.span, TELLS[verb.tense]),), values={"verb": document.text(verb.span)})


def is_wrong(document: Document, time: Time, side: int, verb: VerbGroup) -> bool:
    """Whether a verb cannot have a time on that side of now."""
    if side < 0:
        return verb.tense in ("perfect", "future") or (verb.tense == "present" and verb.distance <= SURE_DISTANCE)
    if verb.tense != "past":
        return False
    verbs = document.text(verb.span).lower().split()
    if verb.is_after:
        return SURE_PLANS.isdisjoint(verbs)
    if verb.distance == 0 and verbs[-1] in REPORTED and document.words.forms[time.last] == "that":
        return True
    plans = SURE_PLANS if verb.is_passive and verb.distance == 0 else PLANS
    return verb.distance <= SURE_DISTANCE and plans.isdisjoint(verbs)


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
