"""Finds lines and sentences that a grammar knows as no part of the story."""

import re
from collections.abc import Iterator

from newslint.checks.line_grammar import Grammar, load_grammar
from newslint.checks.plain_lines import Edges, Line, find_edges, find_lines, read_line, sentences_of
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

CLOSING = "”\"’'"
"""Marks that close a quotation which opened in an earlier sentence."""
SENTENCES = 4
"""A block of more sentences is story, whatever each of them says."""
LABEL = lazy_pattern(r": | [-–—|] |(?:caption|source|credit|copyright),? ", re.IGNORECASE)
"""What parts a label from what it labels: `Watch: …`."""
LABEL_REACH = 40
STORY_WORDS = 5
"""Words of a sentence that is story if no pattern knows it."""


def leftover_line(
    document: Document, settings: Settings, grammar: str, sections: str, at: str = "block", but: str = ""
) -> Iterator[Finding]:
    """Blocks that the grammar knows (`at: block`), or sentences of it that open or close a paragraph (`at: edge`).

    `grammar` is the name of a file of `data/`, `sections` those of its sections that count, with spaces between; what the sections in `but`
    know is left to another rule.
    """
    known = load_grammar(grammar, sections)
    other = load_grammar(grammar, but) if but else None
    if at == "edge":
        for edges in find_edges(document):
            if known.knows(edges.first) or known.knows(edges.last):
                yield from _find_edges(document, edges, known)
        return
    for index, line in enumerate(find_lines(document)):
        if line is not None and _is_known(document, index, line, known) and not (other and _is_known(document, index, line, other)):
            yield Finding(line.span, ((Edit(line.span, ""),),))


def _is_known(document: Document, index: int, line: Line, known: Grammar) -> bool:
    """Whether a block, or each of its sentences, is a line of the grammar; a headline may begin with a label."""
    if (index == 0 or document.blocks[index].kind == "headline") and LABEL.search(line.plain):
        return False
    whole = known.knows(line)
    if not whole and line.head not in known.by_head:
        return False
    sentences = sentences_of(document, line.span)
    if len(sentences) < 2 or (whole and LABEL.search(line.plain, 0, LABEL_REACH)):
        return whole
    unknown = [sentence for sentence in sentences if not known.knows(read_line(document, sentence))]
    if whole:
        return not any(_is_story(document, sentence) for sentence in unknown if sentence != sentences[0])
    return len(sentences) <= SENTENCES and not unknown


def _is_story(document: Document, sentence: Span) -> bool:
    text = document.text(sentence)
    return text.endswith(".") and len(text.split()) >= STORY_WORDS


def _find_edges(document: Document, edges: Edges, known: Grammar) -> Iterator[Finding]:
    line = read_line(document, document.blocks[edges.block].span)
    if line and _is_known(document, edges.block, line, known):
        return
    sentences = edges.sentences
    first, last = 0, len(sentences)
    while first < last and known.knows(read_line(document, sentences[first])):
        first += 1
    while last > first and known.knows(read_line(document, sentences[last - 1])):
        last -= 1
    if first == last:
        return
    if first:
        yield Finding(Span(sentences[0].start, sentences[first - 1].end), ((Edit(Span(sentences[0].start, sentences[first].start), ""),),))
    if last < len(sentences):
        end = sentences[-1].start + len(document.text(sentences[-1]).rstrip(CLOSING))
        yield Finding(Span(sentences[last].start, end), ((Edit(Span(sentences[last - 1].end, sentences[-1].end), ""),),))
