"""Finds two words with a mark but no space between them."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

MARK = lazy_pattern(r"[.?!,;][\"”)]?(?=[^\W\d_])")
BEFORE = lazy_pattern(r"(?<![\w@/.:#&=?%+'’-])(?:[^\W\d_][^\W\d_'’-]{1,30}|\d{1,9}%?)$")
AFTER = lazy_pattern(r"[^\W\d_][^\W\d_'’]{0,30}(?![\w@/:=#&(-]|\.\w)")
LONGEST = 33
"""Characters before a mark in which its word and what stands before that are found."""
OPENERS = frozenset(
    "The A An It He She They We I You This That These Those There But And In On At By For From With After Before When While If As His Her Their Our"
    " Its Mr Mrs Ms No Not Police Officials However Meanwhile Earlier Former Of To Many Some Since So Now Then Who What Why How All Even Both Two Three Four Last During"
    " Under About Among According Despite Instead Once Until Where Only Still Yet Also Most More Several Another Each Every Here Such Although".split()
)
"""Words with which a sentence begins, so that a word in capitals before them is no part of a name: One.Tel, Ph.D."""


def missing_space(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each pair of words; names and addresses with a point inside are left alone."""
    prose = document.prose
    for found in MARK.finditer(prose):
        if not (prose[found.start() - 1].isalnum() or prose[found.start() - 1] == "%"):
            continue
        before = BEFORE.search(prose[max(0, found.start() - LONGEST) : found.start()])
        after = AFTER.match(prose, found.end())
        if before and after and is_joined(before.group(), found.group(), after.group()):
            start = found.start() - len(before.group())
            edit = Edit(Span(found.end(), found.end()), " ")
            yield Finding(Span(start, after.end()), ((edit,),), values={"mark": found.group()})


def is_joined(before: str, mark: str, after: str) -> bool:
    """Whether the two are words of two sentences or of two parts of one."""
    if before[0].isdigit():
        return mark[0] in ".?!" and after[0].isupper() and after[1:].islower() and len(after) > 2
    if before.isupper() and after.isupper():
        return False
    if mark[0] == ";" and min(len(before), len(after)) < 3:
        return False
    if mark[0] in ",;":
        return after.islower() or (mark[0] == "," and after in OPENERS)
    if not before.islower() and len(mark) == 1:
        return after in OPENERS and not before.isupper() and len(before) > 3
    return after in "AI" or (after[0].isupper() and not after.isupper())
