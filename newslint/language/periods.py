"""Reads periods told from the day of writing: today, last week, in the coming months, three days ago."""

from newslint.language.dates import RECURRING, read_month, read_weekday
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
from newslint.language.words import Words

NEED_ARTICLE = frozenset({"past", "coming", "recent", "following", "previous", "current", "upcoming"})
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
    if last < len(forms) and forms[last] in PARTS_OF_DAY:
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
    word = forms[index]
    place = index + 1
    if word == "this" and forms[place : place + 1] in (["past"], ["coming"]):
        word, place = forms[place], place + 1
    if place < len(forms) and forms[place] in WEEKDAYS or forms[place : place + 1] and forms[place].removesuffix("'s") in WEEKDAYS:
        return read_weekday(prose, words, place, free)
    if place < len(forms) and (forms[place] in MONTHS or forms[place] in SHORT_MONTHS):
        month = read_month(prose, words, place, free)
        if month and month.kind == "month" and word in ("last", "this", "next"):
            return time_at(words, "month", index, month.last, month=month.month, year=month.year, direction=DIRECTIONS[word])
        return month
    counted = place
    while place < len(forms) and place - counted < LONGEST_COUNT and forms[place] in NUMBERS:
        place += 1
    if forms[place] not in UNITS or is_capital(prose, words, place):
        return None
    unit, is_plural, has_count = UNITS[forms[place]], forms[place].rstrip("'") not in (UNITS[forms[place]], UNITS[forms[place]] + "'s"), place > counted
    is_plural = is_plural and forms[place] not in ("fall", "fall's")
    if unit in TOO_SHORT or (word == "this" and (has_count or unit == "day")):
        return None
    first = index
    article = forms[first - 1] if first > free else "\n"
    if article in RECURRING:
        return time_at(words, "recurring", first - 1, place + 1, unit=unit)
    if article in OWNERS:
        return time_at(words, "loose", index, place + 1, unit=unit)
    if article in ARTICLES:
        first -= 1
    before = forms[first - 1] if first > free else "\n"
    if word in NEED_ARTICLE and first == index and word != forms[index] and before not in OVER:
        return None
    if forms[place + 1 : place + 2] == ["of"]:
        return time_at(words, "loose", first, place + 1, unit=unit)
    direction: int = DIRECTIONS[word]
    is_loose = word in ("following", "previous", "current") or (word in ("next", "last") and not has_count and not is_plural and (article == "the" or unit == "day"))
    if is_loose and not (word in ("last", "next") and article == "the" and unit != "day" and (word == "last" or before in OVER)):
        return time_at(words, "loose", first, place + 1, unit=unit)
    if word in NEED_ARTICLE and before not in OVER and first == index:
        return None
    if before in ("early", "late", "mid"):
        first -= 1
    elif before in ("earlier", "later"):
        first -= 1
        direction = direction or (-1 if before == "earlier" else 1)
    elif (first < index or has_count or is_plural) and before in OVER:
        first -= 1
    return time_at(words, "period", first, place + 1, unit=unit, direction=direction, is_plural=is_plural)
