"""Finds a word that is typed twice, or more often."""

from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.small_words import IN_NOUNS, is_meant
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.matchers.phrases import in_case_of
from newslint.rule import Finding, Settings
from newslint.source import Span

SURE = frozenset(
    "a an the and or but if of to from with as into onto upon my our your their its his this these those each every am are were be"
    " will would could should may might must cannot not which whose he she we they i at because although while until unless whether"
    " between among during against since before after without within through than too also".split()
)
"""Words that have no use side by side: the second can go unseen."""
LAWFUL = frozenset(
    "that had her no plus very so many much really far long more way big blah ha haha hey hi bye yes yeah aye ho la na da yo boo tsk tut"
    " knock hear there now night go nil etc rah choo chop pom tap tick yada hip win never again well please wait tuk dik chow chin dum tom"
    " gone home piri peri beri agar couscous cous bon can mahi paw pooh hush goody fifty putt bling chow dandy ding dong gee hubba ooh ah oh"
    " woof quack moo cha twee nudge wink there left right up new easy steady tweet sing din".split()
)
"""Words that are said twice on purpose, or that end one phrase and begin the next."""
PARTICLES = frozenset("in on for by about up over out off down at".split())
PARTICLE_VERBS = frozenset(
    "come comes came coming go goes went gone going look looks looked looking log logs logged sign signs signed signing count counts counted"
    " counting rely relies relied relying focus focused focuses carry carries carried carrying move moves moved moving cash cashed check"
    " checked kick kicks kicked tune tunes tuned phone phoned call called calls calling give gives gave given giving hand handed handing"
    " bring brings brought step stepped steps stepping take takes took taken taking write wrote written throw threw wait waits waited"
    " waiting ask asks asked asking stand stands stood pass passed passes put puts putting set sets let lets live lived lives get gets got"
    " depend depends depended insist insists insisted work works worked working talk talks talked talking think thinks thought go hope"
    " hoped hopes pay pays paid fight fights fought play played plays turn turns turned sworn ushered holed drawn hang hangs hung hold".split()
)
"""Verbs that may keep the first of two particles for themselves: `the money came in in May`."""
GUARDED = PARTICLES | {"is", "was", "has", "have"}
"""Words that may stand side by side in few places, which can be told."""
CLAUSES = frozenset("what who which where how whatever whoever".split())
NAMES = frozenset("will may".split())
"""Names of persons and of a month, before the auxiliary of the same spelling: `May may be wet`."""
READINGS = {"its": "it’s its", "this": "this is", "your": "you’re your", "their": "there their", "were": "where were", "not": "now not"}
"""What may have been meant where one of the two words is another one misspelt, or where the meaning hangs on it: nobody mends these unseen."""
AFTER_TO = frozenset("late many much few soon early far long little big small old young close high low hot cold".split())
BEFORE_OFF = frozenset("get got fall fell jump jumped run ran come came take took set cut break broke drive drove send sent most".split())
VERBS = frozenset("are were have had will would could should can may might must do did is was has".split())


def doubled_word(document: Document, settings: Settings, sure: bool) -> Iterator[Finding]:
    """A finding for each run of one word in small letters; `sure` chooses between words that never follow themselves and the others."""
    forms, starts, ends = document.words
    prose = document.prose
    done = 0
    for place, (form, following) in enumerate(pairwise(forms)):
        if form != following or place < done or not form[0].isalpha() or form in LAWFUL or (form in SURE or form in GUARDED) != sure:
            continue
        last = place + 1
        while forms[last + 1] == form:
            last += 1
        done = last
        if not prose[starts[place + 1] : ends[last]].islower() or forms[place - 1] == "-" or forms[last + 1] == "-":
            continue
        if last == place + 1 and form not in SURE and is_lawful(forms, place):
            continue
        if (last > place + 1 and not sure) or is_meant(document, ends[last]) or is_name(document, place, last, sure):
            continue
        span = Span(starts[place], ends[last])
        choices: tuple[tuple[Edit, ...], ...] = ((Edit(Span(ends[place], ends[last]), ""),),)
        other = other_reading(forms, place, last)
        if other:
            whole = in_case_of(prose[starts[place] : ends[place]], other)
            choices += ((Edit(span, whole),),)
        yield Finding(span, choices, values={"word": form, "count": "twice" if last == place + 1 else "several times"})


def is_lawful(forms: list[str], place: int) -> bool:
    """Whether the first word can belong to what is before and the second to what follows."""
    form = forms[place]
    if form in PARTICLES:
        if form in ("in", "on") and forms[place + 2] in IN_NOUNS:
            return True
        return forms[place - 1] in PARTICLE_VERBS or (forms[place + 2][0].isdigit() and form in ("in", "on"))
    if form in ("is", "was", "do", "does", "did", "has", "have"):
        return any(word in CLAUSES for word in forms[max(0, place - 8) : place])
    return len(form) < 3 and form not in ("is", "it", "so", "by", "up", "do", "us", "me", "him")


def is_name(document: Document, place: int, last: int, sure: bool) -> bool:
    """Whether the first word is a name, or the pair is one that the draft has again."""
    form = document.words.forms[place]
    if document.prose[document.words.starts[place]].isupper() and form in NAMES:
        return True
    if sure or len(document.places[form]) < 4:
        return False
    return document.prose.count(document.prose[document.words.starts[place] : document.words.ends[last]]) > 1


def other_reading(forms: list[str], place: int, last: int) -> str | None:
    """What may have been meant instead, where one of the two words can be another one misspelt; nothing where that is unlikely."""
    form, before, after = forms[place], forms[place - 1], forms[last + 1]
    if form == "to" and after in AFTER_TO:
        return "too"
    if form == "of" and before in BEFORE_OFF:
        return "off of"
    if form == "the" and after in VERBS:
        return "they"
    if form == "be" and not (before in VERBS or before in ("to", "not")):
        return "been"
    return READINGS.get(form)
