"""Finds a word that is typed twice."""

from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.small_words import pair_span, without_second
from newslint.document import Document
from newslint.rule import Finding, Settings

SURE = frozenset(
    "a an the and or but if of to from with as into onto upon my our your their its his this these those each every am are were be"
    " will would could should may might must cannot not which whose he she we they i at because although while until unless whether"
    " between among during against since before after without within through than too also".split()
)
"""Words that have no use side by side: the second can go unseen."""
LAWFUL = frozenset(
    "that had her no plus very so many much really far long more way big blah ha haha hey hi bye yes yeah aye ho la na da yo boo tsk tut"
    " knock hear there now night go nil etc rah choo chop pom tap tick yada hip win never again well please wait".split()
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


def doubled_word(document: Document, settings: Settings, sure: bool) -> Iterator[Finding]:
    """A finding for each word in small letters that follows itself; `sure` chooses between those that never may and the others."""
    forms, starts, ends = document.words
    prose = document.prose
    for place, (form, following) in enumerate(pairwise(forms)):
        if form != following or not form[0].isalpha() or form in LAWFUL or (form in SURE or form in GUARDED) != sure:
            continue
        if (
            prose[starts[place + 1] : ends[place + 1]].islower()
            and (form in SURE or not is_lawful(forms, place))
            and not is_list(forms, place)
        ):
            yield Finding(pair_span(document, place), (without_second(document, place),), values={"word": form})


def is_lawful(forms: list[str], place: int) -> bool:
    """Whether the first word can belong to what is before and the second to what follows."""
    form = forms[place]
    if form in PARTICLES:
        return forms[place - 1] in PARTICLE_VERBS or (forms[place + 2][0].isdigit() and form in ("in", "on"))
    if form in ("is", "was", "do", "does", "did", "has", "have"):
        return any(word in CLAUSES for word in forms[max(0, place - 8) : place])
    return len(form) < 3 and form not in ("is", "it", "so", "by", "up", "do", "us", "me", "him")


def is_list(forms: list[str], place: int) -> bool:
    """Whether the word stands more than twice, or with a hyphen: sounds, songs and lists of letters."""
    return forms[place + 2] in (forms[place], "-") or forms[place - 1] in (forms[place], "-")
