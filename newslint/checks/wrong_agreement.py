"""Finds verbs that do not agree with the subject right before them."""

from collections.abc import Iterator

from newslint.checks.noun_numbers import DETERMINERS, SINGULAR, is_plural, is_unit
from newslint.checks.small_words import find_pairs, is_meant, opens_sentence, pair_span
from newslint.checks.verb_forms import load_other_forms, load_verb_forms
from newslint.document import Document
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

PLURAL_OF = {"is": "are", "was": "were", "has": "have", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}
SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}
CLAUSE_OPENERS = frozenset("said says because but while when although though whereas after before since until".split())
REPORTED = frozenset(
    "said says say saying told believe believes believed thinks think thought claimed found shows showed confirmed insisted added".split()
)
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozens hundreds several many few both".split())
NO_MODIFIERS = frozenset(
    "of in on at for from with by to and or but that which who whom whose what than as if he she it they we you i not is are was were has have had do does"
    " did will would can could may might must should be been there here more most so when where how why all one another each every about".split()
)
"""Words that do not stand between a determiner and its noun."""
NO_COMPOUNDS = frozenset(
    "among amongst between against behind below beneath beside besides beyond above across after before around inside outside within without into onto"
    " upon over under during despite except like unlike near since through throughout toward towards until amid along about both either neither even just"
    " only many much most some other another less having losing then also well back better best give make take find read watch visit meet call".split()
)
BOUNDS = NO_MODIFIERS | CLAUSE_OPENERS | REPORTED
CLEFT_NOUNS = frozenset(
    "problem question point issue thing message reason difference answer challenge truth way task fact risk danger idea".split()
)
"""Nouns that a clause without a pronoun follows: the problem she faces is, the message the report sends is."""
ADVERBS = frozenset("never always also often still usually".split())
SUBJECT_OPENERS = frozenset("but because while although when".split())
INVERTING = frozenset("nor neither only never should had were did does do seldom rarely little lest".split())
REACH = 5
FAR = 14
"""Words before a pronoun in which a verb may stand that takes a base form: they asked that he go and she stay."""


def wrong_agreement(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each subject and verb of which one is plural: `they was`, `the officials has`, `the number of ferries are`."""
    forms, starts, ends = document.words
    places = document.places
    for place in find_pairs(document, "agreement"):
        yield Finding(pair_span(document, place), values={"first": forms[place], "second": forms[place + 1]})
    for table, find in ((PLURAL_OF, find_plural_subject), (SINGULAR_OF, find_singular_subject)):
        for verb in sorted(place for form in table.keys() & places.keys() for place in places[form]):
            subject = find(document, verb) if document.prose[starts[verb] : ends[verb]].islower() else None
            if subject is not None and not is_meant(document, ends[verb]):
                right = table[forms[verb]]
                yield Finding(
                    Span(starts[subject], ends[verb]),
                    replacement(Span(starts[verb], ends[verb]), right),
                    values={"first": forms[subject] if forms[subject] == "there" else forms[verb - 1], "second": forms[verb]},
                    help=f"write `{right}`",
                )
    for subject, verb in find_third_persons(document):
        yield Finding(Span(starts[subject], ends[verb]), values={"first": forms[subject], "second": forms[verb]})
    for pronoun in ("he", "she", "it"):
        for place in places.get(pronoun, ()):
            verb = place + 1 + (forms[place + 1] in ADVERBS)
            if is_bare(document, place, verb):
                yield Finding(
                    Span(starts[place], ends[verb]),
                    values={"first": pronoun, "second": forms[verb]},
                    help="bring the verb into line with its subject",
                )


def find_plural_subject(document: Document, verb: int) -> int | None:
    """The first word to flag before a verb in the singular that has a plural subject: `the officials has`, `there was two`."""
    forms, starts, ends = document.words
    if forms[verb - 1] == "there":
        noun = verb + 2 + (forms[verb + 1] == "been")
        number = noun - 1
        counts = forms[number] in NUMBERS - {"few"} or (forms[number].isdigit() and forms[number] != "1")
        return verb - 1 if counts and is_plural(forms[noun]) and not is_unit(forms[noun]) and forms[noun + 1] != "'" else None
    noun = verb - 1
    if not is_plural(forms[noun]) or is_unit(forms[noun]) or forms[noun] in load_verb_forms().third_person:
        return None
    first = find_phrase(forms, noun)
    if first is None or not opens_clause(document, first):
        return None
    if first != noun and not document.prose[starts[first + 1] : ends[noun]].islower():
        return None
    if forms[first] in DETERMINERS:
        return noun
    follows = forms[verb + 1].endswith("ed") or forms[verb + 1] == "been"
    if first < noun and forms[first] in NUMBERS:
        return noun if forms[verb] == "has" or follows else None
    if first == noun - 1:
        return noun if is_compound(forms[first]) and opens_sentence(forms, first) and (not first or forms[first - 1] != "(") else None
    return noun if first == noun and is_person(forms[noun]) else None


def find_third_persons(document: Document) -> Iterator[tuple[int, int]]:
    """Each plural noun, and the verb in the third person singular right behind it: the new microbes takes."""
    forms, starts, ends = document.words
    verbs = load_verb_forms().third_person
    for verb in sorted(place for form in verbs.keys() & document.places.keys() for place in document.places[form]):
        noun = verb - 1
        if not is_plural(forms[noun]) or is_unit(forms[noun]) or forms[noun] in verbs or forms[verb + 1] in ("'", "-"):
            continue
        first = find_phrase(forms, noun)
        if first is None or forms[first] not in DETERMINERS or not opens_clause(document, first):
            continue
        if document.prose[starts[first + 1] : ends[verb]].islower():
            yield noun, verb


def find_phrase(forms: list[str], noun: int) -> int | None:
    """Where the noun phrase starts that ends with this noun: at its determiner, at a number, or at the noun itself."""
    if noun == 0:
        return noun
    for first in range(noun - 1, max(-1, noun - REACH), -1):
        form = forms[first]
        if form in DETERMINERS:
            return first
        if form in NUMBERS and forms[first - 1] not in DETERMINERS:
            return first
        if form in CLEFT_NOUNS:
            return None
        if not form.replace("-", "").isalpha() or form in BOUNDS or form.endswith(("ly", "'s")) or noun - first > 3:
            if first == noun - 1 or (first == noun - 2 and opens_sentence(forms, noun - 1) and form not in CLAUSE_OPENERS):
                return first + 1
            return None
    return 0 if noun == 1 else None


def is_compound(form: str) -> bool:
    """Whether a word can be the first half of a noun at a sentence's start: rescue teams, but not making mistakes."""
    return len(form) > 3 and form.isalpha() and not form.endswith(("ing", "ly", "ed", "s")) and form not in NO_COMPOUNDS


def opens_clause(document: Document, first: int) -> bool:
    """Whether a phrase stands where a clause begins, so that it is the subject of the verb behind it."""
    forms = document.words.forms
    before = forms[first - 1] if first else "\n"
    if opens_sentence(forms, first) and before not in ("(", "["):
        return True
    if before == ",":
        return forms[first] in ("the", "these", "those") and not opens_list(forms, first)
    if before == "that":
        return forms[first - 2] in REPORTED
    return before in CLAUSE_OPENERS


def opens_list(forms: list[str], first: int) -> bool:
    """Whether the comma before the phrase parts items of a list, or opens an aside."""
    return forms[first - 2] not in ("however", "yesterday", "today") and "," in forms[max(0, first - 8) : first - 1]


def is_person(form: str) -> bool:
    """Whether a plural at a sentence's start is surely no name: Officials, Investigators; Rangers and Williams are."""
    from newslint.checks.noun_numbers import PERSONS

    return form in PERSONS


def find_singular_subject(document: Document, verb: int) -> int | None:
    """The first word to flag before a verb in the plural that has a singular subject: `the number of ferries are`, `the mayor have`."""
    forms = document.words.forms
    noun = verb - 1
    for head in range(verb - 3, max(-1, verb - 7), -1):
        if forms[head] in ("number", "one") and forms[head + 1] == "of":
            between = forms[head + 2 : verb]
            if (
                not NO_MODIFIERS.isdisjoint(between)
                or not DETERMINERS.isdisjoint(between[1:])
                or not all(word.replace("-", "").isalpha() for word in between)
            ):
                return None
            if not (is_plural(forms[noun]) or forms[noun] in ("people", "men", "women", "children")):
                return None
            if forms[head] == "number":
                return head if forms[head - 1] == "the" and forms[head - 2] not in ("and", "in", "of", "as", "if") else None
            is_subject = between[0] in DETERMINERS and opens_clause(document, head) and forms[head - 1] not in (",", "but")
            return head if is_subject else None
    if forms[noun] in SINGULAR and forms[noun - 1] in ("the", "this", "that", "a", "an", "his", "her", "its", "their"):
        is_start = opens_sentence(forms, noun - 1) and forms[noun - 2 : noun - 1] != ["("]
        return noun if is_start and not (forms[verb] == "were" and forms[verb + 1] == "to") else None
    return None


def is_bare(document: Document, place: int, verb: int) -> bool:
    """Whether a base form stands where `he`, `she` or `it` needs a third person: she never take."""
    forms, starts, ends = document.words
    found = forms[verb]
    if found not in load_verb_forms().bases and found not in load_other_forms().plain:
        return False
    if found in load_verb_forms().past or not document.prose[starts[verb] : ends[verb]].islower():
        return False
    if forms[verb + 1] in ("'", "-") or document.quotations.is_spoken(Span(starts[place], ends[verb])):
        return False
    before = forms[place - 1] if place else "\n"
    if before not in SUBJECT_OPENERS and before not in (".", "\n", ";") and not (before == "and" and verb > place + 1):
        return False
    for earlier in range(place - 1, max(-1, place - FAR), -1):
        if forms[earlier] in ".?!;\n":
            break
        if forms[earlier] in INVERTING or forms[earlier] == "that":
            return False
    return True
