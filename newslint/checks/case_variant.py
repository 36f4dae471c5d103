"""Finds names that a draft writes with capitals in different places."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.capitals import opens_sentence
from newslint.language.name_lists import read_list
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

WORD = lazy_pattern(r"[a-z]{0,2}[^\W\d_a-zß-öø-ÿ](?<![\w@#/.&’'\-][a-zA-Z])[^\W_]{2,}(?![\w@&]|[-/.]\w|['’]S\b)")
CAPITALS_BEFORE = lazy_pattern(r"(?:[^\W\d_a-z]{2,}['’]?s? [\"“'‘(]?$)")
CAPITALS_NEXT = lazy_pattern(r",? [^\W\d_a-z]{2,}\b")


def case_variant(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding for each name cased in two ways, at the first of the rarer form; of two equally rare, at the later."""
    spelt: dict[str, list[str]] = {}
    for form in set(WORD.findall(document.prose)):
        spelt.setdefault(form.lower(), []).append(form)
    common, small = read_list("common_words"), document.names.small
    varied = {
        low for low, forms in spelt.items() if len(forms) > 1 and not (low in common or low in small or low.removesuffix("s") in common)
    }
    if not varied:
        return
    uses: dict[str, dict[str, list[Span]]] = {}
    for found in WORD.finditer(document.prose):
        form = found.group()
        if form.lower() in varied:
            uses.setdefault(form.lower(), {}).setdefault(form, []).append(Span(*found.span()))
    for forms in uses.values():
        told = {form: [span for span in spans if is_told(document, span)] for form, spans in forms.items()}
        ranked = sorted((form for form in told if told[form]), key=lambda form: (-len(told[form]), told[form][0].start))
        for odd in ranked[1:]:
            usual = ranked[0]
            if is_variant(document, usual, odd, told):
                yield Finding(told[odd][0], marks=(Mark(told[usual][0], "so here"),), values={"usual": usual})


def is_told(document: Document, span: Span) -> bool:
    """Whether the word stands in a paragraph and not in a row of words in capitals."""
    block = document.block_at(span.start)
    if block.kind in ("headline", "subhead", "byline", "dateline"):
        return False
    if not document.text(span).isupper():
        return True
    prose = document.prose
    if span.start == block.span.start or CAPITALS_NEXT.match(prose, span.end):
        return False
    return not CAPITALS_BEFORE.search(prose, max(block.span.start, span.start - 20), span.start)


def is_variant(document: Document, usual: str, odd: str, told: dict[str, list[Span]]) -> bool:
    """Whether the two forms are one name in two spellings rather than a name and a word."""
    if usual.lower().endswith("s") and {usual[:-1].isupper(), odd[:-1].isupper()} == {True} and usual[:-1] == odd[:-1]:
        return False
    if usual[1:] == odd[1:]:
        small_first = told[odd if odd[0].isupper() else usual]
        return not any(opens_sentence(document.prose, document.block_at(span.start), span.start) for span in small_first)
    if usual.isupper() or odd.isupper():
        other = odd if usual.isupper() else usual
        if other in read_list("no_persons") and other.upper() not in read_list("known_names"):
            return False
        return len(usual) > 2 and other.lower() not in read_list("given_names") and other.lower() not in read_list("surnames")
    return True
