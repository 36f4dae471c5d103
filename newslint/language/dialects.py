"""Says which country's usage a draft follows, by its spellings and by its style."""

import os
from collections.abc import Mapping
from functools import cache

from newslint.document import Document
from newslint.language.dates import ANY_MONTH
from newslint.language.time_words import DAYS
from newslint.source import Span

UK_WORDS = frozenset(
    "mp mps councillor councillors tory tories whilst lorry lorries motorway motorways pensioner pensioners quid solicitor solicitors barrister "
    "barristers postcode flatmate a-levels gcse gcses".split()
)
US_WORDS = frozenset(
    "sheriff's congressman congresswoman congressional downtown attorney attorneys lawmaker lawmakers county's sophomore zip subpoena "
    "subpoenaed felony felonies republicans democrats".split()
)
"""Words of the life of one country: weak evidence, as either writes of the other. Own compilation."""
SURE = 2
"""Habits that `Mr` or `Mr.` counts for."""
HONORIFICS = ("mr", "mrs", "ms", "dr")
BEFORE_MINISTRIES = frozenset({"ministry", "ministries", "minister", "ministers"})
"""What follows a word that is translated rather than a name's own: the United States have no Defense Ministry."""
AFTER_NAMES = frozenset("of for on in at said says is was has had will".split())
"""What follows a name that is told in short, or goes on: the Center for Studies, the Center said."""
COMPUTED = frozenset({"program", "programs"})
COMPUTING = frozenset(
    "software computer computers computing windows linux virus viruses code web pc pcs spyware internet online user users microsoft google app apps "
    "download downloads programmer programmers digital data machine machines".split()
)
"""Words of drafts in which `program` is what a computer runs, in Britain too."""
PARTS_OF_NAMES = frozenset("labor harbor harbour labour gray honor".split())


@cache
def load_forms() -> Mapping[str, tuple[str, str]]:
    """Dialect (`uk`, `us`) of each form in small letters, and its counterpart in the other one (`-`: none)."""
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "dialects.txt")
    forms: dict[str, tuple[str, str]] = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                british, american = line.split()
                forms[british] = ("uk", american)
                forms[american] = ("us", british)
    forms.pop("-", None)
    return forms


def is_spelling(document: Document, place: int) -> bool:
    """Whether a word shows how its writer spells: it is not quoted, and no part of a name as far as capitals and neighbours show.

    A capital inside a sentence is none of a name before `Ministry` and `Minister`, or between an article and a word in small letters that is no preposition.
    """
    words, prose = document.words, document.prose
    form, span = words.forms[place], Span(words.starts[place], words.ends[place])
    if document.quotations.is_spoken(span) or (form in COMPUTED and not COMPUTING.isdisjoint(document.places)):
        return False
    if prose[span.start].islower():
        return True
    if form in PARTS_OF_NAMES:
        return False
    if document.sentence_at(span.start).start == span.start:
        return True
    after = words.forms[place + 1]
    if form == "defense" and after in BEFORE_MINISTRIES:
        return True
    is_alone = words.forms[place - 1] in ("the", "a", "an") and after.isalpha() and prose[words.starts[place + 1]].islower()
    return is_alone and after not in AFTER_NAMES


def find_habits(document: Document) -> dict[str, list[int]]:
    """Where the draft shows its country otherwise than by spelling: by dialect, the first place in `words` of each habit.

    Habits are `£`, `per cent` or `percent`, `Mr` or `Mr.`, the order of dates, `p.m.`, and, where one of these is there, `$` and words of the life
    of one country.
    """
    places, forms = document.places, document.words.forms
    found: dict[str, list[int]] = {"uk": [], "us": []}

    def add(dialect: str, where: list[int]) -> None:
        if where:
            found[dialect].append(where[0])

    add("uk", places.get("£", []))
    add("us", places.get("percent", []))
    add("uk", [place for place in places.get("per", ()) if forms[place + 1] == "cent"])
    add("us", places.get("p.m.", []) or places.get("a.m.", []))
    titles = [place for title in HONORIFICS for place in places.get(title, ()) if document.prose[document.words.starts[place]].isupper()]
    for _ in range(SURE):
        add("us", [place for place in titles if forms[place + 1] == "."])
        add("uk", [place for place in titles if forms[place + 1] != "."])
    dates = [time for time in document.times if time.kind == "date"]
    is_first = [
        next((form in ANY_MONTH for form in forms[time.first : time.last] if form in ANY_MONTH or form in DAYS), False) for time in dates
    ]
    add("us", [time.first for time, first in zip(dates, is_first, strict=True) if first])
    add("uk", [time.first for time, first in zip(dates, is_first, strict=True) if not first])
    if found["us"] and "£" not in places and "€" not in places:
        add("us", places.get("$", []))
    for dialect, lexis in (("uk", UK_WORDS), ("us", US_WORDS)):
        if found[dialect]:
            add(dialect, sorted(place for form in lexis & places.keys() for place in places[form]))
    return found
