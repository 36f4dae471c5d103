import os
import subprocess
import sys

import pytest
from findings import fix, found, shown, snippet, span

import newslint
from newslint.diagnostic import trouble
from newslint.formats import RenderOptions, render
from newslint.results import FileResult
from newslint.source import Source, Span

ROOT = os.path.dirname(os.path.dirname(newslint.__file__))
VOTES = "Mr Falk polled 8,412 votes to 7,903 for Ms Lind, a majority of 609."
YARD = "Mr Okoro, who owns the yard in Brandsund, told Ms Lee that the gates would stay shut until the inspectors had gone."


def test_a_finding_stands_under_its_words_with_its_label_note_and_help():
    text = "Harbour vote\n\nThe quay took place before of the count.\n"
    finding = found(
        text,
        "before of",
        "`before of` stacks two prepositions",
        rule="garbled/stacked-prepositions",
        label="one of the two is left over",
        note="`before` takes no `of`",
        help="keep `before`",
        fixes=(fix("safe", (span(text, "before of"), "before")),),
        place="paragraph 1",
    )
    assert (
        shown(text, finding)
        == """\
error[garbled/stacked-prepositions]: `before of` stacks two prepositions
  --> harbour.md:3:21 (paragraph 1)
   |
 3 | The quay took place before of the count.
   |                     ^^^^^^^^^ one of the two is left over
   |
   = note: `before` takes no `of`
   = help: keep `before` (safe fix)

harbour.md: 1 error. `--fix` mends 1, `newslint explain garbled/stacked-prepositions` tells more.
"""
    )


def test_labels_that_have_room_stand_in_one_row():
    finding = found(VOTES, "609", label="stated as 609", labels=[("8,412", "8,412"), ("7,903", "less 7,903")])
    assert (
        snippet(VOTES, finding, width=90)
        == """\
   |
 1 | Mr Falk polled 8,412 votes to 7,903 for Ms Lind, a majority of 609.
   |                ----- 8,412    ----- less 7,903                 ^^^ stated as 609
"""
    )


def test_labels_without_room_beside_their_marks_hang_below_the_rightmost_first():
    finding = found(YARD, "Brandsund", label="place", labels=[("Mr Okoro", "the owner"), ("yard", "closed since May"), ("Ms Lee", "")])
    assert (
        snippet(YARD, finding, width=70)
        == """\
   |
 1 | Mr Okoro, who owns the yard in Brandsund, told Ms Lee that the…
   | -------- the owner     ----    ^^^^^^^^^       ------
   |                        |       |
   |                        |       place
   |                        closed since May
"""
    )


def test_a_label_that_hangs_left_of_another_waits_for_the_row_below():
    finding = found(YARD, "yard in", label="first", labels=[("Mr Okoro, who owns", "second"), ("Brandsund", "third")])
    assert (
        snippet(YARD, finding, width=70)
        == """\
   |
 1 | Mr Okoro, who owns the yard in Brandsund, told Ms Lee that the…
   | ------------------     ^^^^^^^ --------- third
   | |                      |
   | |                      first
   | second
"""
    )


def test_a_label_around_the_primary_shows_on_both_sides_of_it():
    finding = found(YARD, "yard", label="here", labels=[("owns the yard in Brandsund", "the clause")])
    assert (
        snippet(YARD, finding, width=70)
        == """\
   |
 1 | Mr Okoro, who owns the yard in Brandsund, told Ms Lee that the…
   |               ---------^^^^-------------
   |               |        |
   |               |        here
   |               the clause
"""
    )


def test_a_label_that_the_primary_would_hide_gets_a_window_of_its_own():
    finding = found(YARD, "Mr Okoro", label="two names in one", labels=[("Okoro", "the surname")])
    assert (
        snippet(YARD, finding, width=60)
        == """\
   |
 1 | Mr Okoro, who owns the yard in Brandsund, told Ms Lee…
   | ^^^^^^^^ two names in one
…
 1 | Mr Okoro, who owns the yard in Brandsund, told Ms Lee…
   |    ----- the surname
"""
    )


def test_places_in_other_lines_come_in_order_of_the_draft_with_dots_where_lines_are_left_out():
    text = "Karin Berg spoke first.\nNobody else did.\n\n\nKarin Borg left early.\nThe door was shut.\n"
    finding = found(text, "Borg", label="only here", labels=[("Berg", "first spelt so"), ("door", "next line")])
    assert (
        snippet(text, finding)
        == """\
   |
 1 | Karin Berg spoke first.
   |       ---- first spelt so
…
 5 | Karin Borg left early.
   |       ^^^^ only here
 6 | The door was shut.
   |     ---- next line
"""
    )


def test_a_place_too_far_off_in_the_same_line_gets_a_window_of_its_own():
    text = "The mayor spoke. " + "It rained on. " * 50 + "The mayor was silent."
    finding = found(text, "mayor was silent", label="silent here", labels=[("mayor spoke", "speaks here")])
    assert (
        snippet(text, finding, width=60)
        == """\
   |
 1 | The mayor spoke. It rained on. It rained on. It rained…
   |     ----------- speaks here
…
 1 | …on. It rained on. The mayor was silent.
   |                        ^^^^^^^^^^^^^^^^ silent here
"""
    )


def test_a_long_line_is_cut_at_words_around_the_place():
    text = "It rained on. " * 50 + "The mayor spoke. " + "It rained on. " * 50
    assert (
        snippet(text, found(text, "mayor", label="who"), width=60)
        == """\
   |
 1 | …on. It rained on. The mayor spoke. It rained on. It…
   |                        ^^^^^ who
"""
    )


def test_a_line_is_cut_further_left_to_leave_room_for_a_long_label():
    text = "It rained on. " * 50 + "The mayor spoke. " + "It rained on. " * 50
    assert (
        snippet(text, found(text, "mayor", label="this is said of nobody else there"), width=60)
        == """\
   |
 1 | …rained on. The mayor spoke. It rained on. It rained…
   |                 ^^^^^ this is said of nobody else there
"""
    )


def test_a_label_too_long_for_its_row_hangs_below_and_wraps():
    text = "The ferry to Brandsund was late again on the first of May."
    label = "no ferry has gone there since the quay was closed for repairs in the spring of the year before"
    assert (
        snippet(text, found(text, "first of May", label=label), width=66)
        == """\
   |
 1 | The ferry to Brandsund was late again on the first of May.
   |                                              ^^^^^^^^^^^^
   |                                              |
   | no ferry has gone there since the quay was closed for repairs
   | in the spring of the year before
"""
    )


def test_a_place_over_several_lines_shows_its_first_line_and_names_the_last():
    text = "She rose\nand sang\nall night.\n\nHe left.\n"
    finding = found(text, "rose\nand sang\nall night.\n\n", label="one sentence")
    assert (
        snippet(text, finding)
        == """\
   |
 1 | She rose
   |     ^^^^… one sentence (to line 3)
"""
    )


def test_a_place_that_takes_in_its_line_end_is_a_place_in_one_line():
    text = "Sign up now\r\nThe end.\r\n"
    assert (
        snippet(text, found(text, "Sign up now\r\n"))
        == """\
   |
 1 | Sign up now
   | ^^^^^^^^^^^
"""
    )


def test_a_place_longer_than_the_window_is_marked_to_its_edge():
    text = "She said " + "that nobody came and " * 30 + "went."
    finding = found(text, text[9:400], label="too long")
    assert (
        snippet(text, finding, width=50)
        == """\
   |
 1 | …said that nobody came and that nobody came…
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |       |
   |       too long
"""
    )


def test_an_empty_place_is_marked_with_one_sign_also_at_the_end_of_the_draft():
    text = "The end\n"
    middle = found(text, "The", "a word is missing")._replace(span=Span(4, 4))
    last = found(text, "The", "no closing line")._replace(span=Span(8, 8))
    assert snippet(text, middle) == "   |\n 1 | The end\n   |     ^\n"
    assert snippet(text, last) == "   |\n 2 |\n   | ^\n"


def test_an_empty_place_at_the_end_of_a_line_as_wide_as_the_terminal_has_a_column_left_for_its_mark():
    text = "The mayor said nothing at all of it"
    finding = found(text, "it", "the stop is missing")._replace(span=Span(35, 35))
    assert (
        snippet(text, finding, width=40)
        == """\
   |
 1 | …mayor said nothing at all of it
   |                                 ^
"""
    )


def test_columns_of_a_byte_order_mark_are_not_counted():
    text = "\ufeffTeh quay"
    assert "--> harbour.md:1:1\n" in shown(text, found(text, "Teh"))
    assert snippet(text, found(text, "Teh")) == "   |\n 1 | Teh quay\n   | ^^^\n"
    assert snippet(text, found(text, "\ufeff")) == "   |\n 1 | Teh quay\n   | ^\n"


def test_line_numbers_of_three_digits_widen_the_strip():
    text = "First.\n" * 120 + "Last.\n"
    assert (
        shown(text, found(text, "Last", label="here", labels=[("First", "there")]))
        == """\
error[names/wrong]: a fault
   --> harbour.md:121:1
    |
  1 | First.
    | ----- there
…
121 | Last.
    | ^^^^ here

harbour.md: 1 error. `newslint explain names/wrong` tells more.
"""
    )


def test_wide_joined_and_combining_characters_are_counted_as_the_terminal_draws_them():
    text = "Zoe\u0308 met 山田 and \U0001f469\u200d\U0001f469\u200d\U0001f467 in \U0001f1ec\U0001f1e7 \u2764\ufe0f\tthen Teh."
    assert (
        snippet(text, found(text, "Teh", labels=[("山田", "")]))
        == f"""\
   |
 1 | {text.replace(chr(9), "    ")}
   |         ----                         ^^^
"""
    )


def test_a_mark_on_part_of_a_cluster_stands_under_the_whole_of_it():
    text = "Zoe\u0308 and \U0001f1ec\U0001f1e7."
    assert snippet(text, found(text, "\u0308", labels=[("\U0001f1e7", "")])).endswith("   |   ^     --\n")


def test_what_a_terminal_would_obey_is_shown_as_a_sign():
    text = "The \x1b[31mred\u202e quay\xad."
    finding = found(text, "\x1b", "an \x1b", label="\x07", help="delete\nit", note="\u202e", place="\x9b")
    assert (
        shown(text, finding, path="a\x1b]b\u202e.md")
        == """\
error[names/wrong]: an ␛
  --> a␛]b�.md:1:5 (�)
   |
 1 | The ␛[31mred� quay�.
   |     ^ ␇
   |
   = note: �
   = help: delete it

a␛]b�.md: 1 error. `newslint explain names/wrong` tells more.
"""
    )


def test_in_ascii_quotes_and_dashes_have_their_like_and_letters_a_question_mark():
    text = "Zoë said: “No – not 山…”\xa0" + "It rained on. " * 20
    finding = found(text, "not", "`Zoë` – here", label="“no”", help="write `ö`…")
    assert (
        shown(text, finding, ascii=True, width=50)
        == """\
error[names/wrong]: `Zo?` - here
  --> harbour.md:1:17
   |
 1 | Zo? said: "No - not ??..." It rained on....
   |                 ^^^ "no"
   |
   = help: write `?`...

harbour.md: 1 error. `newslint explain names/wrong` tells more.
"""
    )


def test_colour_is_put_on_only_where_it_is_wanted():
    text = "Teh quay"
    finding = found(text, "Teh", label="here", labels=[("quay", "there")], help="look")
    coloured = shown(text, finding, colour=True)
    assert coloured.startswith("\x1b[1;31merror[names/wrong]\x1b[0m: \x1b[1ma fault\x1b[0m\n\x1b[1;34m  -->\x1b[0m harbour.md:1:1\n")
    assert "\x1b[1;31m^^^\x1b[0m" in coloured
    assert "\x1b[1;34m---- there\x1b[0m" in coloured
    assert "\x1b" not in shown(text, finding)


def test_long_help_and_notes_wrap_with_a_hanging_indent_and_the_message_does_not():
    text = "Teh quay"
    finding = found(
        text, "Teh", "a message that is rather longer than the terminal is wide", help="one two three four five six seven", note="no"
    )
    assert (
        shown(text, finding, width=40)
        == """\
error[names/wrong]: a message that is rather longer than the terminal is wide
  --> harbour.md:1:1
   |
 1 | Teh quay
   | ^^^
   |
   = note: no
   = help: one two three four five six
           seven

harbour.md: 1 error. `newslint explain names/wrong` tells more.
"""
    )


def test_a_fix_without_help_is_told_by_its_title():
    text = "Teh quay"
    one = found(text, "Teh", fixes=(fix("unsafe", (span(text, "Teh"), "The"), title="write `The`"),))
    two = one._replace(fixes=tuple(fix("manual", (span(text, "Teh"), word), title=f"write `{word}`") for word in ("The", "Tea")))
    assert "   = help: write `The` (unsafe fix)\n" in shown(text, one)
    assert "   = help: write `The` or write `Tea`\n" in shown(text, two)


def test_a_fix_that_puts_something_in_is_shown_as_a_change():
    text = "She said: “We will not go. The crews left."
    finding = found(text, "“", help="close the quotation", fixes=(fix("unsafe", (Span(26, 26), "”")),))
    assert (
        snippet(text, finding)
        == """\
   |
 1 | She said: “We will not go. The crews left.
   |           ^
   |
   = help: close the quotation (unsafe fix)
   |
 1 - She said: “We will not go. The crews left.
 1 + She said: “We will not go.” The crews left.
"""
    )


def test_the_edits_of_a_fix_that_stand_apart_are_shown_apart_the_first_three_of_them():
    text = "It rained on. " * 60
    edits = [(Span(at, at + 2), "Snow") for at in range(0, 840, 168)]
    assert (
        snippet(text, found(text, "on", fixes=(fix("safe", *edits),)), width=40)
        == """\
   |
 1 | It rained on. It rained on. It…
   |           ^^
   |
   = help: mend it (safe fix)
   |
 1 - It rained on. It rained on. It…
 1 + Snow rained on. It rained on. It…
 1 - …It rained on. It rained on. It…
 1 + …It rained on. Snow rained on. It…
 1 - …It rained on. It rained on. It…
 1 + …It rained on. Snow rained on. It…
…
"""
    )


def test_the_strip_is_wide_enough_for_the_lines_that_a_fix_changes():
    text = "It rained.\n" * 120
    out = snippet(text, found(text, "rained", fixes=(fix("unsafe", (Span(len(text), len(text)), "The end.")),)))
    assert "  1 | It rained.\n    |    ^^^^^^\n" in out
    assert out.endswith("\n121 -\n121 + The end.\n")


def test_a_change_of_line_ends_is_shown_with_a_sign_for_each():
    text = "One.\r\nTwo.\nThree."
    edits = ((Span(4, 4), "\n"), (Span(10, 11), " "))
    assert snippet(text, found(text, "One", fixes=(fix("unsafe", *edits),))).endswith(
        " 1 - One.\n 1 + One.↵\n 2 - Two.↵Three.\n 2 + Two. Three.\n"
    )


def test_a_plain_replacement_or_deletion_is_not_shown_twice():
    text = "Teh quay"
    for new in ("The", ""):
        assert " 1 +" not in shown(text, found(text, "Teh", fixes=(fix("safe", (span(text, "Teh"), new)),)))


def test_trouble_with_a_whole_file_shows_no_line():
    missing = FileResult("gone.md", None, (trouble("input/not-found", "there is no such file", help="check the path"),))
    empty = FileResult("rules/x.yaml", Source("rules/x.yaml", "why: x\n"), (trouble("rule/no-kind", "a kind is missing"),))
    assert (
        render("full", [missing, empty])
        == """\
error[input/not-found]: there is no such file
  --> gone.md
   |
   = help: check the path

error[rule/no-kind]: a kind is missing
  --> rules/x.yaml

2 files: 2 errors.
"""
    )


def test_trouble_at_a_place_in_a_file_shows_the_place():
    text = "summary: x\nkindd: y\n"
    result = FileResult("rules/x.yaml", Source("rules/x.yaml", text), (trouble("rule/unknown-key", "`kindd` is no key", Span(11, 16)),))
    assert " 2 | kindd: y\n   | ^^^^^\n" in render("full", [result])


def test_findings_come_in_order_of_position_with_a_blank_line_between():
    text = "Teh quay is clsoed"
    out = shown(text, found(text, "clsoed", "second"), found(text, "Teh", "first", severity="warning"))
    assert out.index("warning[names/wrong]: first") < out.index("\n\nerror[names/wrong]: second")


def test_of_many_labels_the_first_are_shown_and_the_others_counted():
    text = "".join(f"Line {number}\n" for number in range(10, 40))
    finding = found(text, "10", labels=[(str(number), "again") for number in range(11, 21)])
    out = shown(text, finding)
    assert out.count("-- again") == 8
    assert "   = note: and 2 more such places\n" in out


def test_a_very_narrow_terminal_still_gets_everything():
    assert (
        snippet(VOTES, found(VOTES, "majority of 609", label="stated so", labels=[("8,412", "")], help="check the votes again"), width=20)
        == """\
   |
 1 | …8,412 votes…
   |  -----
…
 1 | …majority of…
   |  ^^^^^^^^^^^
   |  |
   |  stated so
   |
   = help: check the votes
           again
"""
    )


def test_plain_copy_is_shown_without_the_character_tables():
    code = """
import sys
from newslint.diagnostic import Diagnostic
from newslint.formats import RenderOptions, render
from newslint.results import FileResult
from newslint.source import Source, Span
text = "“Très bien”, said Zoë – and left the quay… " * 40
out = render("full", [FileResult("a.md", Source("a.md", text), (Diagnostic("a/b", "error", "x", Span(400, 405)),))])
assert "^^^^^" in out
print(*(name for name in ("unicodedata", "json", "textwrap", "dataclasses", "difflib", "pathlib") if name in sys.modules))
"""
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {ROOT!r})\n{code}"], capture_output=True, text=True
    )
    assert (run.stdout, run.stderr) == ("\n", "")


def test_an_unknown_format_raises():
    with pytest.raises(KeyError, match="fulll"):
        render("fulll", [], RenderOptions())
