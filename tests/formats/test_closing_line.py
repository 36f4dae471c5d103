import pytest
from findings import fix, found, shown

from newslint.diagnostic import Diagnostic, trouble
from newslint.formats import RenderOptions, render
from newslint.results import Counts, FileResult, count
from newslint.source import Source, Span

TEXT = "Teh quay is shut."


def finding(severity: str, *, rule: str = "names/wrong", level: str | None = None) -> Diagnostic:
    return found(TEXT, "Teh", severity=severity, rule=rule, fixes=(fix(level, (Span(0, 3), "The")),) if level else ())


def closing(*findings: Diagnostic, **options: object) -> str:
    return shown(TEXT, *findings, **options).splitlines()[-1]


def test_a_clean_draft_is_one_line():
    assert shown(TEXT) == "harbour.md: nothing to stop on.\n"


def test_clean_drafts_are_one_line():
    results = [FileResult(name, Source(name, TEXT), ()) for name in ("a.md", "b.md")]
    assert render("full", results) == "2 files: nothing to stop on.\n"


def test_no_files_are_said_so():
    assert render("full", []) == "no files to check.\n"


def test_findings_are_counted_by_severity_in_the_singular_and_the_plural():
    hint = " `newslint explain names/wrong` tells more."
    assert closing(finding("error")) == f"harbour.md: 1 error.{hint}"
    assert closing(finding("warning"), finding("note"), finding("note")) == f"harbour.md: 1 warning, 2 notes.{hint}"
    assert closing(finding("error"), finding("error"), finding("warning"), finding("warning")) == f"harbour.md: 2 errors, 2 warnings.{hint}"


@pytest.mark.parametrize(
    ("levels", "hint"),
    [
        (["safe"], "`--fix` mends 1"),
        (["unsafe", "unsafe"], "`--fix --unsafe-fixes` mends 2"),
        (["safe", "unsafe", "manual"], "`--fix` mends 1, `--fix --unsafe-fixes` 2"),
    ],
)
def test_what_fixes_would_mend_is_told(levels: list[str], hint: str):
    assert f". {hint}, `newslint explain" in closing(*(finding("error", level=level) for level in levels))


def test_manual_fixes_promise_nothing():
    assert "--fix" not in closing(finding("error", level="manual"))


def test_the_gravest_rule_is_the_one_to_explain():
    assert "`newslint explain numbers/wrong`" in closing(finding("note"), finding("error", rule="numbers/wrong"))


def test_trouble_with_the_run_is_counted_and_has_no_page_to_explain_it():
    result = FileResult("gone.md", None, (trouble("input/not-found", "there is no such file"),))
    assert render("full", [result]).endswith("\n\ngone.md: 1 error.\n")


def test_a_hidden_note_is_not_the_one_to_explain():
    assert closing(finding("note"), notes="off") == "harbour.md: nothing to stop on (1 note hidden)."
    assert closing(finding("note"), finding("warning", rule="a/b"), notes="off") == (
        "harbour.md: 1 warning (1 note hidden). `newslint explain a/b` tells more."
    )


def test_counting_takes_the_first_fix_which_is_the_one_applied():
    both = finding("error")._replace(fixes=(fix("manual", (Span(0, 3), "The")), fix("safe", (Span(0, 3), "Tea"))))
    results = [
        FileResult("a.md", None, (both, finding("warning", level="safe"))),
        FileResult("b.md", None, (finding("note", level="unsafe"), finding("error"))),
    ]
    assert count(results) == Counts(errors=2, warnings=1, notes=1, safe=1, unsafe=1)


def test_the_closing_line_is_the_same_in_the_concise_format():
    assert closing(finding("error", level="safe")) == closing(finding("error", level="safe"), format="concise")


def test_the_path_is_shown_without_what_a_terminal_would_obey():
    assert render("full", [FileResult("a\x1bé.md", None, ())], RenderOptions(ascii=True)) == "a??.md: nothing to stop on.\n"
