"""Reads days of the week, dates, months and years."""

from newslint.language.time import Time, is_capital, time_at
from newslint.language.time_words import (
    DAYS,
    DIRECTIONS,
    MONTHS,
    NAMED_AFTER,
    NAMED_BEFORE,
    NAMED_NIGHTS,
    PARTS_OF_DAY,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    SPELT_DAYS,
    SUNDAY_PAPERS,
    UNITS,
    WEEKDAYS,
    YEARS,
)
from newslint.language.words import Words

ANY_WEEKDAY = WEEKDAYS | SHORT_WEEKDAYS
ANY_MONTH = {form + ending: month for form, month in (MONTHS | SHORT_MONTHS).items() for ending in ("", "'s")}
ANY_MONTH |= {f"mid-{form}": month for form, month in MONTHS.items()}
ALSO_WORDS = frozenset({"may", "march", "april", "june", "august", "may's", "march's", "april's", "june's", "august's"})
"""Months that are words or given names as well."""
BEFORE_MONTH = frozenset(
    "in of by since until till from during early late mid last next this every and to through before after between for or end past".split()
)
RECURRING = frozenset({"every", "each", "most", "alternate"})
LOOSE = frozenset({"a", "an", "the", "that", "any", "one", "some", "same", "another"})
NOT_YEARS = frozenset(
    "people men women children homes jobs years miles metres meters dollars pounds euros gmt est et hours % percent per".split()
)
MONEY = frozenset("$£€¥#")
COUNTED = frozenset(
    "no number aged age windows room flat unit gate platform track route highway section chapter page channel block nearly some over".split()
)
"""Words before a number that is no day, though a month's name follows."""
LEAP_TO_MONTH = 5
"""Tokens that may stand from a weekday to the month of its date: Friday, the 3rd of May."""


def read_weekday(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A weekday, with the date, the part of the day or the week that belongs to it; none where it is part of a name."""
    forms = words.forms
    for place in range(index + 1, min(index + 1 + LEAP_TO_MONTH, len(forms))):
        if forms[place] in ANY_MONTH:
            date = read_month(prose, words, place, index)
            return date if date and date.first == index else None if index + 1 == place else _read_bare_weekday(prose, words, index, free)
        if forms[place] not in (",", "(", ".", "the", "of", "-", "–") and forms[place] not in DAYS and forms[place] not in PARTS_OF_DAY:
            break
    return _read_bare_weekday(prose, words, index, free)


def _read_bare_weekday(prose: str, words: Words, index: int, free: int) -> Time | None:
    forms = words.forms
    form = forms[index]
    if form in SHORT_WEEKDAYS or (form not in WEEKDAYS and form.removesuffix("'s") in SHORT_WEEKDAYS):
        return None
    if not is_capital(prose, words, index):
        return None
    if form not in WEEKDAYS and not form.endswith("'s"):
        return time_at(words, "recurring", index, index + 1, weekday=WEEKDAYS[form[:-1]])
    weekday = WEEKDAYS[form.removesuffix("'s")]
    before = forms[index - 1] if index > free else ""
    if before in NAMED_BEFORE and (is_capital(prose, words, index - 1) or before == "super"):
        return None
    if before == "on" and weekday == 6 and index > 1 and forms[index - 2] in SUNDAY_PAPERS and is_capital(prose, words, index - 2):
        return None
    last = index + 1
    after = forms[last] if last < len(forms) else "\n"
    if after in NAMED_AFTER and (after == "school" or is_capital(prose, words, last)):
        return None
    if after in PARTS_OF_DAY or after.removesuffix("'s") in PARTS_OF_DAY:
        if last + 1 < len(forms) and forms[last + 1] in NAMED_NIGHTS and is_capital(prose, words, last):
            return None
        last += 1
    first, direction = index, None
    if before in RECURRING:
        return time_at(words, "recurring", index - 1, last, weekday=weekday)
    if before in LOOSE or (before in ("following", "previous", "next") and index > 1 and forms[index - 2] == "the"):
        return time_at(words, "loose", index, last, weekday=weekday)
    if before in ("last", "this", "next", "coming", "past"):
        first, direction = index - 1, DIRECTIONS[before]
        if before in ("coming", "past") and first > free and forms[first - 1] == "this":
            first -= 1
    else:
        last, direction = _read_week(forms, last)
    return time_at(words, "weekday", first, last, weekday=weekday, direction=direction)


def _read_week(forms: list[str], last: int) -> tuple[int, int | None]:
    """Where the week that a weekday belongs to ends, and its direction: Friday next week, Friday of last week."""
    start = last + 1 if forms[last : last + 1] == ["of"] else last
    if start + 1 < len(forms) and forms[start] in ("last", "next", "this") and forms[start + 1] == "week":
        return start + 2, DIRECTIONS[forms[start]]
    return last, None


def read_month(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A month, with the day, the year and the weekday that belong to it; none where it is a word or a name."""
    forms = words.forms
    form = forms[index]
    if not is_capital(prose, words, index) and not form.startswith("mid-"):
        return None
    month = ANY_MONTH[form]
    is_short = form in SHORT_MONTHS and form not in MONTHS
    first, last, day = index, index + 1, None
    if is_short and forms[last : last + 1] == ["."]:
        last += 1
    if form.startswith("mid-") or form.endswith("'s"):
        pass
    elif index > free and forms[index - 1] in DAYS and not _is_counted(prose, words, index - 1, free):
        first, day = index - 1, DAYS[forms[index - 1]]
    elif index > free + 1 and forms[index - 1] == "of" and (_is_ordinal(forms[index - 2]) or forms[index - 2] in SPELT_DAYS):
        first, day = index - 2, SPELT_DAYS.get(forms[index - 2], DAYS.get(forms[index - 2]))
    elif last < len(forms) and forms[last] in DAYS and _is_day_after(forms, index, last):
        day = DAYS[forms[last]]
        last += 1
    year, last = _read_year(forms, last)
    if day is None:
        if (is_short or form in ALSO_WORDS) and year is None and not _is_month_by_place(words, index, free):
            return None
        return time_at(words, "month", index, last, month=month, year=year)
    weekday = None
    first, weekday = _read_weekday_before(prose, words, first, free)
    if weekday is None:
        last, weekday = _read_weekday_after(words, last)
    return time_at(words, "date", first, last, weekday=weekday, day=day, month=month, year=year)


def _is_ordinal(form: str) -> bool:
    return form in DAYS and not form.isdigit()


def _is_counted(prose: str, words: Words, index: int, free: int) -> bool:
    """Whether a number before a month is no day: a price, a part of a range, a figure such as No. 10."""
    if index <= free:
        return False
    before = words.forms[index - 1]
    return before in MONEY or before in COUNTED


def _is_day_after(forms: list[str], month: int, day: int) -> bool:
    """Whether a number after a month is its day, and not a figure of what follows, as in: in May 12 people."""
    after = forms[day + 1] if day + 1 < len(forms) else "\n"
    if after in NOT_YEARS:
        return False
    before = forms[month - 1] if month else "\n"
    return before not in ("in", "last", "mid", "early", "late", "of") or after in (",", "-", "–", ".")


def _is_month_by_place(words: Words, index: int, free: int) -> bool:
    return index > 0 and words.forms[index - 1] in BEFORE_MONTH


def _read_year(forms: list[str], last: int) -> tuple[int | None, int]:
    """The year at a token or behind a comma, and where it ends."""
    for place in (last, last + 1):
        if place < len(forms) and forms[place] in YEARS and (place == last or forms[last] == ","):
            if place + 1 < len(forms) and forms[place + 1] in NOT_YEARS:
                return None, last
            return YEARS[forms[place]], place + 1
    return None, last


def _read_weekday_before(prose: str, words: Words, first: int, free: int) -> tuple[int, int | None]:
    """Where the weekday before a date begins, and which it is; else the date's own first token."""
    forms = words.forms
    place = first - 1
    while place > free and forms[place] in (",", "(", "the", ".") and first - place <= 3:
        place -= 1
    if place > free and forms[place] in PARTS_OF_DAY:
        place -= 1
    if place < free or forms[place] not in ANY_WEEKDAY or not is_capital(prose, words, place):
        return first, None
    if forms[place] not in WEEKDAYS and place and forms[place - 1] in ("the", "a"):
        return first, None
    return place, ANY_WEEKDAY[forms[place]]


def _read_weekday_after(words: Words, last: int) -> tuple[int, int | None]:
    """Where a weekday told after a date ends, and which it is: 3 May (a Monday), 3 May, a Monday; 3 May was a Monday."""
    forms = words.forms
    if forms[last : last + 1] == ["("]:
        place = last + 2 if forms[last + 1 : last + 2] == ["a"] else last + 1
        if forms[place + 1 : place + 2] == [")"] and forms[place] in ANY_WEEKDAY:
            return place + 2, ANY_WEEKDAY[forms[place]]
    elif (
        forms[last : last + 1] in ([","], ["was"], ["is"], ["falls"], ["fell"])
        and forms[last + 1 : last + 2] in (["a"], ["on"])
        and (
            forms[last : last + 2] not in ([",", "on"], ["was", "on"], ["is", "on"])
            and forms[last + 2 : last + 3]
            and forms[last + 2] in WEEKDAYS
        )
    ):
        return last + 3, WEEKDAYS[forms[last + 2]]
    return last, None


def read_bare_year(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A year that stands alone; none where the figure is money, an hour or a count."""
    forms = words.forms
    before = forms[index - 1] if index else "\n"
    after = forms[index + 1] if index + 1 < len(forms) else "\n"
    if before in MONEY or after in NOT_YEARS or after in UNITS or after in WEEKDAYS:
        return None
    return time_at(words, "year", index, index + 1, year=YEARS[forms[index]])
