"""Finds two small words that do not stand side by side, of one section of the pair table."""

from collections.abc import Iterator

from newslint.checks.small_words import find_pairs, pair_span, without_first, without_second
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings


def word_pair(document: Document, settings: Settings, section: str, either: bool = False) -> Iterator[Finding]:
    """A finding for each pair of the section; `either` offers to take away one word or the other."""
    forms = document.words.forms
    done = -2
    for place in find_pairs(document, section):
        if place == done + 1 or is_in_doubled_phrase(forms, place):
            continue
        done = place
        first, second = forms[place : place + 2]
        choices: tuple[tuple[Edit, ...], ...] = (without_second(document, place), without_first(document, place)) if either else ()
        help = f"keep `{first}` or `{second}`" if either else None
        if {first, second} == {"a", "an"}:
            right = right_article(document, place + 2)
            choices = choices[first != right : 1 + (first != right)] if right else choices
            help = f"keep `{right}`" if right else help
        yield Finding(pair_span(document, place), choices, values={"first": first, "second": second}, help=help)


def right_article(document: Document, place: int) -> str | None:
    """Which of `a` and `an` the word there takes, or nothing where that is not known."""
    from newslint.checks.article_sounds import article_of

    word = document.prose[document.words.starts[place] : document.words.ends[place]]
    return article_of(word) if word[0].isalnum() else None


def is_in_doubled_phrase(forms: list[str], place: int) -> bool:
    """Whether the pair is where two copies of a phrase meet: into a into a."""
    return place > 0 and forms[place - 1 : place + 1] == forms[place + 1 : place + 3]
