"""Reads days of the week."""

from newslint.language.dates import ANY_MONTH, read_month
from newslint.language.time import Time, is_capital, time_at
from newslint.language.time_words import (
    DAYS,
    DIRECTIONS,
    NAMED_AFTER,
    NAMED_BEFORE,
    NAMED_NIGHTS,
    PARTS_OF_DAY,
    SHORT_WEEKDAYS,
    SUNDAY_PAPERS,
    WEEKDAYS,
)
from newslint.language.words import Words

RECURRING = frozenset({"every", "each", "most", "alternate"})
LOOSE = frozenset({"a", "an", "the", "that", "any", "one", "some", "same", "another"})
TO_MONTH = frozenset({",", "(", "the", "of", "-", "–"})
LEAP_TO_MONTH = 5
"""Tokens that may stand from a weekday to the month of its date: Friday, the 3rd of May."""


def read_weekday(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A weekday, with the date, the part of the day or the week that belongs to it; none where it is part of a name."""
    forms = words.forms
    for place in range(index + 1, min(index + 1 + LEAP_TO_MONTH, len(forms))):
        form = forms[place]
        if form in ANY_MONTH:
            date = read_month(prose, words, place, index)
            if date and date.first == index:
                return date
            break
        if form == ".":
            if forms[place - 1] not in SHORT_WEEKDAYS:
                break
        elif form not in TO_MONTH and form not in DAYS and form not in PARTS_OF_DAY:
            break
    return read_lone_weekday(prose, words, index, free)


def read_lone_weekday(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A weekday without a date; a short form (Wed) is none, as it may be another word."""
    forms = words.forms
    name = forms[index].removesuffix("'s")
    if name in SHORT_WEEKDAYS or not is_capital(prose, words, index) or is_name(prose, words, index):
        return None
    if name not in WEEKDAYS:
        return time_at(words, "recurring", index, index + 1, weekday=WEEKDAYS[name[:-1]])
    weekday = WEEKDAYS[name]
    last = index + 1 + (forms[index + 1].removesuffix("'s") in PARTS_OF_DAY)
    before = forms[index - 1] if index > free else "\n"
    if before in RECURRING:
        return time_at(words, "recurring", index - 1, last, weekday=weekday)
    if before in LOOSE or (before in ("following", "previous", "next") and index > 1 and forms[index - 2] == "the"):
        return time_at(words, "loose", index, last, weekday=weekday)
    if before in ("last", "this", "next", "coming", "past"):
        first = index - 1 - (before in ("coming", "past") and index - 1 > free and forms[index - 2] == "this")
        return time_at(words, "weekday", first, last, weekday=weekday, direction=DIRECTIONS[before])
    last, direction = read_week(forms, last)
    return time_at(words, "weekday", index, last, weekday=weekday, direction=direction)


def is_name(prose: str, words: Words, index: int) -> bool:
    """Whether a weekday is part of a name: Good Friday, the Sunday Times, the Mail on Sunday, Saturday Night Live."""
    forms = words.forms
    before, after = forms[index - 1] if index else "\n", forms[index + 1]
    if before in NAMED_BEFORE and (is_capital(prose, words, index - 1) or before == "super"):
        return True
    if before == "on" and forms[index] == "sunday" and index > 1 and forms[index - 2] in SUNDAY_PAPERS:
        return is_capital(prose, words, index - 2)
    if after == "night" and forms[index + 2] in NAMED_NIGHTS:
        return is_capital(prose, words, index + 1)
    return after == "school" or (after in NAMED_AFTER and is_capital(prose, words, index + 1))


def read_week(forms: list[str], last: int) -> tuple[int, int | None]:
    """Where the week that a weekday belongs to ends, and its direction: Friday next week, Friday of last week."""
    start = last + (forms[last] == "of")
    if forms[start] in ("last", "next", "this") and forms[start + 1] == "week":
        return start + 2, DIRECTIONS[forms[start]]
    return last, None
