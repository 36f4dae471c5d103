from findings import PATH, found, shown, span

from newslint.diagnostic import Diagnostic
from newslint.formats import render
from newslint.results import FileResult
from newslint.source import Source, Span

TEXT = "At this point in time the quay is shut.\nIt opens on Thursday.\nIt shut last month.\nIn order to open, it must close in order to mend.\n"


def note(words: str, message: str, **more: object) -> Diagnostic:
    return found(TEXT, words, message, rule="wording/wordy", severity="note", **more)


def lines(*notes: Diagnostic, **options: object) -> str:
    return shown(TEXT, *notes, **options).rsplit("\n\n", 1)[0] + "\n"


def test_a_note_is_one_line_that_ends_with_its_place():
    assert (
        lines(note("At this point in time", "`at this point in time`: `now`"))
        == "note[wording/wordy]: `at this point in time`: `now`, line 1\n"
    )


def test_notes_come_after_errors_and_warnings_in_order_of_position():
    out = shown(TEXT, note("Thursday", "a day"), found(TEXT, "shut last", "an error"), note("At this", "wordy"))
    assert out.startswith("error[names/wrong]: an error\n")
    assert out.split("\n\n")[1] == "note[wording/wordy]: wordy, line 1\nnote[wording/wordy]: a day, line 2"


def test_other_places_of_a_note_stand_in_brackets():
    finding = note("Thursday", "nothing says which `Thursday` is meant", labels=[("last month", "")])
    assert lines(finding) == "note[wording/wordy]: nothing says which `Thursday` is meant, line 2 (also `last month`, line 3)\n"


def test_a_label_that_says_more_is_said_once_for_all_its_places():
    finding = note(
        "Thursday", "a day", labels=[("quay", "spelt so here"), ("opens", "spelt so here"), ("shut last", "another"), ("In order", "")]
    )
    assert (
        lines(finding)
        == "note[wording/wordy]: a day, line 2 (spelt so here: `quay`, line 1; `opens`, line 2; another: `shut last`, line 3; and 1 more)\n"
    )


def test_a_long_place_is_quoted_by_its_beginning():
    finding = note("Thursday", "a day", labels=[("In order to open, it must close in order to mend.\n", "")])
    assert lines(finding) == "note[wording/wordy]: a day, line 2 (also `In order to open, it must clos…`, line 4)\n"


def test_the_same_note_at_several_places_is_one_line():
    wordy = "`in order to`: `to`"
    again = note("in order", wordy)
    assert lines(note("quay", wordy), note("In order", wordy), again) == "note[wording/wordy]: `in order to`: `to`, lines 1 and 4 (twice)\n"
    assert lines(note("In order", wordy), again) == "note[wording/wordy]: `in order to`: `to`, line 4 (twice)\n"


def test_of_many_places_the_first_are_named_and_the_others_counted():
    text = "It rained.\n" * 9
    notes = [found(text, "rained", "weather", severity="note")._replace(span=span(text, "rained", nth)) for nth in range(1, 10)]
    assert "note[names/wrong]: weather, lines 1, 2, 3, 4, 5, 6 and 3 more\n" in shown(text, *notes)


def test_among_several_files_a_note_names_its_own():
    whole = Diagnostic("input/unknown-suffix", "note", "read as plain text", Span(0, 0))
    results = [
        FileResult(PATH, Source(PATH, TEXT), (note("Thursday", "a day"), whole)),
        FileResult("b.md", Source("b.md", TEXT), (note("quay", "a place"), note("opens", "a place"))),
        FileResult("c.md", Source("c.md", TEXT), (note("In order", "wordy"), note("in order", "wordy"))),
    ]
    assert (
        render("full", results)
        == """\
note[input/unknown-suffix]: read as plain text (harbour.md)
note[wording/wordy]: a day, line 2 of harbour.md

note[wording/wordy]: a place, lines 1 and 2 of b.md

note[wording/wordy]: wordy, line 4 of c.md (twice)

3 files: 6 notes. `newslint explain wording/wordy` tells more.
"""
    )


def test_notes_in_full_are_shown_like_errors():
    assert lines(note("Thursday", "a day", label="which"), notes="full") == (
        "note[wording/wordy]: a day\n  --> harbour.md:2:13\n   |\n 2 | It opens on Thursday.\n   |             ^^^^^^^^ which\n"
    )


def test_notes_that_are_off_are_only_counted():
    assert shown(TEXT, note("Thursday", "a day"), notes="off") == "harbour.md: nothing to stop on (1 note hidden).\n"
