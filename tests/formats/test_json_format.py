import json
import re
from typing import Any

from findings import FORBIDDEN, fix, found, shown, span
from hypothesis import given
from hypothesis import strategies as st

from newslint.diagnostic import Diagnostic, Edit, Fix, Label, trouble
from newslint.formats import RenderOptions, render
from newslint.results import FileResult
from newslint.source import Source, Span

TEXT = "\ufeffTeh quay\r\nis “shut” 🚢 now.\n"


def test_a_finding_is_described_with_its_keys_in_order():
    finding = found(
        TEXT,
        "shut",
        "`shut` is wrong",
        labels=[("Teh", "first here")],
        help="write `open`",
        fixes=(fix("safe", (span(TEXT, "shut"), "open")),),
    )
    assert shown(TEXT, finding, format="json") == (
        '{"version": 1, "files": [{"path": "harbour.md", "diagnostics": [{"rule": "names/wrong", "severity": "error", "message": "`shut` is wrong", '
        '"start": {"line": 2, "column": 5, "offset": 15}, "end": {"line": 2, "column": 9, "offset": 19}, '
        '"labels": [{"start": {"line": 1, "column": 1, "offset": 1}, "end": {"line": 1, "column": 4, "offset": 4}, "text": "first here"}], '
        '"help": "write `open`", "note": null, "fixes": [{"title": "mend it", "applicability": "safe", "edits": '
        '[{"start": {"line": 2, "column": 5, "offset": 15}, "end": {"line": 2, "column": 9, "offset": 19}, "text": "open"}]}]}]}]}\n'
    )


def test_clean_files_are_listed():
    results = [FileResult(name, Source(name, TEXT), ()) for name in ("b.md", "a.md")]
    assert json.loads(render("json", results)) == {
        "version": 1,
        "files": [{"path": "b.md", "diagnostics": []}, {"path": "a.md", "diagnostics": []}],
    }


def test_no_files_are_an_empty_list():
    assert json.loads(render("json", [])) == {"version": 1, "files": []}


def test_trouble_with_a_whole_file_is_at_its_first_character():
    first = {"line": 1, "column": 1, "offset": 0}
    for source in (None, Source("a.md", TEXT)):
        [file] = json.loads(render("json", [FileResult("a.md", source, (trouble("input/not-found", "gone"),))]))["files"]
        assert (file["diagnostics"][0]["start"], file["diagnostics"][0]["end"]) == (first, first)


def test_text_outside_ascii_stands_as_it_is_unless_the_terminal_cannot_show_it():
    finding = found(TEXT, "shut", "`Bergström` – “no”")
    assert "`Bergström` – “no”" in shown(TEXT, finding, format="json")
    assert shown(TEXT, finding, format="json", ascii=True).isascii()


def test_what_a_terminal_would_obey_is_escaped_and_reads_back_the_same():
    message = "\x1b[2J \x9b \u202e \ufeff \u2028 \U000e0041 \ud800"
    out = shown(TEXT, found(TEXT, "shut", message), format="json", path="\udcff.md")
    assert not FORBIDDEN.search(out)
    out.encode()
    [file] = json.loads(out)["files"]
    assert (file["path"], file["diagnostics"][0]["message"]) == ("\udcff.md", message)


def test_notes_are_always_told_to_programs():
    assert shown(TEXT, found(TEXT, "shut", severity="note"), format="json", notes="off").count('"severity": "note"') == 1


ALPHABET = "ab “é\u0308🚢\t\r\n\ufeff"


def offset_of(text: str, position: dict[str, int]) -> int:
    """The offset of a line and column, counted afresh."""
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    mark = text.startswith("\ufeff") and position["line"] == 1 and position["offset"] > 0
    return sum(map(len, lines[: position["line"] - 1])) + position["column"] - 1 + mark


@given(st.text(ALPHABET, min_size=1), st.data())
def test_every_position_slices_back_to_its_words(text: str, data: st.DataObject):
    spans = [Span(*sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))) for _ in range(3)]
    finding = Diagnostic("a/b", "error", "x", spans[0], labels=(Label(spans[1], "y"),), fixes=(Fix("z", "safe", (Edit(spans[2], "\n"),)),))
    out = render("json", [FileResult("a.md", Source("a.md", text), (finding,))], RenderOptions())
    [shown] = json.loads(out)["files"][0]["diagnostics"]
    places: list[Any] = [shown, *shown["labels"], *shown["fixes"][0]["edits"]]
    for place, wanted in zip(places, spans, strict=True):
        assert (place["start"]["offset"], place["end"]["offset"]) == wanted
        for position in (place["start"], place["end"]):
            assert offset_of(text, position) == position["offset"]
