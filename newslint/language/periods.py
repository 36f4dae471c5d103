"""Reads periods told from the day of writing: today, last week, in the coming months, three days ago."""

from newslint.language.dates import read_month
from newslint.language.time import Time, is_capital, time_at
from newslint.language.time_words import (
    DEICTICS,
    DIRECTIONS,
    MONTHS,
    NAMED_TODAYS,
    NUMBERS,
    PARTS_OF_DAY,
    SHORT_MONTHS,
    UNITS,
    WEEKDAYS,
)
from newslint.language.weekdays import RECURRING, read_weekday
from newslint.language.words import Words

PLURALS = {"decade": "decades", "century": "centuries", "autumn": "autumns"}
ARTICLES = frozenset({"the", "this", "these", "those"})
OWNERS = frozenset("his her its their our my your".split())
OVER = frozenset("in over within during for throughout through".split())
TOO_SHORT = frozenset({"minute", "hour"})
LONGEST_COUNT = 4
"""Tokens of a number before its unit: one and a half."""


def read_deictic(prose: str, words: Words, index: int, free: int) -> Time | None:
    """Yesterday, today, tonight, tomorrow, with the part of the day; none in a name such as USA Today."""
    forms = words.forms
    before = forms[index - 1] if index > free else "\n"
    if is_capital(prose, words, index) and (before in NAMED_TODAYS or before[0].isalnum()):
        return None
    direction = DEICTICS[forms[index].removesuffix("'s")]
    first, last = index, index + 1
    if forms[last] in PARTS_OF_DAY:
        last += 1
    if index > free + 2 and forms[index - 2 : index] in (["day", "before"], ["day", "after"]):
        first = index - 3 if forms[index - 3] == "the" else index - 2
    return time_at(words, "deictic", first, last, unit="day", direction=direction)


def read_ago(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A count of units before `ago`: three days ago, a year ago."""
    forms = words.forms
    unit = UNITS.get(forms[index - 1]) if index > free else None
    if unit is None or unit in TOO_SHORT:
        return None
    first = index - 1
    while first > free and index - first <= LONGEST_COUNT + 1 and (forms[first - 1] in NUMBERS or forms[first - 1] in ("a", "an", "and")):
        first -= 1
    while first < index - 1 and forms[first] in ("and", "of", "or"):
        first += 1
    if first == index - 1:
        return None
    return time_at(words, "ago", first, index + 1, unit=unit, direction=-1, is_plural=forms[index - 1] != unit)


def read_period(prose: str, words: Words, index: int, free: int) -> Time | None:
    """The period that last, this, next and the like open; a weekday or a month so told is read as such."""
    forms = words.forms
    word, place = forms[index], index + 1
    if word == "this" and forms[place] in ("past", "coming"):
        word, place = forms[place], place + 1
    if forms[place].removesuffix("'s") in WEEKDAYS:
        return read_weekday(prose, words, place, free)
    if forms[place] in MONTHS or forms[place] in SHORT_MONTHS:
        month = read_month(prose, words, place, free)
        if month and month.kind == "month" and word in ("last", "this", "next"):
            return time_at(words, "month", index, month.last, month=month.month, year=month.year, direction=DIRECTIONS[word])
        return month
    counted = place
    while forms[place] in NUMBERS and place - counted < LONGEST_COUNT:
        place += 1
    unit = UNITS.get(forms[place])
    is_plural = unit is not None and forms[place].removesuffix("'s").startswith(PLURALS.get(unit, unit + "s"))
    if unit is None or unit in TOO_SHORT or is_capital(prose, words, place) or (word == "this" and (place > counted or unit == "day")):
        return None
    first = index - (index > free and forms[index - 1] in ARTICLES)
    before = forms[first - 1] if first > free else "\n"
    if word == "last" and place > counted and first == index and before not in OVER:
        return None
    kind = find_kind(word, forms[first] if first < index else before, before, unit, is_many=is_plural or place > counted)
    if kind is None:
        return None
    if kind == "recurring":
        return time_at(words, kind, index - 1, place + 1, unit=unit)
    if kind == "loose" or forms[place + 1] == "of":
        return time_at(words, "loose", first, place + 1, unit=unit)
    direction: int = DIRECTIONS[word]
    if before in ("earlier", "later"):
        direction = direction or (-1 if before == "earlier" else 1)
    if before in ("early", "late", "mid", "earlier", "later") or (before in OVER and (first < index or is_plural or place > counted)):
        first -= 1
    return time_at(words, "period", first, place + 1, unit=unit, direction=direction, is_plural=is_plural)


def find_kind(word: str, article: str, before: str, unit: str, *, is_many: bool) -> str | None:
    """The kind of period that a word such as `last` tells with what stands before it; none where it is another word, as in `people past year`."""
    if article in RECURRING:
        return "recurring"
    if article in OWNERS or word in ("following", "previous", "current") or (word in ("last", "next") and unit == "day" and not is_many):
        return "loose"
    if word in ("past", "coming", "recent", "upcoming") and article not in ARTICLES and before not in OVER:
        return None
    return "loose" if word == "next" and article == "the" and not is_many and before not in OVER else "period"
