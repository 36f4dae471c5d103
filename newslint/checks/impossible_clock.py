"""Finds times of day that no clock shows."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

HALF_DAY = lazy_pattern(r"(\d{1,2})(?:[.:](\d\d))? ?([aApP])(?:[mM]\b|\.[mM]\b\.?)(?! [A-Z])")
"""A time with am or pm; `PM` before a name is a prime minister."""
FULL_DAY = lazy_pattern(r"(\d{1,2}):(\d\d)(?![\d:]|[.,]\d)(?= ?(?:GMT|BST|UTC|CET|CEST|EST|EDT|PST|PDT|IST|AEST|local time|hours|hrs)\b)")
AT = lazy_pattern(r"(?<=\b[Aa]t )([12]\d):([6-9]\d)(?![\d:]|[.,]\d)")
"""Of times without a zone only those with two figures before the colon: `at 1:72` is a scale."""
HALVES = frozenset({"am", "pm", "a.m.", "p.m.", "a.m", "p.m"})
BEFORE_OTHERS = frozenset(".,:/$£€–-")
"""What stands before a figure that is a part of another one, or a price."""


def impossible_clock(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each time of day with an hour or a minute that there is not, and for each 24-hour time with am or pm."""
    prose, words = document.prose, document.words
    starts: set[int] = set()
    for form, indices in document.places.items():
        if form in HALVES:
            starts.update(words.starts[index - 1] for index in indices if index)
        elif form[0].isdigit() and (":" in form or form.endswith(("m", "m."))):
            starts.update(words.starts[index] for index in indices)
    for start in sorted(starts):
        if prose[start].isdigit() and not (start and prose[start - 1] in BEFORE_OTHERS):
            yield from read_clock(prose, start)


def read_clock(prose: str, start: int) -> Iterator[Finding]:
    """The finding for a time of day that begins at an offset, if there is one."""
    half_day = HALF_DAY.match(prose, start)
    full_day = None if half_day else FULL_DAY.match(prose, start) or AT.match(prose, start)
    if half_day:
        fault = find_half_day_fault(int(half_day[1]), int(half_day[2] or 0), half_day[3].lower() + "m")
    elif full_day:
        fault = find_full_day_fault(int(full_day[1]), int(full_day[2]))
    else:
        return
    found = half_day or full_day
    if fault and found:
        yield Finding(Span(*found.span()), values={"fault": fault})


def find_half_day_fault(hour: int, minute: int, half: str) -> str | None:
    """What is wrong with a time with am or pm."""
    if minute > 59:
        return f"no hour has a minute {minute}"
    if hour > 24 or (hour == 0 and half == "pm"):
        return f"there is no {hour} {half}"
    return f"{hour} is an hour of the 24-hour clock, which has no {half}" if hour > 12 else None


def find_full_day_fault(hour: int, minute: int) -> str | None:
    """What is wrong with a time of the 24-hour clock."""
    if minute > 59:
        return f"no hour has a minute {minute}"
    return f"no day has an hour {hour}" if hour > 24 or (hour == 24 and minute) else None
