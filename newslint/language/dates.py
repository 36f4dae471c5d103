"""Reads dates, months and years."""

from newslint.language.time import Time, is_capital, time_at
from newslint.language.time_words import DAYS, MONTHS, PARTS_OF_DAY, SHORT_MONTHS, SHORT_WEEKDAYS, SPELT_DAYS, UNITS, WEEKDAYS
from newslint.language.words import Words

ANY_WEEKDAY = WEEKDAYS | SHORT_WEEKDAYS
ANY_MONTH = {form + ending: month for form, month in (MONTHS | SHORT_MONTHS).items() for ending in ("", "'s")}
ANY_MONTH |= {f"mid-{form}": month for form, month in MONTHS.items()}
ALSO_WORDS = frozenset({"may", "march", "april", "june", "august", "may's", "march's", "april's", "june's", "august's"})
"""Months that are words or given names as well."""
BEFORE_MONTH = frozenset(
    "in of since until till from during early late mid last next this every through before after between end past".split()
)
BEFORE_MONTH_OR_NAME = frozenset("by and to for or".split())
NOT_YEARS = frozenset(
    "people men women children homes jobs years miles metres meters dollars pounds euros gmt utc bst est et hours % percent per".split()
)
"""Words after a figure that is no year, and no day."""
MONEY = frozenset("$£€¥#")
COUNTED = frozenset(
    "no number aged age windows room flat unit gate platform track route highway section chapter page channel block nearly some over".split()
)
"""Words before a number that is no day, though a month's name follows."""
NAMINGS = ([",", "a"], ["was", "a"], ["is", "a"])
LINKS = frozenset("to and or through until till - – — & ,".split())
"""What stands between two weekdays that share a date or a stretch of dates: Saturday and Sunday, 1 and 2 May."""


def read_month(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A month, with the day, the year and the weekday that belong to it; none where it is a word or a name."""
    forms = words.forms
    form = forms[index]
    if not is_capital(prose, words, index) and not form.startswith("mid-"):
        return None
    is_short = form in SHORT_MONTHS and form not in MONTHS
    first, last, day = index, index + 1, None
    if is_short and forms[last] == ".":
        last += 1
    if form not in MONTHS and not is_short:
        pass
    elif index > free and (before := day_of_token(forms[index - 1])) is not None and not is_counted(forms, index - 1, free):
        first, day = index - 1, before
    elif index > free + 1 and forms[index - 1] == "of" and not forms[index - 2].isdigit() and spelt_day(forms[index - 2]):
        first, day = index - 2, spelt_day(forms[index - 2])
    elif (after := day_of_token(forms[last])) is not None and is_day_after(forms, index, last):
        last, day = last + 1, after
    is_range = "-" in forms[first] + forms[last - 1]
    year, last = read_year(forms, last)
    if day is None:
        if (is_short or form in ALSO_WORDS) and year is None and not is_month_by_place(prose, words, index):
            return None
        return time_at(words, "month", index, last, month=ANY_MONTH[form], year=year)
    weekday = None
    if not is_range:
        first, weekday = read_weekday_before(prose, words, first, free)
    if weekday is None and not is_range:
        last, weekday = read_weekday_after(forms, last)
    return time_at(words, "date", first, last, weekday=weekday, day=day, month=ANY_MONTH[form], year=year)


def day_of_token(form: str) -> int | None:
    """The day of the month that a token tells, the first one of a range (3-5)."""
    if "-" in form:
        form, _, end = form.partition("-")
        if not end.isdigit():
            return None
    return DAYS.get(form)


def spelt_day(form: str) -> int | None:
    """The day of an ordinal: 3rd, third."""
    return SPELT_DAYS.get(form, DAYS.get(form))


def is_counted(forms: list[str], index: int, free: int) -> bool:
    """Whether a number before a month is no day: a price, or a figure such as No. 10."""
    return index > free and (forms[index - 1] in MONEY or forms[index - 1] in COUNTED)


def is_day_after(forms: list[str], month: int, day: int) -> bool:
    """Whether a number after a month is its day, and not a figure of what follows, as in: in May 12 people."""
    after = forms[day + 1]
    if after in NOT_YEARS:
        return False
    before = forms[month - 1] if month else "\n"
    return before not in ("in", "last", "mid", "early", "late", "of") or after in (",", "-", "–", ".")


def is_month_by_place(prose: str, words: Words, index: int) -> bool:
    """Whether a word that is not always a month is one by what stands around it: in May, to March (and not: to April Jones)."""
    before = words.forms[index - 1] if index else "\n"
    return before in BEFORE_MONTH or (before in BEFORE_MONTH_OR_NAME and not is_capital(prose, words, index + 1))


def read_year(forms: list[str], last: int) -> tuple[int | None, int]:
    """The year at a token or behind a comma, and where it ends."""
    place = last + (forms[last] == ",")
    if is_year(forms[place]) and forms[place + 1] not in NOT_YEARS:
        return int(forms[place]), place + 1
    return None, last


def is_year(form: str) -> bool:
    """Whether a figure can be a year by its length: 1000 to 2999."""
    return len(form) == 4 and form[0] in "12" and form.isascii() and form.isdigit()


def read_weekday_before(prose: str, words: Words, first: int, free: int) -> tuple[int, int | None]:
    """Where the weekday before a date begins, and which it is; else the date's own first token.

    A weekday that ends a stretch (Monday to Friday, 3 May) or a list (Saturday and Sunday, 1 and 2 May) is not that of the first date.
    """
    forms = words.forms
    place = first - 1
    for skipped in ("the", ",", "("):
        if place > free and forms[place] == skipped:
            place -= 1
    if place > free and forms[place] == "." and forms[place - 1] in SHORT_WEEKDAYS:
        place -= 1
    if place > free and forms[place] in PARTS_OF_DAY:
        place -= 1
    if place < free or forms[place] not in ANY_WEEKDAY or not is_capital(prose, words, place):
        return first, None
    before = forms[place - 1] if place else "\n"
    if (before in LINKS and place > 1 and forms[place - 2] in ANY_WEEKDAY) or (before in ("the", "a") and forms[place] not in WEEKDAYS):
        return first, None
    return place, ANY_WEEKDAY[forms[place]]


def read_weekday_after(forms: list[str], last: int) -> tuple[int, int | None]:
    """Where a weekday told after a date ends, and which it is: 3 May (a Monday), 3 May, a Monday; 3 May was a Monday."""
    if forms[last] == "(":
        place = last + 1 + (forms[last + 1] == "a")
        if forms[place] in ANY_WEEKDAY and forms[place + 1] == ")":
            return place + 2, ANY_WEEKDAY[forms[place]]
        return last, None
    is_told = forms[last + 1 : last + 2] == ["on"] if forms[last] in ("falls", "fell") else forms[last : last + 2] in NAMINGS
    if is_told and forms[last + 2] in WEEKDAYS and forms[last + 3] not in PARTS_OF_DAY:
        return last + 3, WEEKDAYS[forms[last + 2]]
    return last, None


def read_bare_year(prose: str, words: Words, index: int, free: int) -> Time | None:
    """A year that stands alone; none where the figure is money, an hour or a count."""
    forms = words.forms
    after = forms[index + 1]
    if (index and forms[index - 1] in MONEY) or after in NOT_YEARS or after in UNITS or after in WEEKDAYS:
        return None
    return time_at(words, "year", index, index + 1, year=int(forms[index]))
