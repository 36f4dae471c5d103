"""Finds persons who are named by surname before anybody has said who they are."""

from collections.abc import Iterator

from newslint.checks.variant_spelling import fold, is_near, keys_of
from newslint.document import Block, Document
from newslint.language.name_lists import read_list
from newslint.language.names import PERSON, THING, UNKNOWN, Mention
from newslint.language.people import find_signs
from newslint.language.person_words import CALLINGS, GROUPS, KIN, STAGE
from newslint.language.titles import RANKED
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings

WEIGHTS = {
    "calling": 8,
    "role": 7,
    "relation": 7,
    "honorific": 5,
    "fellow": 4,
    "who": 4,
    "said by": 4,
    "said he": 4,
    "speech": 3,
    "belongings": 3,
    "subject": 2,
    "age": 2,
    "peer": 2,
    "he": 1,
    "its": -1,
    "place": -1,
    "a": -2,
    "score": -2,
    "owner": -2,
    "in": -3,
    "the": -3,
}
"""Rounded from a logistic regression on clean news (Wikinews, BBC, PolNeAR), in which full names had been cut to the surname."""
SURNAME, EITHER, GIVEN, ENOUGH = 5, 2, -4, 7
LINE = 85

NAME_LIKE = lazy_pattern(r"(?:al-|[dl]['’])?(?:Ma?c|D[ei]|L[aeo]|Van|Fitz|[DO]['’])?[^\W\d_a-z][^\W\d_A-Z]+(?:-[^\W\d_a-z][^\W\d_A-Z]+)?$")
ATTACHED = lazy_pattern(
    r"[^\W\d_a-z]\S*,? [\"“'‘(][^\"”'’()\n]{1,25} ?[\"”'’)] $"
    r"|[^\x00-\u024f‘’“”–—…£€•]\S* ?$|[¡\xadÃ]\S* ?$"
    r"|\b(?:[Tt]he|[Aa]n?|[Vv]s?\.|O['’]|v|['’]t|[^\W\d_a-z]\w* of|[^\W\d_a-z])[ ]$|[/&] ?$|[(–\[@#-]$|s['’] $"
    r"|[^\W\d_a-z]\w+s\.? [^\W\d_a-z]\S+ and $"
)
"""What makes the name a part of something longer: Ann “Bo” X, torn letters, the X, v. X, Bank of X, Presidents Y and X."""
GOES_ON = lazy_pattern(r" ?(?:[&@/+–]|[^\s\w.,;:'’\"”()!?…—\]-])| [\"“'‘][^\"”'’()\n]{1,25}[\"”'’] [^\W\d_a-z]")
COUPLE = lazy_pattern(r" and (?:[^\W\d_a-z]\S* )+[^\W\d_a-z]")
FIRM = lazy_pattern(r",? and (?:[^\W\d_a-z]\w+ )*(?:Inc|Plc|plc|PLC|Corp|Ltd|Co|LLC|LLP)\b|, [^\W\d_a-z]\w+ (?:and|&) [^\W\d_a-z]")
LIST_ON = lazy_pattern(r"[,;] [^\W\d_a-z]| \(?\d| \([^\W\d_a-z]|[.\-–/]\w")
REGION = lazy_pattern(r", ([^\W\d_a-z]\w+)(?=[,.;:)]|$| (?:and|on|in|to|at|for|from|where|when)\b)")


def unintroduced_name(document: Document, settings: Settings, full: str) -> Iterator[Finding]:
    """One finding for each person, at the first bare naming in narration.

    `full` says which: those whose full name comes `later`, or those whose full name comes `never`.
    """
    names = document.names
    known = read_list("known_names")
    introduced: dict[str, set[str]] | None = None
    for word, mentions in names.by_word.items():
        first = next((mention for mention in mentions if is_narration(document, mention)), None)
        if first is None or not first.is_single or word in known or word in settings.accept:
            continue
        if not can_be_unknown(document, word, first):
            continue
        wholes = [mention for mention in mentions if not mention.is_single and mention.block.kind != "headline"]
        if full == "later" and wholes:
            yield from find_late(document, first, wholes)
        elif full == "never" and not wholes and is_person(document, word, mentions):
            if introduced is None:
                introduced = find_introduced(document)
            if not is_slip(word, introduced):
                yield Finding(first.name)


def find_introduced(document: Document) -> dict[str, set[str]]:
    """The surnames of full names, by what they share with a spelling that differs in one letter."""
    introduced: dict[str, set[str]] = {}
    for surname in {mention.words[-1] for mention in document.names.mentions if not mention.is_single}:
        for key in keys_of(fold(surname)):
            introduced.setdefault(key, set()).add(surname)
    return introduced


def is_slip(word: str, introduced: dict[str, set[str]]) -> bool:
    """Whether the bare name is a misspelling of somebody introduced rather than a stranger."""
    plain = fold(word)
    return any(surname != word and is_near(plain, fold(surname)) for key in keys_of(plain) for surname in introduced.get(key, ()))


def is_narration(document: Document, mention: Mention) -> bool:
    """Whether the mention stands in the running text, in nobody's words."""
    return mention.block.kind not in ("headline", "subhead", "byline", "caption") and not document.quotations.is_spoken(mention.name)


def can_be_unknown(document: Document, word: str, first: Mention) -> bool:
    """Whether a bare name at this place can need an introduction at all."""
    prose, (start, end), block = document.prose, first.name, first.block.span
    others = read_list("no_persons")
    words = document.words
    at = words.at(start)
    before = words.forms[max(0, at - 2) : at]
    if first.led and (not before or (before[-1] not in CALLINGS and before[-1] not in STAGE)):
        return False
    if before and (before[-1] in KIN or (before[-1] in (",", "and") and before[0] in KIN)):
        return False
    if first.office or first.honorific.lower() in RANKED or word in others or not NAME_LIKE.match(word):
        return False
    if not first.honorific and (first.kind == THING or word.lower() in document.names.small):
        return False
    if (first.opens and word.endswith("ly")) or any(part in others or part.lower() in others for part in word.split("-")[1:]):
        return False
    if ATTACHED.search(prose, max(block.start, start - 45), start) or is_title_line(document, first.block):
        return False
    if is_of_a_group(document, first):
        return False
    if GOES_ON.match(prose, end, block.end) or FIRM.match(prose, end, block.end):
        return False
    if word.lower() in read_list("given_names") and COUPLE.match(prose, end, block.end):
        return False
    if (region := REGION.match(prose, end)) and region[1] in others:
        return False
    return not (prose[start - 2 : start] in (", ", "; ") and LIST_ON.match(prose, end))


def is_of_a_group(document: Document, mention: Mention) -> bool:
    """Whether the name says whose campaign, family or team is meant, or signs the copy."""
    forms = document.words.forms
    at = document.words.at(mention.name.end)
    if mention.possessive and forms[at : at + 1] == ["'"]:
        at += 1
    return forms[at : at + 1] != [] and (forms[at] in GROUPS or forms[at : at + 2] in (["white", "house"], ["reported", "from"]))


def is_title_line(document: Document, block: Block) -> bool:
    """Whether the block is a line of a page rather than a paragraph: without a full stop at its end, or short and on top of the copy."""
    if document.prose[block.span.end - 1] not in ".?!:…\"”'’)":
        return True
    if block == document.blocks[0] and len(document.blocks) > 1 and is_capitalised(document.text(block.span)[:LINE]):
        return True
    on_top = False
    for other in document.blocks[:4]:
        if other.span.end - other.span.start > LINE:
            return on_top
        on_top = on_top or other == block
    return False


def is_capitalised(text: str) -> bool:
    """Whether most words have a capital, as in a headline."""
    words = text.split()
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def find_late(document: Document, first: Mention, wholes: list[Mention]) -> Iterator[Finding]:
    """The bare name before the first of the full names, where that is surely the same person's."""
    whole = wholes[0]
    if whole.span.start < first.span.start or whole.kind != PERSON or whole.words[-1] != first.words[0]:
        return
    yield Finding(first.name, marks=(Mark(whole.name, "the full name comes only here"),), values={"full": document.text(whole.name)})


def is_person(document: Document, word: str, mentions: list[Mention]) -> bool:
    """Whether the signs around the bare namings outweigh those against a person."""
    low = word.lower()
    is_surname, is_given = low in read_list("surnames"), low in read_list("given_names")
    listed = EITHER if is_surname and is_given else SURNAME if is_surname else GIVEN if is_given else 0
    if not listed and any(mention.kind not in (PERSON, UNKNOWN) for mention in mentions):
        return False
    signs = find_signs(document, mentions)
    if any(mention.kind == PERSON and not mention.is_single for mention in mentions):
        return True
    return listed + sum(WEIGHTS.get(sign, 0) for sign in signs) >= ENOUGH
