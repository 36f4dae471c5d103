from findings import fix, found, shown

from newslint.diagnostic import trouble
from newslint.formats import render
from newslint.results import FileResult
from newslint.source import Span

TEXT = "The quay is shut.\r\nMs Bergström said teh crews left.\r\n"


def test_each_finding_is_one_line_in_order_of_position():
    findings = (
        found(TEXT, "teh", "`teh` is no word", fixes=(fix("safe", (Span(37, 40), "the")),)),
        found(TEXT, "Bergström", "`Bergström` is `Bergstrom` elsewhere", rule="names/variant", severity="warning"),
        found(TEXT, "quay", "a quay", rule="wording/wordy", severity="note"),
    )
    assert (
        shown(TEXT, *findings, format="concise")
        == """\
harbour.md:1:5: note[wording/wordy] a quay
harbour.md:2:4: warning[names/variant] `Bergström` is `Bergstrom` elsewhere
harbour.md:2:19: error[names/wrong] `teh` is no word (safe fix)
harbour.md: 1 error, 1 warning, 1 note. `--fix` mends 1, `newslint explain names/wrong` tells more.
"""
    )


def test_notes_that_are_off_are_left_out():
    note = found(TEXT, "quay", severity="note")
    assert shown(TEXT, note, format="concise", notes="off") == "harbour.md: nothing to stop on (1 note hidden).\n"


def test_a_file_that_could_not_be_read_has_its_first_character_for_a_place():
    result = FileResult("gone.md", None, (trouble("input/not-found", "there is no such file"),))
    assert render("concise", [result]) == "gone.md:1:1: error[input/not-found] there is no such file\ngone.md: 1 error.\n"


def test_a_message_stays_one_line_and_sends_nothing_to_be_obeyed():
    out = shown(TEXT, found(TEXT, "teh", "`teh\r\ncrews`\x1b[2J"), format="concise", path="a\nb.md")
    assert out.splitlines()[0] == "a↵b.md:2:19: error[names/wrong] `teh crews`␛[2J"


def test_colour_marks_the_severity():
    assert "1:5: \x1b[1;33mwarning[names/wrong]\x1b[0m a fault" in shown(
        TEXT, found(TEXT, "quay", severity="warning"), format="concise", colour=True
    )
