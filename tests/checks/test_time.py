"""What the time rules show beside the place: the other places, the evidence, the ways to mend it."""

from datetime import date
from time import perf_counter

import pytest

from newslint.diagnostic import Diagnostic
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules
from newslint.rule import Settings
from newslint.source import Source

RULES = {name: rule for name, rule in load_rules().rules.items() if rule.family == "time"}


def find(text: str, rule: str | None = None, published: date | None = None, format: str = "plain") -> list[Diagnostic]:
    """What the time rules, or one of them, find; a failing check fails the test."""
    rules = [RULES[f"time/{rule}"]] if rule else list(RULES.values())
    found = Linter(rules, Settings(published=published)).lint(read(Source("draft", text), format))
    assert not [item.message for item in found if item.is_trouble]
    return found


def shown(text: str, diagnostic: Diagnostic) -> tuple[str, list[str]]:
    """The flagged words, and those of its other places."""
    return text[slice(*diagnostic.span)], [text[slice(*label.span)] for label in diagnostic.labels]


def test_one_note_a_draft_names_every_undated_time() -> None:
    text = (
        "The plant, which was announced last year, will open in the coming weeks, the firm said on Friday.\n\n"
        "“We open tomorrow,” she said. Earlier, the council had refused. Last week’s storm and the one two years ago did no harm."
    )
    (note,) = find(text, "undated-day")
    assert shown(text, note) == ("Friday", ["last year", "in the coming weeks", "Earlier", "Last week"])
    assert find(text, "undated-period") == []


def test_a_draft_without_days_has_its_note_at_the_first_period() -> None:
    text = "The plant, which was announced last year, will open next month."
    (note,) = find(text)
    assert note.rule == "time/undated-period"
    assert shown(text, note) == ("last year", ["next month"])


@pytest.mark.parametrize("top", ["", "Friday, 30 April 2027\n\n", "MALMÖ, 30 April — ", "Updated 2027-04-30 14:05\n\n"])
def test_a_day_of_publication_or_a_date_line_silences_the_notes_on_undated_times(top: str) -> None:
    text = f"Harbour wall falls\n\n{top}The wall of the harbour fell on Thursday, the third time that it has done so this year, officials said."
    assert find(text, published=date(2027, 4, 30)) == []
    assert bool(find(text)) == (top == "")


def test_the_front_matter_s_date_dates_a_draft() -> None:
    text = "---\ntitle: Harbour wall falls\ndate: 2027-04-30\n---\n\nThe wall of the harbour fell on Thursday.\n"
    assert find(text, format="markdown") == []


def test_a_wrong_weekday_is_shown_with_both_ways_to_mend_it_and_never_mended_unasked() -> None:
    (error,) = find("The inquiry opens on Tuesday, May 3rd, 2027, in Malmö.", "weekday-date")
    assert error.message == "May 3, 2027 is a Monday"
    assert error.help == "`Monday, May 3, 2027`, or `Tuesday, May 4, 2027` (choose)"
    assert [(fix.applicability, [edit.text for edit in fix.edits]) for fix in error.fixes] == [("manual", ["Monday"]), ("manual", ["4th"])]


def test_dates_are_told_in_the_order_of_the_draft() -> None:
    (error,) = find("The inquiry opened on 2 May and closes on Tuesday 3 May 2027.", "weekday-date")
    assert error.message == "3 May 2027 is a Monday"
    (warning,) = find("The fair opens on Monday, May 3 and ends on Friday, May 8.", "weekdays-disagree")
    assert warning.message == "`Monday, May 3` and `Friday, May 8` cannot both be right"


def test_a_date_without_a_year_late_in_a_draft_dates_its_own_paragraph_and_those_beside_it() -> None:
    filler = "The harbour was dredged once more and the quay was swept."
    paragraphs = ["The harbour was closed on Thursday.", *[filler] * 6, "It opens on 3 May.", "The fee rises on Friday."]
    (note,) = find("\n\n".join(paragraphs), "undated-day")
    assert shown("\n\n".join(paragraphs), note) == ("Thursday", [])


def test_a_date_that_the_calendar_does_not_have_dates_nothing() -> None:
    text = "The harbour was closed on Thursday and opens on 31 April."
    (note,) = find(text, "undated-day")
    assert shown(text, note) == ("Thursday", [])


def test_february_has_at_most_29_days() -> None:
    (error,) = find("The lease ends on 30 February.", "impossible-date")
    assert error.message == "February has at most 29 days"


def test_a_weekday_at_the_end_of_a_month_is_not_mended_by_a_day_of_the_next() -> None:
    (error,) = find("The inquiry opens on Tuesday 31 May 2027.", "weekday-date")
    assert error.help == "`Monday 31 May 2027`, or `Tuesday 1 June 2027` (choose)"
    assert [edit.text for fix in error.fixes for edit in fix.edits] == ["Monday"]


def test_the_year_of_publication_is_given_as_evidence() -> None:
    (warning,) = find("The inquiry opens on Tuesday 4 January in Malmö.", "weekday-published", published=date(2026, 12, 20))
    assert (warning.message, warning.note) == ("4 January 2027 is a Monday", "published on 20 December 2026")


def test_clashing_times_can_be_mended_by_dropping_either() -> None:
    text = "Ministers will visit both ports in the coming weeks on Friday, she said."
    (error,) = find(text, "clashing-times")
    mended = []
    for fix in error.fixes:
        (edit,) = fix.edits
        mended.append(text[: edit.span.start] + edit.text + text[edit.span.end :])
        assert fix.applicability == "manual"
    assert mended == [
        "Ministers will visit both ports on Friday, she said.",
        "Ministers will visit both ports in the coming weeks, she said.",
    ]


def test_a_second_time_points_to_the_first() -> None:
    text = "On Monday, ministers met in Oslo on Thursday."
    (warning,) = find(text, "second-time")
    assert shown(text, warning) == ("on Thursday", ["Monday"])


def test_a_clash_of_tense_points_to_the_verb() -> None:
    text = "The trustees, she said, will meet last week."
    (warning,) = find(text, "tense-clash")
    assert shown(text, warning) == ("last week", ["will meet"])


def test_headlines_and_captions_may_tell_the_past_in_the_present() -> None:
    text = "Harbour wall is rebuilt yesterday\n\nThe wall of the harbour in the old town was rebuilt yesterday by the men who had pulled it down, officials said."
    assert find(text, "tense-clash") == []


def test_two_dates_that_disagree_are_judged_by_the_others() -> None:
    text = "It opened on Sunday 9 May. It shut on Monday 3 May and again on Saturday 8 May."
    assert find(text, "weekdays-disagree") == []
    text = "It opened on Friday 9 May. It shut on Monday 3 May and again on Saturday 8 May."
    (warning,) = find(text, "weekdays-disagree")
    assert shown(text, warning) == ("Friday 9 May", ["Monday 3 May"])
    assert warning.label == "by the other date this is a Sunday"


def test_table_lines_are_no_dates() -> None:
    assert find("Oats    31 June 4,200 31 Sept 4,100    31 Nov 4,000", "impossible-date") == []


@pytest.mark.parametrize(
    "unit", ["Friday, ", "on Friday in ", "yesterday is ", "is ", "in the coming weeks ", "Monday (the 3 May ", "25:30 pm ", "two and a "]
)
def test_a_long_line_of_time_words_takes_time_in_proportion_to_its_length(unit: str) -> None:
    def seconds(length: int) -> float:
        document = read(Source("draft", unit * (length // len(unit))), "plain")
        assert len((document.places, document.quotations, document.sentences)) == 3
        start = perf_counter()
        Linter(RULES.values()).lint(document)
        return perf_counter() - start

    seconds(1_000)
    short = min(seconds(20_000) for _ in range(3))
    assert seconds(160_000) < 40 * short + 0.2
