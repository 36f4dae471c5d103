"""Finds a word written for another that sounds like it, where the small words beside it decide."""

from collections.abc import Iterator, Mapping, Sequence

from newslint.checks.small_words import is_meant
from newslint.document import Document
from newslint.matchers.phrases import in_case_of
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

NO_NOUNS = frozenset(
    "a an the not been going always just all like that what time too very only because being me you us this there here who which how why where when if"
    " i he she it we they no so as to in on at by for of with from and or but more less most much many also still now never ever even out up about over"
    " off worth fine ok okay okay good bad true hard easy clear likely possible important right wrong best better boss responsible guilty next first"
    " last left ahead ill afraid available to his her their my your our its is was really actually quite probably definitely certainly".split()
)
"""Words before which `it’s` and `who’s` are short for `it is` and `who is`."""
NO_NOUN_ENDINGS = ("ing", "ed", "ly", "able", "ible", "ful", "ous", "less", "'s")

NOUNS_IN_LY = frozenset("early family supply monthly weekly daily yearly assembly ally".split())


def confused_word(
    document: Document, settings: Settings, wrong: str, right: str, contexts: Sequence[Mapping[str, Sequence[str]]]
) -> Iterator[Finding]:
    """A finding for each `wrong` that stands in one of the contexts.

    A context lists the words that may stand `before`, `after` and `then` (second after) it; one that lists nothing for a place allows
    any word there, and `noun` asks for a word after it that can be a noun.
    """
    forms, starts, ends = document.words
    prose = document.prose
    for place in document.places.get(wrong, ()):
        written = prose[starts[place] : ends[place]]
        if not any(fits(forms, place, context) for context in contexts) or not prose[starts[place] + 1 : ends[place]].islower():
            continue
        is_before_name = "noun" in contexts[0] and not prose[starts[place + 1] : ends[place + 1]].islower()
        if not is_before_name and not is_meant(document, ends[place + 1]):
            span = Span(starts[place], ends[place])
            yield Finding(span, replacement(span, in_case_of(written, right)))


def fits(forms: list[str], place: int, context: Mapping[str, Sequence[str]]) -> bool:
    """Whether the words beside a word are those of the context."""
    following = forms[place + 1]
    if "before" in context and (not place or forms[place - 1] not in context["before"]):
        return False
    if "after" in context and following not in context["after"]:
        return False
    if "then" in context and (following == "\n" or forms[place + 2] not in context["then"]):
        return False
    if "noun" in context:
        return following.isalpha() and following not in NO_NOUNS and (following in NOUNS_IN_LY or not following.endswith(NO_NOUN_ENDINGS))
    return True
