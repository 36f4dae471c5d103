"""Times of the prose: days, dates, months, years and periods."""

from newslint.document import Document
from newslint.language.dates import read_bare_year, read_month
from newslint.language.periods import read_ago, read_deictic, read_period
from newslint.language.time import Time
from newslint.language.time_words import DEICTICS, DIRECTIONS, LIKELY_YEARS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from newslint.language.weekdays import read_weekday

READERS = (
    dict.fromkeys((*WEEKDAYS, *SHORT_WEEKDAYS), read_weekday)
    | dict.fromkeys((*MONTHS, *SHORT_MONTHS), read_month)
    | dict.fromkeys(LIKELY_YEARS, read_bare_year)
    | dict.fromkeys(DEICTICS, read_deictic)
    | dict.fromkeys(DIRECTIONS, read_period)
    | {"ago": read_ago}
)
"""What reads a time, by the word that gives it away.

A reader is given the prose, its words, the index of the word, and the index of the first word that is not spoken for.
"""
READERS |= {form + "'s": reader for form, reader in READERS.items() if reader in (read_weekday, read_month, read_deictic)}
READERS |= {form + "s": read_weekday for form in WEEKDAYS} | {f"mid-{form}": read_month for form in MONTHS}


def find_times(document: Document) -> tuple[Time, ...]:
    """Times in order, none inside another; a draft without such words costs one look at each of its different words."""
    prose, words, places = document.prose, document.words, document.places
    times: list[Time] = []
    free = 0
    for index in sorted(index for form in READERS.keys() & places.keys() for index in places[form]):
        if index >= free:
            time = READERS[words.forms[index]](prose, words, index, free)
            if time is not None:
                times.append(time)
                free = time.last
    return tuple(times)
