"""Finds two or three words that are typed twice."""

from collections.abc import Iterator

from newslint.checks.small_words import may_end_clause
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

LINKS = frozenset("and or after by upon".split())
"""What joins words that are said twice on purpose: over and over and over."""
SET_PHRASES = frozenset("time hand face day back door head cheek coast wall end year week one".split())
"""Words that come back in set phrases: from time to time to, hand in hand in."""


def doubled_phrase(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each run of two or three words in small letters that follows itself: `of the of the`."""
    forms, starts, ends = document.words
    for length in (2, 3):
        done = 0
        for place, (form, following) in enumerate(zip(forms, forms[length:], strict=False)):
            if form == following and place >= done and forms[place : place + length] == forms[place + length : place + 2 * length]:
                words = forms[place : place + length]
                second = Span(starts[place + length], ends[place + 2 * length - 1])
                if words[0] in SET_PHRASES or not LINKS.isdisjoint(words) or may_end_clause(forms, place):
                    continue
                if all(word.replace("'", "").isalpha() for word in words) and len(set(words)) > 1 and document.text(second).islower():
                    done = place + 2 * length
                    edit = Edit(Span(ends[place + length - 1], second.end), "")
                    yield Finding(Span(starts[place], second.end), ((edit,),), values={"words": document.text(second)})
