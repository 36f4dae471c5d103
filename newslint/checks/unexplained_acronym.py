"""Finds abbreviations in capitals that the draft uses and never spells out."""

from bisect import bisect_right
from collections.abc import Iterator

from newslint.document import Document
from newslint.language.name_lists import read_list
from newslint.language.titles import TITLES
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

ACRONYM = lazy_pattern(r"[A-Z](?<![\w@#$£€/.&\-+].)(?:[A-Z]|&(?=[A-Z])){1,5}(?=s?(?![\w@&+$£€!]|[-–/][A-Z\d]|\.\w|['’]S\b|[:.]?//))")
NUMERALS = frozenset("IVXLCM")
WORD = lazy_pattern(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)?")
LINKS = frozenset(("of", "the", "and", "for", "in", "on", "to", "at", "de", "des", "du", "la", "di", "del"))
QUOTE_MARKS = frozenset("\"'“”")
DASHES = frozenset("-–—")
OPENINGS = frozenset(("or", "a", "an", "the", "one", "formerly", "short", "meaning", "which", "known", "now", "then"))
LEADS = ([",", "or"], ["abbreviated", "to"], ["known", "as"], ["as", "the"])
LONG = 4
KINDS = frozenset(
    """
    union party group body agency broadcaster channel network station regulator watchdog charity bank airline tank website newspaper magazine company firm consultancy retailer
    supermarket chain giant maker carmaker manufacturer organisation organization association federation institute service movement militia faction rebels guerrillas militants protein
    gene virus drug vaccine test tests scan scans format standard technology software language technique scheme programme program project system device exam diploma degree award festival
    conference exchange index survey poll pollster team club league tour race series championship rocket satellite telescope probe missile aircraft ship ferry label band rapper singer
    trio duo show sitcom soap drama game games console phone phones chip chips screen screens card cards file files code codes tax law bill treaty fund loan bond bonds grant insurer
    lender broker brokerage investor analyst analysts consultants researchers monitor distributor publisher provider operator supplier developer subsidiary affiliate coalition alliance
    called named dubbed
    """.split()
)
"""Beside an abbreviation these say what it is, or at least what kind of thing."""


def unexplained_acronym(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding for each abbreviation, at its first use in narration; none where anything in the draft explains it."""
    prose = document.prose
    known, common, small = read_list("known_names"), read_list("common_words"), document.names.small
    uses: dict[str, list[Span]] = {}
    for found in ACRONYM.finditer(prose):
        if found.group() not in known:
            uses.setdefault(found.group(), []).append(Span(*found.span()))
    doubtful: dict[str, Span] = {}
    for acronym, spans in uses.items():
        low = acronym.lower()
        if acronym in settings.accept or NUMERALS.issuperset(acronym) or low in common or low in small or is_word(acronym):
            continue
        told = next((span for span in spans if is_told(document, span) and stands_alone(document, span)), None)
        if told and len(acronym) > LONG and len(spans) == 1 and prose[max(0, told.start - 4) : told.start].lower() != "the ":
            continue
        if told and not any(is_explained(document, span) for span in spans):
            doubtful[acronym] = told
    if doubtful:
        spelt_out = find_spelt_out(prose, {acronym.replace("&", "") for acronym in doubtful})
        for acronym, told in doubtful.items():
            if acronym.replace("&", "") not in spelt_out:
                yield Finding(told)


def is_word(acronym: str) -> bool:
    """Whether the capitals are those of a name that is merely written large."""
    low = acronym.lower()
    return acronym.title() in read_list("no_persons") or (
        len(low) > 3 and (low in read_list("surnames") or low in read_list("given_names"))
    )


def is_told(document: Document, span: Span) -> bool:
    """Whether the abbreviation is used in running text, in nobody's words."""
    block = document.block_at(span.start)
    return block.kind in ("paragraph", "list item") and not document.quotations.is_spoken(span)


def stands_alone(document: Document, span: Span) -> bool:
    """Whether the abbreviation is neither part of a longer name nor the place of a dateline or the name of a speaker."""
    words = document.words
    before, after = neighbours(document, span)
    form = words.forms[after]
    if before >= 0 and words.starts[before] >= document.block_at(span.start).span.start:
        if is_name_part(document, before):
            return False
    elif form in (":", "(") or form in DASHES or (form == "," and document.prose[words.starts[after + 1]].isupper()):
        return False
    return not document.prose[words.starts[after]].isupper() or form in TITLES


def is_name_part(document: Document, at: int) -> bool:
    """Whether a word in front of an abbreviation makes one name with it: capitals, and no possessive."""
    words = document.words
    text = document.prose[words.starts[at] : words.ends[at]]
    if len(text) > 1 and text.isupper():
        return text.rstrip(".") not in read_list("known_names") or words.forms[max(0, at - 1)] == "\n" or at == 0
    return text[0].isupper() and text[-1].isalnum() and not text.endswith(("'s", "’s")) and text.lower() not in read_list("common_words")


def is_explained(document: Document, span: Span) -> bool:
    """Whether the words next to the abbreviation say what it is, or what kind of thing."""
    words = document.words
    before, after = neighbours(document, span)
    form, next_form, further = (*words.forms[after : after + 3], "\n", "\n")[:3]
    if form in KINDS or (next_form in KINDS and form.isalpha()) or (form == "stands" and next_form == "for"):
        return True
    if (form == "," or form in DASHES) and (next_form in OPENINGS or next_form.endswith("'s")):
        return True
    if form == "(" and next_form[0].isalpha() and further[0].isalpha():
        return True
    if before < 0 or words.starts[before] < document.block_at(span.start).span.start:
        return False
    form = words.forms[before].removesuffix("'s")
    if form == ":":
        return "(" in words.forms[max(0, before - 2) : before]
    return form in KINDS or form in ("(", "[") or words.forms[max(0, before - 1) : before + 1] in LEADS


def neighbours(document: Document, span: Span) -> tuple[int, int]:
    """The words before and after the abbreviation, quotation marks left out; -1 where there is none before."""
    words = document.words
    at = bisect_right(words.starts, span.start) - 1
    before, after = at - 1, at + 1
    while before >= 0 and words.forms[before] in QUOTE_MARKS:
        before -= 1
    while words.forms[after] in QUOTE_MARKS:
        after += 1
    return before, after


def find_spelt_out(prose: str, acronyms: set[str]) -> set[str]:
    """The abbreviations for which words with these initials stand in the draft; for up to three letters they must be capitals."""
    words = WORD.findall(prose)
    found: set[str] = set()
    for chosen in (words, [word for word in words if word not in LINKS]):
        initials = "".join([word[0] for word in chosen])
        capitals = initials.upper()
        for length in {len(acronym) for acronym in acronyms}:
            text = initials if length < 4 else capitals
            found.update(acronyms.intersection(text[start : start + length] for start in range(len(text) - length + 1)))
    return found
