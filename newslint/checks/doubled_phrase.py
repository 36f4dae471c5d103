"""Finds two or three words that are typed twice."""

from collections.abc import Iterator

from newslint.checks.small_words import IN_NOUNS, is_meant, may_end_clause
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

LINKS = frozenset("and or after by upon on to in".split())
"""What joins words that are said twice on purpose: over and over and over."""
SMALL = frozenset("the a an his her its their this that of to at for from with as is was be been has have had will would not".split())
SET_PHRASES = frozenset(
    "time hand face day back door head cheek coast wall end year week month one neck side step bit little man place house point inch line case word"
    " night generation again millions thousands hundreds".split()
)
"""Words that come back in set phrases: from time to time to, hand in hand in."""
PRONOUNS = frozenset("i you he she we they it".split())


def doubled_phrase(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each run of two or three words in small letters that follows itself: `of the of the`."""
    forms, starts, ends = document.words
    for length in (2, 3):
        done = 0
        for place, (form, following) in enumerate(zip(forms, forms[length:], strict=False)):
            if (
                form == following
                and form[0].isalpha()
                and place >= done
                and forms[place : place + length] == forms[place + length : place + 2 * length]
            ):
                words = forms[place : place + length]
                second = Span(starts[place + length], ends[place + 2 * length - 1])
                if is_meant(document, second.end) or (words[-1] in ("in", "on") and forms[place + 2 * length] in IN_NOUNS):
                    continue
                if is_said_so(words) or (not PRONOUNS.isdisjoint(words) and may_end_clause(forms, place)):
                    continue
                if all(word.replace("'", "").isalpha() for word in words) and len(set(words)) > 1 and document.text(second).islower():
                    done = place + 2 * length
                    edit = Edit(Span(ends[place + length - 1], second.end), "")
                    yield Finding(Span(starts[place], second.end), ((edit,),), values={"words": document.text(second)})


def is_said_so(words: list[str]) -> bool:
    """Whether the words are a set phrase, or linked to themselves: day after day after, and more and more."""
    if "and" in words or "or" in words:
        return SMALL.isdisjoint(words)
    if words[0] in SET_PHRASES or words[-1] in SET_PHRASES:
        return not LINKS.isdisjoint(words)
    return (words[0] in ("after", "by", "upon") and words[-1] not in SMALL) or (
        words[-1] in ("after", "by", "upon") and words[0] not in SMALL
    )
