"""Finds abbreviations in capitals that the draft uses and never spells out."""

import re
from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.language.name_lists import read_list
from newslint.language.titles import TITLES
from newslint.rule import Finding, Settings
from newslint.source import Span

ACRONYM = re.compile(r"(?<![\w@#$£€/.&\-+])[A-Z](?:[A-Z]|&(?=[A-Z])){1,5}(?=s?(?![\w@&+$£€!]|[-–/][A-Z\d]|\.\w|['’]S\b|[:.]?//))")
NUMERAL = re.compile(r"[IVXLCM]+$")
WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)?")
LINKS = frozenset(("of", "the", "and", "for", "in", "on", "to", "at", "de", "des", "du", "la", "di", "del"))
DATELINE = re.compile(r":|, [^\W\d_a-z]| [(—–-]")
WORD_BEFORE = re.compile(r"([^\s]+)[ \u00a0]+[\"“'‘(]*$")
WORD_AFTER = re.compile(r"(?:s|['’]s|s['’])?[ \u00a0]+[\"“'‘]?([^\s]+)")
KINDS = (
    "union|party|group|body|agency|broadcaster|channel|network|station|regulator|watchdog|charity|bank|airline|think[ -]tank|website|newspaper|magazine|company|firm|consultancy|retailer"
    "|supermarket|chain|giant|maker|carmaker|manufacturer|organisation|organization|association|federation|institute|service|movement|militia|faction|rebels|guerrillas|militants"
    "|protein|gene|virus|drug|vaccine|test|tests|scan|scans|format|standard|technology|software|language|technique|scheme|programme|program|project|system|device|exam|diploma|degree"
    "|award|festival|conference|exchange|index|survey|poll|pollster|team|club|league|tour|race|series|championship|rocket|satellite|telescope|probe|missile|aircraft|ship|ferry|label|band"
    "|rapper|singer|trio|duo|show|sitcom|soap|drama|game|games|console|phone|phones|chip|chips|screen|screens|card|cards|file|files|code|codes|tax|law|bill|treaty|fund|loan|bond|bonds"
    "|grant|insurer|lender|broker|brokerage|investor|analysts?|consultants|researchers|monitor|distributor|publisher|provider|operator|supplier|developer|subsidiary|affiliate|coalition|alliance"
)
KIND_BEFORE = re.compile(
    rf"(?:\b(?:{KINDS})(?:['’]s)?|called|named|dubbed|abbreviated to|known as(?: the)?|\([^\W\d_a-z][\w.]*:|, or) [\"“'‘]?$"
)
KIND_AFTER = re.compile(
    rf"(?:s|['’]s)?[\"”'’]? (?:[a-z-]+ )?(?:{KINDS})\b|,? (?:which )?stands for\b|[\"”'’]?, (?:or|an?|the|one of|formerly|which is|short for|meaning)\b|[\"”'’]? [(–—-] ?(?:or |the |an? )?[^\W\d_]+[ -][^\W\d_]"
)


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
        if acronym in settings.accept or NUMERAL.match(acronym) or low in common or low in small or is_word(acronym):
            continue
        told = next((span for span in spans if is_told(document, span)), None)
        if told and not any(is_labelled(document, span) for span in spans):
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


def is_labelled(document: Document, span: Span) -> bool:
    """Whether the words next to the abbreviation say what it is, or show that it is no abbreviation."""
    prose, block = document.prose, document.block_at(span.start)
    start, end = block.span
    left = max(start, span.start - 40)
    if prose[span.start - 1 : span.start] in "([" and span.start > start:
        return True
    if KIND_BEFORE.search(prose, left, span.start) or KIND_AFTER.match(prose, span.end, end):
        return True
    before, after = WORD_BEFORE.search(prose, left, span.start), WORD_AFTER.match(prose, span.end, end)
    if before is None and opens_dateline(prose, span, block):
        return True
    if before and is_name_part(before[1]):
        return True
    return bool(after and (after[1][:1].isupper() and after[1].strip(".,;:'’\"”").lower() not in TITLES))


def opens_dateline(prose: str, span: Span, block: Block) -> bool:
    """Whether the word opens its block and a place, an agency or a dash follows, or a colon after a speaker."""
    return bool(DATELINE.match(prose, span.end))


def is_name_part(word: str) -> bool:
    """Whether the word before belongs with the abbreviation: capitals, no sentence end, no possessive."""
    word = word.lstrip("#([“‘\"'")
    if word.isupper() and len(word) > 1:
        return word.rstrip(".") not in read_list("known_names")
    return word[:1].isupper() and word[-1].isalnum() and not word.endswith(("'s", "’s")) and word.lower() not in read_list("common_words")


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
