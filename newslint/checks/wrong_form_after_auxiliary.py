"""Finds a verb in a form that its auxiliary does not take."""

from collections.abc import Iterator

from newslint.checks.small_words import may_end_clause
from newslint.checks.verb_forms import VerbForms, load_verb_forms
from newslint.document import Document
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

MODALS = frozenset(
    "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't i'll you'll he'll she'll it'll we'll they'll".split()
)
DO_FORMS = frozenset("do does did don't doesn't didn't".split())
TO = frozenset(("to",))
HAVE_FORMS = frozenset("have has had haven't hasn't hadn't i've you've we've they've having".split())
BE_FORMS = frozenset("am is are was were isn't aren't wasn't weren't be been being".split())
AUXILIARIES = MODALS | DO_FORMS | HAVE_FORMS | BE_FORMS | TO
ADVERBS = frozenset("not also never always still only already even just soon now then later ever again often almost once yet".split())
BASES_IN_ED = frozenset(
    "need feed speed exceed succeed proceed heed bleed breed weed seed embed shred shed wed indeed misled bed precede naked hundred".split()
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


def wrong_form_after_auxiliary(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each verb whose form clashes with the auxiliary before it; adverbs may stand between the two."""
    forms, starts, ends = document.words
    verbs = load_verb_forms()
    prose = document.prose
    for place, form in enumerate(forms):
        if form not in AUXILIARIES or (prose[starts[place]].isupper() and form[0] != "i"):
            continue
        verb = place + 1
        while forms[verb] in ADVERBS or (forms[verb].endswith("ly") and len(forms[verb]) > 4):
            verb += 1
        right = right_form(verbs, forms, place, verb)
        if right is not None and prose[starts[verb]].islower() and (forms[verb] in verbs.third_person or not is_clause_end(forms, place)):
            span = Span(starts[place], ends[verb])
            choices = replacement(Span(starts[verb], ends[verb]), right) if right else ()
            yield Finding(span, choices, values={"auxiliary": form, "verb": forms[verb]})


def is_clause_end(forms: list[str], place: int) -> bool:
    """Whether the auxiliary can end one clause and the verb belong to the next: those who could fled, the man she spoke to knew."""
    if forms[place] in MODALS or forms[place] in DO_FORMS:
        return not CLEFTS.isdisjoint(forms[max(0, place - 3) : place])
    if forms[place] in TO:
        return forms[place - 1] in SPEAKING or not CLEFTS.isdisjoint(forms[max(0, place - 5) : place])
    return may_end_clause(forms, place)


def right_form(verbs: VerbForms, forms: list[str], place: int, verb: int) -> str | None:
    """The form that the auxiliary takes, empty where it is not known; nothing where the verb is in order."""
    auxiliary, found = forms[place], forms[verb]
    if auxiliary in NOUN_MODALS and forms[place - 1] in DETERMINERS:
        return None
    if auxiliary in HAVE_FORMS or auxiliary in BE_FORMS:
        return None if forms[place - 1] == "," else verbs.participle_of.get(found)
    is_modal = auxiliary in MODALS
    if found in verbs.past and (found in verbs.participle_of or (auxiliary in TO and found in NEVER_ADJECTIVES)):
        return verbs.past[found]
    if is_modal or auxiliary in TO or verb > place + 1 or auxiliary.endswith("n't"):
        if found in verbs.third_person:
            return verbs.third_person[found]
        if auxiliary not in TO and found in verbs.past:
            return verbs.past[found]
    if is_modal and found in verbs.participle and found not in verbs.participle.values():
        return verbs.participle[found]
    if is_modal and found.endswith("ed") and len(found) > 4 and found not in BASES_IN_ED and forms[place - 1] not in NOT_BY:
        return next((base for base in (found[:-1], found[:-2]) if base in verbs.third_person.values()), "")
    return None
