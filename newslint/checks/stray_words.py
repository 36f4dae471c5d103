"""Finds paragraphs of a word or three that are no sentence, headline or sign-off."""

from collections.abc import Iterator

from newslint.checks.line_grammar import load_grammar
from newslint.checks.plain_lines import plain_line
from newslint.diagnostic import Edit
from newslint.document import Block, Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

WORDS = 3
"""A longer block is a line of its own."""
NEIGHBOUR = 8
"""Words of a block that is story; between shorter ones a short line is one of a list."""
LETTERS = 40
BARE = lazy_pattern(r"[a-z]+(?:['’][a-z]+)?(?: [a-z]+(?:['’][a-z]+)?){0,2},?")
MARK = lazy_pattern(r"[.,;:)\]}”’]")
OPENERS = frozenset(
    "the a an of to and or that which with from by as at than its their his if because into upon his her my your our whose".split()
)
CLOSERS = OPENERS | frozenset(
    "in on for but is was were are be been has have had will would it he she they we i this these those not so also".split()
)
"""Function words; compiled for newslint. A line in capitals that begins and ends with one of the first kind says nothing."""
KNOWN = (
    ("desk_marks", "slots capitals raw lines jumps"),
    ("furniture", "slots lines anywhere marks likely"),
    ("placeholders", "slots lines"),
    ("chatbot", "slots lines"),
)
GLUED = lazy_pattern(r"[A-Za-z0-9]{2}[\"”’)]*[.!?][\"”’)]* ([a-z]{2,}(?: [a-z]+){0,2})$")
LEADING = lazy_pattern(
    r"([a-z]{2,}(?: [a-z]+)?) (?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|When|After|Before|As|For|If|While|There)\b"
)
PARTICLES = frozenset("von van de del della di da al el bin ibn ten ter le la du des dos und y e i ii iii vs v by".split())
SHORTENED = frozenset(
    "inc ltd co corp jr sr etc vs st approx no nos cf al ed eds dept est gen gov rep sen min max tel ext mass calif penn conn wash mich minn wis ill ind ariz colo tenn okla ore fla ga va la ky md del mr mrs ms dr".split()
)


def stray_words(document: Document, settings: Settings, at: str = "block") -> Iterator[Finding]:
    """Blocks of stray words (`at: block`), or stray words glued to the start or end of a paragraph (`at: edge`)."""
    blocks = document.blocks
    for index, block in enumerate(blocks):
        length = block.span.end - block.span.start
        if at == "block":
            if length <= LETTERS and block.kind in ("paragraph", "subhead") and _is_stray(document, index):
                yield Finding(block.span, ((Edit(block.span, ""),),))
        elif block.kind == "paragraph" and length > LETTERS:
            yield from _find_glued(document, block)


def _is_stray(document: Document, index: int) -> bool:
    text = document.text(document.blocks[index].span)
    if MARK.fullmatch(text):
        return True
    words = text.rstrip(",").split()
    if len(words) > WORDS:
        return False
    if BARE.fullmatch(text):
        return (_says_nothing(words) or _stands_in_story(document, index)) and not _is_known(text)
    return (
        words[0].istitle()
        and text[-1].isalpha()
        and len(text) > 1
        and {words[0].lower(), words[-1].lower()} <= OPENERS
        and _stands_in_story(document, index)
    )


def _says_nothing(words: list[str]) -> bool:
    return all(word in CLOSERS for word in words)


def _stands_in_story(document: Document, index: int) -> bool:
    """Whether a block stands beside story, and not in a row of short lines: verse, a recipe, a table."""
    texts = [document.text(block.span) for block in (*document.blocks[max(0, index - 1) : index], *document.blocks[index + 1 : index + 2])]
    return any(len(text.split(None, NEIGHBOUR)) >= NEIGHBOUR for text in texts) and not any(BARE.fullmatch(text) for text in texts)


def _is_known(text: str) -> bool:
    """Whether another rule of the family names this line."""
    line = plain_line(text)
    return any(load_grammar(grammar, sections).knows(line) for grammar, sections in KNOWN)


def _find_glued(document: Document, block: Block) -> Iterator[Finding]:
    start, end = block.span
    prose = document.prose
    found = LEADING.match(prose, start, end)
    if found and found[1].split()[0] not in PARTICLES:
        span = Span(*found.span(1))
        yield Finding(span, ((Edit(Span(span.start, span.end + 1), ""),),))
    if not prose[end - 1].islower():
        return
    tail = GLUED.search(prose, max(start, end - 60), end)
    if (
        tail
        and prose[max(start, tail.start() - 8) : tail.start() + 2].split()[-1].strip("(“‘\"'").lower() not in SHORTENED
        and not _is_known(tail[1])
    ):
        span = Span(*tail.span(1))
        yield Finding(span, ((Edit(Span(span.start - 1, span.end), ""),),))
