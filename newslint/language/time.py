"""A time expression and its parts."""

from typing import NamedTuple

from newslint.language.words import Words
from newslint.source import Span


class Time(NamedTuple):
    """A day, date, month, year or period where it stands in the prose, without the preposition before a day or a date.

    `weekday` counts from Monday, 0; `month` from 1; `direction` is -1 for the past, 0 for the present, 1 for what is to come.
    `first` and `last` bound its tokens in `Words`, half-open.
    """

    span: Span
    kind: str
    """`date` (a day of a month), `month`, `year`, `weekday`, `deictic` (today, yesterday), `period` (last week, in the coming
    days, later this year), `ago` (three days ago), `loose` (told from another time: the next day, that Friday), `recurring`."""
    first: int
    last: int
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    unit: str | None = None
    """Of a period, the singular of what it is counted in: `week`, `year`."""
    direction: int | None = None
    is_plural: bool = False
    """Of a period: in the coming weeks, three days ago."""
    is_owner: bool = False
    """It ends in a possessive: Friday's, last year's."""


def time_at(words: Words, kind: str, first: int, last: int, **parts: int | str | bool | None) -> Time:
    """The time that the tokens from `first` to `last` (half-open) tell."""
    span = Span(words.starts[first], words.ends[last - 1])
    return Time(span, kind, first, last, is_owner=words.forms[last - 1].endswith(("'s", "s'")), **parts)  # type: ignore[arg-type]


def is_capital(prose: str, words: Words, index: int) -> bool:
    """Whether a token begins with a capital letter."""
    return prose[words.starts[index]].isupper()
