"""Words of hearsay in a sentence that does not say whose word it is."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from newslint.checks.vague_source import is_named_later, is_opening
from newslint.document import Document
from newslint.language.cues import has_cue, is_talk
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

if TYPE_CHECKING:
    import re2

AGENT = lazy_pattern(r"[^.;:\n]{0,60}?\b(?:by|from) (?:the|a|an|his|her|its|their|some|many|most|several|two|three|[A-Z]|[a-z]+s\b)")


def unsourced(
    document: Document, settings: Settings, pattern: str, agent: bool = False, not_before: Sequence[str] = ()
) -> Iterator[Finding]:
    """Matches of a pattern (RE2), unless the sentence or the one before it names its source, or the paragraph is talk.

    With `agent`, a passive that names its agent ("is regarded by doctors as") is left alone too, and so is a match before one of the words of `not_before`.
    """
    words = document.words
    for found in _compiled(pattern).finditer(document.prose):
        span = Span(*found.span())
        if (agent and AGENT.match(document.prose, span.end)) or words.forms[words.at(span.end)] in not_before:
            continue
        if _is_sourced(document, span) or is_talk(document, document.block_at(span.start).span):
            continue
        if not (is_opening(document, span) and is_named_later(document, span)):
            yield Finding(span)


def _is_sourced(document: Document, span: Span) -> bool:
    """Whether a cue stands in the sentence outside the match, or in the sentence before it in the same block."""
    sentence = document.sentence_at(span.start)
    if has_cue(document, Span(sentence.start, span.start)) or has_cue(document, Span(span.end, sentence.end)):
        return True
    block = document.block_at(span.start).span
    if sentence.start <= block.start:
        return False
    return has_cue(document, document.sentence_at(sentence.start - 1))


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> "re2.Regexp":
    import re2

    return re2.compile(f"(?i){pattern}")
