"""Finds persons who are given an honorific in one place and none, or another, in the next."""

from collections.abc import Iterator

from newslint.checks.unintroduced_name import is_title_line
from newslint.document import Document
from newslint.language.name_lists import read_list
from newslint.language.names import PERSON, THING, Mention
from newslint.language.person_words import FOLLOWERS, SPEECH
from newslint.language.titles import HONORIFICS, RANKED
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings

SEXED = frozenset(("mrs", "ms", "miss", "mx", "dr", "prof", "professor"))
LONG_FORMS = {"prof": "professor", "mister": "mr", "doctor": "dr"}
WORK = lazy_pattern(r"['’]s? [^\W\d_a-z]")
"""After a possessive a capital: the title of a book or a show."""
BEFORE = lazy_pattern(r"\b(?:[Tt]he|[Aa]n?|[Mm]essrs\.? [^.;\n]{0,30}(?:,|and)) $|[-–/&“\"'‘] ?$|[^\W\d_a-z]\w*['’]s? $")


def honorific_mixed(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding for each person, at the first naming in the rarer form, with one in the usual form beside it."""
    if not has_honorifics(document):
        return
    names = document.names
    usually_styled = is_usually_styled(document)
    for word, mentions in names.by_word.items():
        if not any(mention.honorific for mention in mentions) or word in read_list("no_persons"):
            continue
        if len(find_givens(mentions, word)) > 1 or has_namesake(mentions, word):
            continue
        told = [mention for mention in mentions if is_in_narration(document, mention) and mention.is_single]
        styled = [mention for mention in told if mention.honorific.lower() in HONORIFICS]
        bare = [mention for mention in told if is_bare(document, mention)]
        if styled and bare:
            rarer = len(styled) < len(bare) or (len(styled) == len(bare) and not usually_styled)
            odd, usual = (styled, bare) if rarer else (bare, styled)
            yield find_mix(document, odd, usual)
        elif len({form for mention in styled if (form := form_of(mention)) in SEXED or form == "mr"}) > 1:
            yield from find_change(document, styled)


def has_honorifics(document: Document) -> bool:
    """Whether it is worth the while to look for names at all."""
    return any(form in document.places for form in HONORIFICS)


def is_usually_styled(document: Document) -> bool:
    """Whether the draft gives more of its persons an honorific than a bare surname."""
    singles = [mention for mention in document.names.mentions if mention.is_single]
    styled = sum(mention.honorific.lower() in HONORIFICS for mention in singles)
    introduced = {mention.words[-1] for mention in document.names.mentions if not mention.is_single and mention.kind == PERSON}
    return styled >= sum(not mention.honorific and not mention.office and mention.words[0] in introduced for mention in singles)


def is_in_narration(document: Document, mention: Mention) -> bool:
    """Whether the mention stands in a paragraph, in nobody's words."""
    if mention.block.kind not in ("paragraph", "list item") or is_title_line(document, mention.block):
        return False
    return not document.quotations.is_spoken(mention.name)


def is_bare(document: Document, mention: Mention) -> bool:
    """Whether the surname stands for the person, without any title."""
    if mention.honorific or mention.office or mention.kind == THING or mention.led:
        return False
    start, end = mention.name
    if BEFORE.search(document.prose, max(mention.block.span.start, start - 45), start) or document.prose[start - 1 : start] == "(":
        return False
    return not WORK.match(document.prose, end) if mention.possessive else is_followed(document, end)


def is_followed(document: Document, end: int) -> bool:
    """Whether what comes next lets the name stand for itself: a mark, a verb, a small word."""
    words = document.words
    at = words.at(end)
    if at == len(words.forms):
        return True
    form = words.forms[at]
    return not words.is_word(at) or form in FOLLOWERS or form in SPEECH or form.endswith(("ed", "ly"))


def find_givens(mentions: list[Mention], word: str) -> set[str]:
    """The different given names that stand before the surname."""
    return {
        mention.words[0].lower()[:1]
        for mention in mentions
        if not mention.is_single and mention.words[-1] == word and mention.kind != THING
    }


def has_namesake(mentions: list[Mention], word: str) -> bool:
    """Whether something else bears the name: a firm, a place, a law."""
    return any(not mention.is_single and (mention.kind == THING or mention.words[-1] != word) for mention in mentions) or any(
        mention.honorific.lower() in RANKED for mention in mentions
    )


def find_mix(document: Document, odd: list[Mention], usual: list[Mention]) -> Finding:
    """The finding for a person named both ways."""
    first, other = odd[0], usual[0]
    span = first.span if first.honorific else first.last
    mark = other.span if other.honorific else other.last
    times = "once" if len(usual) == 1 else "twice" if len(usual) == 2 else f"{len(usual)} times"
    return Finding(
        span,
        marks=(Mark(mark, f"{times} so"),),
        values={"usual": document.text(mark)},
        label="only here" if len(odd) == 1 else "the first of " + str(len(odd)),
    )


def form_of(mention: Mention) -> str:
    """The honorific, Prof and Professor counted as one."""
    low = mention.honorific.lower()
    return LONG_FORMS.get(low, low)


def find_change(document: Document, styled: list[Mention]) -> Iterator[Finding]:
    """The finding for a person who bears two honorifics that do not make two persons."""
    forms = [form_of(mention) for mention in styled]
    if "mr" in forms and ("mrs" in forms or "ms" in forms or "miss" in forms):
        return
    usual = max(dict.fromkeys(forms), key=forms.count)
    odd = next(mention for mention, form in zip(styled, forms, strict=True) if form != usual)
    other = next(mention for mention, form in zip(styled, forms, strict=True) if form == usual)
    yield Finding(odd.span, marks=(Mark(other.span, "so here"),), values={"usual": document.text(other.span)})
