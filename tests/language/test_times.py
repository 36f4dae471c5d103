"""Days, dates, months, years and periods, and the words that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document
from newslint.language.anchors import find_published, is_dated
from newslint.language.datelines import find_datelines
from newslint.language.tenses import find_verb
from newslint.language.time import Time
from newslint.readers import read
from newslint.source import Source


def document_of(text: str) -> Document:
    return read(Source("draft.txt", text), "plain")


def times_of(text: str) -> list[tuple[str, str]]:
    document = document_of(text)
    return [(time.kind, document.text(time.span)) for time in document.times]


def only_time(text: str) -> Time:
    (time,) = document_of(text).times
    return time


@pytest.mark.parametrize(
    ("written", "weekday", "day", "month", "year"),
    [
        ("3 May 2027", None, 3, 5, 2027),
        ("May 3, 2027", None, 3, 5, 2027),
        ("3rd May", None, 3, 5, None),
        ("the 3rd of May", None, 3, 5, None),
        ("the third of May, 2027", None, 3, 5, 2027),
        ("Sept. 14", None, 14, 9, None),
        ("14 Sep 2026", None, 14, 9, 2026),
        ("Monday 3 May 2027", 0, 3, 5, 2027),
        ("Monday, May 3", 0, 3, 5, None),
        ("Mon., May 3rd, 2027", 0, 3, 5, 2027),
        ("Monday, the 3rd of May", 0, 3, 5, None),
        ("Monday evening, 3 May", 0, 3, 5, None),
        ("3 May 2027 (Monday)", 0, 3, 5, 2027),
        ("3 May 2027, a Monday", 0, 3, 5, 2027),
    ],
)
def test_a_date_is_read_in_every_order_with_its_weekday(written: str, weekday: int | None, day: int, month: int, year: int | None) -> None:
    time = only_time(f"The quay opened on {written}, he said.")
    assert (time.kind, time.weekday, time.day, time.month, time.year) == ("date", weekday, day, month, year)


def test_a_date_spans_its_weekday_and_its_year_but_no_preposition() -> None:
    assert times_of("The quay opens on Monday 3 May 2027 in Malmö.") == [("date", "Monday 3 May 2027")]


@pytest.mark.parametrize(
    "text",
    [
        "Prices may rise and troops march on.",
        "May Lindgren and June Carter sat in the sun.",
        "He was sat by the sea and wed at last.",
        "The Sun, the Sat paper and Wed magazine folded.",
        "She reads the Sunday Times and the Mail on Sunday.",
        "It rained on Good Friday, on Ash Wednesday and on Black Friday.",
        "Sheffield Wednesday lost, and Super Tuesday was dull.",
        "They watch Friday Night Lights and Saturday Night Live.",
        "He wrote for USA Today, Psychology Today and the Today programme.",
        "She teaches at a Sunday school and plays Wednesday Addams.",
        "The march lasted; an august body sat.",
        "It would last four weeks.",
        "The show Last Week Tonight won again.",
        "A bill of $2000 and 1980 people.",
    ],
)
def test_names_and_words_that_only_look_like_times_are_none(text: str) -> None:
    assert times_of(text) == []


def test_months_that_are_words_need_a_place_or_a_figure() -> None:
    assert times_of("May won. In May she left. May 2027 was wet, said April. By March 3 it ended.") == [
        ("month", "May"),
        ("month", "May 2027"),
        ("date", "March 3"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It shut on Friday. 3 May 2027 was wet.",
        "It is open Monday to Friday, 3 May 2027 to 7 June 2027.",
        "It is open on Saturday and Sunday, May 1 and 2, 2027.",
        "It is open on Friday, May 3-5, 2027.",
    ],
)
def test_a_weekday_of_another_day_is_not_taken_for_that_of_a_date(text: str) -> None:
    assert [time.weekday for time in document_of(text).times if time.kind == "date" and time.weekday is not None] == []


def test_a_range_of_days_is_a_date_with_its_first_day() -> None:
    assert [(time.kind, time.day) for time in document_of("It ran on May 3-5 and on 7-9 June.").times] == [("date", 3), ("date", 7)]


def test_a_number_after_a_month_is_no_day_where_it_counts_what_follows() -> None:
    assert times_of("In May 12 people drowned.") == [("month", "May")]


@pytest.mark.parametrize(
    ("text", "kind", "span", "direction"),
    [
        ("It opens in the coming weeks.", "period", "in the coming weeks", 1),
        ("It opened last year.", "period", "last year", -1),
        ("It opened earlier this month.", "period", "earlier this month", -1),
        ("It opens later this year.", "period", "later this year", 1),
        ("It opens early next week.", "period", "early next week", 1),
        ("It shrank over the past three months.", "period", "over the past three months", -1),
        ("It opened three days ago.", "ago", "three days ago", -1),
        ("It opened two and a half years ago.", "ago", "two and a half years ago", -1),
        ("It opened yesterday evening.", "deictic", "yesterday evening", -1),
        ("It opened the day before yesterday.", "deictic", "the day before yesterday", -1),
        ("It opens next Friday.", "weekday", "next Friday", 1),
        ("It opens on Friday next week.", "weekday", "Friday next week", 1),
        ("It opened on Friday of last week.", "weekday", "Friday of last week", -1),
        ("It opened last September.", "month", "last September", -1),
        ("It opened the next day.", "loose", "the next day", None),
        ("It opened that Friday.", "loose", "Friday", None),
        ("It opened in the last week of the war.", "loose", "the last week", None),
        ("It opens every Friday.", "recurring", "every Friday", None),
        ("It opens on Fridays.", "recurring", "Fridays", None),
    ],
)
def test_a_period_has_its_kind_its_span_and_its_direction(text: str, kind: str, span: str, direction: int | None) -> None:
    assert times_of(text) == [(kind, span)]
    assert only_time(text).direction == direction


def test_a_possessive_belongs_to_the_time_and_is_marked() -> None:
    document = document_of("Friday’s vote follows last year's.")
    assert [(document.text(time.span), time.is_owner) for time in document.times] == [("Friday’s", True), ("last year's", True)]


def test_a_time_never_runs_over_the_end_of_a_block() -> None:
    assert times_of("Harbour to close on Friday\n\n3 May is the day on which the whole harbour of the town will be shut to ships.") == [
        ("weekday", "Friday"),
        ("date", "3 May"),
    ]


PIECES = [
    "Friday",
    "3",
    "May",
    "2027",
    ",",
    "last",
    "week",
    "the",
    "coming",
    "weeks",
    "ago",
    "today",
    "(",
    "of",
    "on",
    "Mon.",
    "night",
    "\n\n",
    "x",
    "’s",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_times_are_in_order_and_each_bounds_whole_words(pieces: list[str]) -> None:
    document = document_of(" ".join(pieces))
    end = 0
    for time in document.times:
        assert end <= time.span.start < time.span.end
        assert time.span.start == document.words.starts[time.first]
        assert time.span.end == document.words.ends[time.last - 1]
        assert "\n" not in document.text(time.span)
        end = time.span.end


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("LONDON (AP) — The bridge was shut.", "LONDON", None),
        ("MALMÖ, 3 May 2027 (Nordpress) - The quay was shut.", "MALMÖ", "3 May 2027"),
        ("TOKYO, May 18 -- The yen fell.", "TOKYO", "May 18"),
        ("WASHINGTON, D.C. — The clerk resigned.", "WASHINGTON, D.C.", None),
        ("ST. LOUIS, Mo. (AP) — The arch was shut.", "ST. LOUIS, Mo.", None),
        ("Beijing, May 3 (Nordpress) -- The wall was shut.", "Beijing", "May 3"),
    ],
)
def test_a_dateline_has_a_place_and_may_have_a_date(text: str, place: str, date: str | None) -> None:
    document = document_of(
        "Harbour closed\n\n" + text + "\n\nIt had been open for years, and nobody at all had expected that it would ever be closed."
    )
    (dateline,) = find_datelines(document)
    assert document.text(dateline.place) == place
    assert (document.text(dateline.date.span) if dateline.date else None) == date


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE — The bridge was shut for the second time in a week.",
        "GRAPHIC WARNING — The pictures show the wreck of the ship.",
        "The bridge — the longest in the county — was shut for the week.",
        "COVID-19 cases rose in the county for the second week running.",
        "Lindgren – a clerk – was fined for the second time this winter.",
    ],
)
def test_capitals_or_a_dash_alone_make_no_dateline(text: str) -> None:
    assert find_datelines(document_of(text)) == ()


def test_a_draft_is_of_the_day_that_its_dateline_tells() -> None:
    document = document_of("MALMÖ, 3 May 2027 — The quay was shut on Friday, and nobody knew when it would be opened again.")
    assert str(find_published(document, None)) == "2027-05-03"


def test_a_date_of_another_age_does_not_date_a_draft() -> None:
    assert not is_dated(document_of("The wall fell on 9 November 1989. In 2026 it was rebuilt."), None)
    assert not is_dated(document_of("She recalled the Sept. 11 attacks on Friday."), None)
    assert is_dated(document_of("The wall fell on 9 November."), None)
    assert is_dated(document_of("The law was passed on 9 November 2026 and cuts traffic by 2050."), None)


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The board will meet here next week.", "future"),
        ("The board is expected to meet next week.", "future"),
        ("The board has met twice yesterday.", "perfect"),
        ("Two men were held yesterday.", "past"),
        ("The chairman resigned yesterday.", "past"),
        ("Yesterday the whole board resigned.", "past"),
        ("The board is meeting tomorrow.", None),
        ("The retired chairman, tomorrow at the latest, goes home.", None),
        ("The board met, and tomorrow it votes.", None),
    ],
)
def test_a_time_is_of_the_verb_in_its_clause(text: str, tense: str | None) -> None:
    document = document_of(text)
    verb = find_verb(document, document.times[0])
    assert (verb.tense if verb else None) == tense
