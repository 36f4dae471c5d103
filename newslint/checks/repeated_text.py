"""Finds paragraphs and sentences that stand twice."""

import re
from collections import Counter
from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
LEAST = 6
"""Words of a paragraph, figures not counted; a shorter one may stand twice (a label, a time, an answer)."""
LEAST_ENDED = 4
"""Words of a paragraph that ends as a sentence does."""
LEAST_HEADLINE = 3
LEAST_NEAR = 15
LEAST_SENTENCE = 8
RUN = 6
"""Words in a row. Two paragraphs of which nine words in ten are the same in order share such a run: with one change in ten words,
some stretch between two changes holds nine."""
ALIKE = 0.9
LONGEST = 400
"""Words; longer paragraphs are compared by their runs alone, as an alignment takes the square of their length."""


def repeated_text(document: Document, settings: Settings, form: str) -> Iterator[Finding]:
    """Blocks that stand twice (`form: same`), that differ in at most a tenth of their words (`form: near`), or sentences that do (`form: sentence`)."""
    blocks = [block.span for block in document.blocks if block.kind not in ("byline", "dateline", "caption")]
    words = _words_of(document, blocks)
    if form == "same":
        for finding in _find_same(document, blocks, words):
            yield finding._replace(choices=((Edit(finding.span, ""),),))
    elif form == "near":
        yield from _find_near(blocks, words)
    else:
        repeated = {finding.span for finding in _find_same(document, blocks, words)}
        sentences = [sentence for sentence in document.sentences if sentence.end - sentence.start > LEAST_SENTENCE * 4 and sentence not in repeated]
        for span, earlier in _find_pairs(sentences, _words_of(document, sentences)):
            if len(WORD.findall(document.text(span))) >= LEAST_SENTENCE and document.block_at(span.start).span not in repeated:
                yield Finding(span, marks=(Mark(earlier, "first here"),))


def _words_of(document: Document, spans: list[Span]) -> list[tuple[str, ...]]:
    prose = document.prose.lower().replace("’", "'")
    return [tuple(WORD.findall(prose, span.start, span.end)) for span in spans]


def _find_pairs(spans: list[Span], words: list[tuple[str, ...]]) -> Iterator[tuple[Span, Span]]:
    """Each later span of those that read the same, with the first of them."""
    first: dict[tuple[str, ...], Span] = {}
    for span, text in zip(spans, words, strict=True):
        if len(text) >= LEAST_HEADLINE and first.setdefault(text, span) is not span:
            yield span, first[text]


def _find_same(document: Document, spans: list[Span], words: list[tuple[str, ...]]) -> Iterator[Finding]:
    for span, earlier in _find_pairs(spans, words):
        text = document.text(span)
        count = sum(word[0].isalpha() for word in WORD.findall(text))
        is_ended = text.rstrip("\"'”’)").endswith((".", "!", "?"))
        if count >= LEAST or (is_ended and count >= LEAST_ENDED) or (document.headline and earlier == document.headline.span):
            yield Finding(span, marks=(Mark(earlier, "first here"),))


def _find_near(spans: list[Span], words: list[tuple[str, ...]]) -> Iterator[Finding]:
    """Pairs that share many runs of words, each paragraph against the earlier one with which it shares most."""
    owners: dict[tuple[str, ...], int] = {}
    for number, text in enumerate(words):
        if len(text) < LEAST_NEAR:
            continue
        runs = [text[place : place + RUN] for place in range(len(text) - RUN + 1)]
        shared = Counter(owners[run] for run in runs if run in owners)
        for run in runs:
            owners.setdefault(run, number)
        if not shared:
            continue
        earlier, count = shared.most_common(1)[0]
        if words[earlier] != text and count * 5 >= len(runs) and is_alike(words[earlier], text):
            yield Finding(spans[number], marks=(Mark(spans[earlier], "nearly the same here"),))


def is_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether nine words in ten of the longer text stand in the other in the same order."""
    longer = max(len(one), len(other))
    if min(len(one), len(other)) < ALIKE * longer:
        return False
    if longer > LONGEST:
        return True
    from difflib import SequenceMatcher

    return sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()) >= ALIKE * longer
