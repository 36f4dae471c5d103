"""Finds `a` where `an` belongs, and `an` where `a` does."""

from collections.abc import Iterator

from newslint.checks.article_sounds import article_of
from newslint.checks.small_words import is_meant, opens_sentence
from newslint.document import Document
from newslint.matchers.phrases import in_case_of
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

BETWEEN = frozenset("\"'“‘([$£€¥")
FOREIGN = frozenset("de la el los las del que en por para con y et le les une il di dos della al der und su sus ese esa este".split())
"""Small words of other languages, in which `a` is another word."""
OWN_FAULTS = frozenset(
    "a an the and as or is are was were of in on at if it its us our i into onto under each am any another upon also until unless about after against all"
    " up out off over on to for from by with my your his her their he she we they this that these those".split()
)
"""Small words after which another rule says what is wrong."""


def a_an(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each article that does not fit the sound of what follows it; where the sound is not known, none."""
    forms, starts, ends = document.words
    prose = document.prose
    for place in sorted(document.places.get("a", []) + document.places.get("an", [])):
        form = forms[place]
        word = place + 1
        while forms[word] in BETWEEN and starts[word] - ends[word - 1] <= (word == place + 1):
            word += 1
        written = prose[starts[word] : ends[word]]
        if not (written[0].isalnum() and starts[word] - ends[word - 1] == (word == place + 1)) or (
            forms[word] in OWN_FAULTS and not (written.isupper() and len(written) > 1)
        ):
            continue
        right = article_of(written)
        if right is None or right == form or is_name_or_foreign(document, place, word) or is_meant(document, ends[word]):
            continue
        article = Span(starts[place], ends[place])
        text = in_case_of(document.text(article)[:1], right)
        yield Finding(
            Span(article.start, ends[word]), replacement(article, text), values={"article": form, "word": written, "right": right}
        )


def is_name_or_foreign(document: Document, place: int, word: int) -> bool:
    """Whether the article may be a letter, a name or a word of another language."""
    forms, starts, ends = document.words
    prose = document.prose
    if not prose[starts[place]].islower() and (not opens_sentence(forms, place) or prose[starts[place] : ends[place]] == "AN"):
        return True
    if prose[ends[place] : starts[place + 1]] != " " or prose[starts[place] - 1 : starts[place]] in ("-", "'", "’", "&", "/", "."):
        return True
    if place and not forms[place - 1].isascii() and forms[place - 1].isalpha():
        return True
    near = forms[max(0, place - 2) : place] + forms[word : word + 2]
    return not FOREIGN.isdisjoint(near) and not prose[starts[word]].isdigit()
