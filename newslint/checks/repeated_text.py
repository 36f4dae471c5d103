"""Finds paragraphs and sentences that stand twice."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

WORD = lazy_pattern(r"[^\W_]+(?:['’][^\W_]+)*")
HOUR = lazy_pattern(
    r"_{2,}\.?|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,4})?|\d{1,2}[:.]\d\d(?: [A-Z]{2,4})?|\d{4} (?:GMT|BST|UTC)", re.IGNORECASE
)
UPDATES = 2
LEAST = 6
"""Words of a paragraph, figures not counted; a shorter one may stand twice (a label, a time, an answer)."""
LEAST_ENDED = 4
"""Words of a paragraph that ends as a sentence does."""
LEAST_HEADLINE = 4
TOP = 4
"""Blocks among which a headline may stand a second time."""
LEAST_NEAR = 15
LEAST_SENTENCE = 8
SHORTEST = 12
"""Characters of what may be reported at all."""
MARKS = ".,:;!?-'\" "
QUOTES = "\"'”’)"
PLAIN = str.maketrans("‘’“”–—", "''\"\"--")
ANCHOR = 6
"""Letters of a word at which runs are taken, one word in four of news copy."""
RUN = 6
"""Words in a row. Two paragraphs of which nine words in ten are the same in order share such a run: with one change in ten words,
some stretch between two changes holds nine."""
ALIKE = 0.9
LONGEST = 400
"""Words; longer paragraphs are compared by their runs alone, as an alignment takes the square of their length."""


def repeated_text(document: Document, settings: Settings, form: str) -> Iterator[Finding]:
    """Blocks that stand twice (`form: same`), that differ in at most a tenth of their words (`form: near`), or sentences that do (`form: sentence`)."""
    blocks = [block.span for block in document.blocks if block.kind not in ("byline", "dateline", "caption")]
    if _is_rolling(document):
        return
    if form == "near":
        yield from _find_near(document, blocks)
        return
    same = list(_find_same(document, blocks))
    if form == "same":
        yield from same
        return
    repeated = {finding.span for finding in same}
    for span, earlier in _find_pairs(document, document.sentences):
        text = document.text(span)
        if (
            text.rstrip(QUOTES).endswith((".", "!", "?"))
            and len(WORD.findall(text)) >= LEAST_SENTENCE
            and document.block_at(span.start).span not in repeated
        ):
            yield Finding(span, marks=(Mark(earlier, "first here"),))


def _is_rolling(document: Document) -> bool:
    """Whether the draft is a file of updates, each under its time or below a rule, which may share their background."""
    return sum(HOUR.fullmatch(document.text(block.span)) is not None for block in document.blocks) >= UPDATES


def _find_same(document: Document, blocks: Sequence[Span]) -> Iterator[Finding]:
    top = blocks[:TOP]
    for span, earlier in _find_pairs(document, blocks):
        text = document.text(span)
        count = sum(word[0].isalpha() for word in WORD.findall(text))
        is_ended = text.rstrip(QUOTES).endswith((".", "!", "?"))
        is_headline = document.headline is not None and earlier == document.headline.span and span in top and count >= LEAST_HEADLINE
        if count >= LEAST or (is_ended and count >= LEAST_ENDED) or is_headline:
            yield Finding(span, ((Edit(span, ""),),), (Mark(earlier, "first here"),))


def _find_pairs(document: Document, spans: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Each later span of those that read the same but for capitals, spaces and the marks at their ends, with the first of them."""
    first: dict[str, Span] = {}
    for span in spans:
        if span.end - span.start >= SHORTEST:
            text = document.text(span)
            key = " ".join((text if text.isascii() else text.translate(PLAIN)).lower().split()).strip(MARKS)
            if first.setdefault(key, span) is not span:
                yield span, first[key]


def _find_near(document: Document, blocks: Sequence[Span]) -> Iterator[Finding]:
    """Pairs that share many runs of words, each paragraph against the earlier one with which it shares most."""
    words = document.words
    texts = [words.forms[words.at(span.start) : words.at(span.end)] for span in blocks]
    owners: dict[tuple[str, ...], int] = {}
    for number, text in enumerate(texts):
        if len(text) < LEAST_NEAR:
            continue
        runs = [tuple(text[place : place + RUN]) for place in range(len(text) - RUN + 1) if len(text[place]) >= ANCHOR]
        shared = Counter(owners[run] for run in runs if run in owners)
        for run in runs:
            owners.setdefault(run, number)
        if shared:
            earlier, count = shared.most_common(1)[0]
            if count * 5 >= len(runs) and is_alike(texts[earlier], text) and not _is_same(document, blocks[earlier], blocks[number]):
                yield Finding(blocks[number], marks=(Mark(blocks[earlier], "nearly the same here"),))


def _is_same(document: Document, one: Span, other: Span) -> bool:
    return next(_find_pairs(document, (one, other)), None) is not None


def is_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether nine words in ten of the longer text stand in the other in the same order."""
    longer = max(len(one), len(other))
    if min(len(one), len(other)) < ALIKE * longer:
        return False
    if longer > LONGEST:
        return True
    from difflib import SequenceMatcher

    return sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()) >= ALIKE * longer
