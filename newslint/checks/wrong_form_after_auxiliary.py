"""Finds a verb in a form that its auxiliary does not take."""

from collections.abc import Iterator

from newslint.checks.clause_ends import REACH, STOPS, may_be_last
from newslint.checks.small_words import is_meant
from newslint.checks.verb_forms import BARE, base_of, load_other_forms, load_verb_forms
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

MODALS = frozenset(
    "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't i'll you'll he'll she'll it'll we'll they'll".split()
)
DO_FORMS = frozenset("do does did don't doesn't didn't".split())
HAVE_FORMS = frozenset("have has had haven't hasn't hadn't i've you've we've they've having".split())
BE_FORMS = frozenset("am is are was were isn't aren't wasn't weren't be been being".split())
AUXILIARIES = MODALS | DO_FORMS | HAVE_FORMS | BE_FORMS | {"to"}
ADVERBS = frozenset(
    "not also never always still only already even just soon now then later ever again often almost once yet both all".split()
)
BASES_IN_ED = frozenset(
    "need feed speed exceed succeed proceed heed bleed breed weed seed embed shred shed wed indeed misled bed precede naked hundred supersede"
    " impede intercede concede recede secede fed led ted red".split()
)
NOT_BY = frozenset('how why when where what which so nor neither and but or than as if who that whoever whatever , - – — ( " “'.split())
DETERMINERS = frozenset("the a an this that his her their its your my our no any every some".split())
CLEFTS = frozenset("what whatever who whoever whom all everything anything everyone anyone those than as".split())
"""Words after which a verb may be left out behind its auxiliary: all who could fled."""
SPEAKING = frozenset(
    "spoke spoken talked listened referred belonged went go going came got led wrote turned speak talk refer belong used amounts".split()
)
NEVER_ADJECTIVES = frozenset("told kept brought said led made held".split())
NOUN_MODALS = frozenset("can will might must may".split())
NEXT = frozenset(
    "a an the his her their its this these our my your him them us it me to from by in on at for with into out up down off over after before that".split()
)
"""Words that do not go on with a noun's compound, so that the word before them is no adjective and no noun without its article."""
TIMES = frozenset("next night day previous following same whole entire last week month year time moment morning".split())
BESIDE = {
    "charge": {"with", "by"},
    "arrest": {"by", "on", "for", "in", "after", "at", "over"},
    "name": {"by", "as"},
    "call": {"by", "off", "up", "back"},
    "kill": {"by", "in", "when"},
}
"""What may follow a participle whose ending is lost behind `was`; behind other verbs only `by` proves it."""
LIKE = frozenset("as than like what all whatever".split())
BROKE = frozenset("broke bore fell saw".split())
"""Forms that may follow `was` as other words."""
DOING = frozenset("do does did done doing what all only came".split())
LINKED = frozenset("step way message advice motto aim goal option choice rule tip idea plan job task role order policy".split())
"""Words by which a base form can follow `is`: all they did was decide, the aim is prevent war."""
PREPOSITIONS = frozenset("by on in at for after with from to last this".split())
INTENT = frozenset(
    "hopes hope hoped plans plan planned wants want wanted expects expect expected able tried tries try failed refused likely unable".split()
)
NOT_RINGING = frozenset("fell saw left".split())
ROSE = frozenset("rose rode".split())

ENDS = ("\n", "\n")
"""Stand behind the last word of a draft, so that one can look two words ahead from anywhere."""


def wrong_form_after_auxiliary(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each verb whose form clashes with the auxiliary before it; adverbs may stand between the two."""
    forms, starts, ends = document.words
    forms = [*forms, *ENDS]
    prose = document.prose
    places = document.places
    for place in sorted(place for auxiliary in AUXILIARIES & places.keys() for place in places[auxiliary]):
        form = forms[place]
        if prose[starts[place]].isupper() and form[0] != "i":
            continue
        verb = place + 1
        while forms[verb] in ADVERBS or (forms[verb].endswith("ly") and len(forms[verb]) > 4):
            verb += 1
        right = right_form(forms, place, verb)
        if right is None or not prose[starts[verb]].islower() or is_clause_end(forms, place, verb):
            continue
        if forms[verb] in load_other_forms().countable and document.block_at(starts[verb]).kind == "headline":
            continue
        if not is_meant(document, ends[verb]):
            span = Span(starts[place], ends[verb])
            choices = replacement(Span(starts[verb], ends[verb]), right) if right else ()
            if forms[verb] == "to":
                choices = ((Edit(Span(ends[verb - 1], ends[verb]), ""),),)
                help = f"delete `to` after `{form}`"
            else:
                help = f"write `{right}`" if right else f"put `{forms[verb]}` in its base form"
            yield Finding(span, choices, values={"auxiliary": form, "verb": forms[verb]}, help=help)


def is_clause_end(forms: list[str], place: int, verb: int) -> bool:
    """Whether the auxiliary can end one clause and the verb belong to the next: those who could fled, the man she spoke to knew."""
    form = forms[place]
    if form in MODALS or form in DO_FORMS:
        if forms[verb] in load_verb_forms().third_person:
            return False
        return not CLEFTS.isdisjoint(forms[max(0, place - 3) : place]) or (form in DO_FORMS and may_be_last(forms, place))
    if form == "to":
        if forms[verb] in load_verb_forms().third_person:
            return False
        return forms[place - 1] in SPEAKING or not CLEFTS.isdisjoint(forms[max(0, place - 5) : place])
    return may_be_last(forms, place)


def right_form(forms: list[str], place: int, verb: int) -> str | None:
    """The form that the auxiliary takes, empty where it is not known; nothing where the verb is in order."""
    auxiliary = forms[place]
    if auxiliary in NOUN_MODALS and forms[place - 1] in DETERMINERS:
        return None
    if auxiliary in HAVE_FORMS:
        return form_after_have(forms, place, verb)
    if auxiliary in BE_FORMS:
        return form_after_be(forms, place, verb)
    verbs = load_verb_forms()
    found = forms[verb]
    if auxiliary in ("would", "could", "should") and found == "to":
        after = forms[verb + 1]
        return "" if after in verbs.bases and after not in ("do", "go") and LIKE.isdisjoint(forms[max(0, place - REACH) : place]) else None
    is_modal = auxiliary in MODALS
    is_negated = auxiliary in DO_FORMS and (auxiliary.endswith("n't") or (verb > place + 1 and forms[place + 1] in ("not", "never")))
    if found in verbs.past and (found in verbs.participle_of or (auxiliary == "to" and found in NEVER_ADJECTIVES)):
        return verbs.past[found]
    if is_modal or auxiliary == "to" or verb > place + 1 or auxiliary.endswith("n't"):
        if found in verbs.third_person:
            return verbs.third_person[found]
        if auxiliary != "to" and found in verbs.past:
            return verbs.past[found]
    if is_negated or (is_modal and found not in NOT_RINGING):
        ringing = load_other_forms().ring.get(found)
        if ringing:
            return ringing
    if is_modal and found in verbs.participle and found not in verbs.participle.values():
        return verbs.participle[found]
    if found.endswith("ed") and len(found) > 4 and found not in BASES_IN_ED and forms[place - 1] not in NOT_BY:
        if is_modal or is_negated:
            return base_of(found)
        if forms[verb + 1] in NEXT | STOPS and verb == place + 1 and (auxiliary in DO_FORMS or forms[place - 1] in INTENT):
            return base_of(found)
    return None


def form_after_have(forms: list[str], place: int, verb: int) -> str | None:
    """The participle that belongs after `has`, where another form stands there."""
    found, after = forms[verb], forms[verb + 1]
    if found in ("be", "being"):
        return None if forms[place - 1] == "to" or forms[place] == "having" else "been"
    others = load_other_forms()
    right = load_verb_forms().participle_of.get(found) or others.plain.get(found)
    if right is None and found in others.past and (found not in ROSE or after in NEXT):
        right = others.past[found]
    if right is None and found in others.countable and after in NEXT and forms[verb + 2] not in TIMES:
        right = others.countable[found]
    return right


def form_after_be(forms: list[str], place: int, verb: int) -> str | None:
    """The participle that belongs after `was`, where another form stands there."""
    found, after = forms[verb], forms[verb + 1]
    others = load_other_forms()
    right = load_verb_forms().participle_of.get(found)
    if right is None and found in others.past and found not in BROKE | ROSE:
        right = others.past[found]
    before = forms[max(0, place - REACH) : place]
    if found in BARE and not DOING.isdisjoint(before):
        return None
    if found in others.plain and DOING.isdisjoint(before) and (after in PREPOSITIONS or LINKED.isdisjoint(before)):
        right = others.plain[found]
    if found in others.countable and after in BESIDE.get(found, {"by"}) and forms[verb + 2] not in ("now", "then"):
        right = others.countable[found]
    return right
