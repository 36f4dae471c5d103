"""The checks of the leftovers family, beyond the examples of their rules."""

import os
import re

import pytest

from newslint.checks.line_grammar import DATA, load_grammar
from newslint.checks.mojibake import MISREAD, reread
from newslint.checks.plain_lines import plain_line
from newslint.diagnostic import Diagnostic
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.source import Source

LINTER = Linter(select_rules(load_rules(), ["leftovers"]))
GRAMMARS = ("furniture", "desk_marks", "chatbot", "placeholders")
STORY = "The quay reopened on Friday, a week after the storm had broken the wall, the council said."


def lint(text: str, format: str = "plain") -> list[Diagnostic]:
    return LINTER.lint(read(Source("draft", text), format))


def rules(text: str, format: str = "plain") -> list[str]:
    return [item.rule for item in lint(text, format)]


def sections_of(name: str) -> str:
    with open(os.path.join(DATA, f"{name}.txt"), encoding="utf-8") as file:
        return " ".join(re.findall(r"(?m)^\[([a-z]+)\]$", file.read()))


@pytest.mark.parametrize("name", GRAMMARS)
def test_the_first_word_of_a_pattern_alone_makes_no_line_of_it(name: str) -> None:
    grammar = load_grammar(name, sections_of(name))
    assert len(grammar.by_head) > 40
    for head in grammar.by_head.keys() - {"lorem"}:
        assert not grammar.knows(plain_line(f"{head} of the wall that fell in the night of the storm"))
        assert not grammar.knows(plain_line(f"{head} a boat that had lain at the quay"))


@pytest.mark.parametrize("name", GRAMMARS)
def test_no_grammar_knows_a_sentence_of_a_story(name: str) -> None:
    assert not load_grammar(name, sections_of(name)).knows(plain_line(STORY))


@pytest.mark.parametrize("sign", sorted(set(MISREAD)))
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_a_letter_misread_is_read_again_by_rule(sign: str, encoding: str) -> None:
    sloppy = [bytes([byte]).decode(encoding, "replace") for byte in sign.encode()]
    wrong = "".join(chr(byte) if read_as == "\ufffd" else read_as for byte, read_as in zip(sign.encode(), sloppy, strict=True))
    assert reread(wrong) == sign


def test_a_letter_misread_twice_is_read_again() -> None:
    assert reread("é".encode().decode("cp1252").encode().decode("cp1252")) == "é"


@pytest.mark.parametrize("code", range(0xA0, 0x180))
def test_no_letter_is_taken_for_a_misreading_between_letters(code: int) -> None:
    assert "leftovers/mojibake" not in rules(f"Caf{chr(code).lower()}s and {chr(code)}lsa were there, “Zo{chr(code).lower()}” too.")


def test_a_draft_broken_into_lines_is_not_called_cut_off_at_each_of_them() -> None:
    lines = [
        "The council said that the",
        "wall would be rebuilt by the",
        "divers who had found the",
        "cracks that ran from the",
        "quay to the",
    ]
    assert not {"leftovers/cut-off", "leftovers/broken-sentence"} & set(rules("\n\n".join(lines * 3)))


def test_a_file_of_updates_may_repeat_its_background() -> None:
    background = "It takes 40 votes to win the harbour board, which has 79 members."
    entries = [f"{hour}.05 p.m.\n\nThe count went on in ward {hour}, the clerk said.\n\n{background}" for hour in (5, 6, 7)]
    assert not any("repeated" in rule for rule in rules("\n\n___\n\n".join(entries)))


def test_a_line_of_the_page_that_is_deleted_takes_its_blank_line_with_it() -> None:
    text = f"{STORY}\n\nShare this article\n\nDivers had checked it for cracks in the week before."
    (found,) = lint(text)
    (edit,) = found.fixes[0].edits
    assert text[: edit.span.start] + text[edit.span.end :] == text.replace("Share this article\n\n", "")
    assert found.fixes[0].applicability == "unsafe"


def test_a_fix_of_quoted_letters_is_left_to_a_person() -> None:
    (found,) = lint("“It wasnâ€™t me,” she said.")
    assert [fix.applicability for fix in found.fixes] == ["manual"]


def test_one_paragraph_of_soft_hyphens_is_one_finding_with_one_fix() -> None:
    (found,) = lint("The har\u00adbour mas\u00adter warned the coun\u00adcil.")
    assert len(found.fixes[0].edits) == 3
    assert len(found.labels) == 2


def test_legal_markup_of_a_markdown_draft_is_no_debris() -> None:
    text = f"# Quay reopens\n\nThe **wall** at [Pike Bay](https://example.org/bay) fell.\n\n> The *quay* &amp; the wall.\n\n{STORY}\n"
    assert not [rule for rule in rules(text, "markdown") if rule.startswith("leftovers/")]


def test_a_page_copied_as_a_whole_is_told_line_by_line() -> None:
    furniture = [
        "Skip to main content",
        "Share this article",
        "Advertisement",
        "Sign up to our newsletter",
        "Copyright 2031 Pike Bay Gazette",
    ]
    found = [item for item in lint(f"{STORY}\n\n" + "\n\n".join(furniture)) if item.rule == "leftovers/page-furniture"]
    assert len(found) == len(furniture)
