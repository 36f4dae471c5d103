"""Finds marks that keep a place for a fact still to come."""

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

UNITS = "per ?cent|percent|pc|%|million|billion|thousand|hundred|m|bn|k|pounds?|dollars?|euros?|people|years?|months?|weeks?|days?|hours?|minutes?|miles?|km|kg|times|points?|votes?|jobs|homes|pages?|words?"
SLOTS = """name names first last full surname age date day month year time place location venue city town county country address postcode street title position
    job role company organisation organization firm club team school party quote insert number figure amount price sum total percentage score result
    reporter author byline writer journalist spokesperson spokesman spokeswoman source witness official expert link url email phone photo picture image
    video caption headline subhead intro text copy details detail event product brand website hashtag topic issue your my company's someone somebody
    insert add here x xx xxx tk tktk tbc tbd tba"""
SLOT = "|".join(SLOTS.split())
JOINTS = "of|the|a|an|to|and|or|in|for|from|at|with|here|goes|their|his|her|its|this|your|/|,|&|number|mr|ms|mrs"
FORMS = (
    r"(?<![\w-])(?:[$£€]|\()?TK(?:TK)*\b(?!\s+(?:Maxx|[A-Z][a-z]))\)?",
    rf"(?<![\w-])[$£€]?X{{2,}}(?=\s?(?:{UNITS})\b|%)",
    r"(?<![\w-])[$£€]X{1,}\b",
    r"(?<![\w-])X{4,}(?![\w-])",
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Lord|Lady|PC|Cllr|Councillor|Judge|Sgt|Insp)\.? X{2,}\b",
    r"\b(?:18|19|20)[X?]{1,2}(?![\w?])",
    r"(?<![\w-])(?:xx+|XX+)(?=,? (?:said|told|who|which|years? old|of))",
    r"(?<![\w-])xx+ (?:per cent|percent|million|billion|people|years)\b",
    r"\[(?:[Xx?]{2,}|_+|-{2,}| +)\]",
    rf"[$£€]?\[(?i:(?:(?:{SLOT}|{JOINTS})['’]?s?(?:\s+|(?=[/,&\]])|(?<=[/,&])))*(?:{SLOT})['’]?s?(?:\s+(?:{SLOT}|{JOINTS})s?)*(?:\s\d+)?)\]",
    r"\[(?i:insert|enter|your|add) [^\[\]]{1,60}\]",
    r"<(?i:insert|enter|your|add|name|date|title|first ?name|last ?name|company|place|location|time|number|amount)\b[^<>]{0,60}>",
    r"\{\{\{?\s?[^{}<%\n]{1,60}\}?\}\}",
    r"\$\{[^{}\n]{1,60}\}",
    r"(?<![\w\\$])\{[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+\}",
    r"(?<![\w\\$])\{(?:name|first|last|title|city|date|team|score|player|company|amount|number|value|time|place|location|winner|loser|price)\d?\}",
    r"\*\|[A-Z_:]+\|\*",
    r"«[A-Z][a-z]+(?:_?[A-Z][a-z]+)+»|<<[A-Z][A-Za-z_ ]+>>",
    r"(?<![\w%])%(?:[sd]|\d\$[sd]|\([a-z_]+\)[sd])(?!\w)",
    r"\[\[[A-Z][A-Z_ ]+\]\]|__[A-Z][A-Z_]+__|@@[A-Z_]+@@|#[A-Z]+_[A-Z_]+#|%%[A-Z_]+%%",
    r"\[object Object\]|(?<![\w-])[$£€]?NaN(?:%|\b)|\bundefined undefined\b|(?<![\w-])[$£€](?:undefined|null|None)\b|\bby (?:undefined|null|None)(?=[.,]|$)",
    r"(?<![^\s(\[£$€“\"])\?{3,}",
    r"(?i:lorem ipsum(?: dolor)?(?: sit)?(?: amet)?[^.\n]{0,200})|(?i:dolor sit amet)[^.\n]{0,200}",
    r"\b(?:DD|dd|MM|mm)[/.-](?:MM|mm|DD|dd)[/.-](?:YYYY|yyyy|YY|yy)\b|\bYYYY-MM-DD\b|\b00/00/(?:0000|00)\b|\bHH:MM\b",
    r"(?<![\d-])0{3,5}[ -]?0{3}[ -]?0{3,4}(?![\d-])",
    r"(?<=[^\W_] )_{3,}|_{3,}(?= [^\W_])",
    r"[(\[](?:TBC|TBD|TBA|tbc|tbd|tba)[)\]]",
)
PATTERN = re.compile("|".join(f"(?:{form})" for form in FORMS))
EVIDENCE = re.compile(r"TK|X[X.]|xx|[\[{<«]|\?\?\?|%[sd(\d]|\*\||NaN|(?i:lorem|dolor )|(?:DD|MM|dd|mm)[/.-]|00[0/ -]|___|__[A-Z]|@@|HH:|YYYY|TB[ACD]|tb[acd]|undefined|null|None|(?:18|19|20)[X?]|#[A-Z]+_|%%|[$£€]X")
EDITED = re.compile(r"\[[a-z' ’]+\]")
"""A word in small letters between brackets, which inside a quotation is the writer's own."""


def placeholder(document: Document, settings: Settings) -> Iterator[Finding]:
    """Marks of writers (`TK`, `XX`, `[NAME]`), of templates (`{{name}}`, `%s`) and of programs that had no value (`NaN`)."""
    if not EVIDENCE.search(document.prose):
        return
    for found in PATTERN.finditer(document.prose):
        span = Span(*found.span())
        while span.end > span.start and document.prose[span.end - 1].isspace():
            span = Span(span.start, span.end - 1)
        yield Finding(span)
