"""Finds marks that keep a place for a fact still to come."""

import re
from collections.abc import Iterator
from functools import cache

from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

UNITS = (
    "per ?cent|percent|pc|million|billion|thousand|hundred|m|bn|k|pounds?|dollars?|euros?|people|years?|months?|weeks?|days?|hours?|minutes?"
    "|miles?|km|kg|times|points?|votes?|jobs|homes|pages?|words?"
)
SLOTS = """name first last full surname age date day month year time place location venue city town county country address postcode street title
    position job role company organisation organization firm club team school party quote insert number figure amount price sum total percentage
    score result reporter author byline writer journalist spokesperson spokesman spokeswoman source witness official expert link url email phone
    photo picture image video caption headline subhead intro text copy detail event product brand website hashtag topic issue your my somebody
    someone add here x xx xxx tk tktk tbc tbd tba"""
SLOT = f"(?:{'|'.join(SLOTS.split())})(?:['’]?s)?"
JOINT = "(?:of|the|a|an|to|and|or|in|for|from|at|with|goes|their|his|her|its|this|number|mr|ms|mrs)"
"""What is asked for between brackets, and the small words about it; compiled for newslint."""
FIELDS = "name|first|last|title|city|date|team|score|player|company|amount|number|value|time|place|location|winner|loser|price"
FORMS = {
    "TK": r"(?<![\w-])(?:[$£€]|\()?TK(?:TK)*\b(?! (?:Maxx|[A-Z][a-z]))\)?",
    "XX": rf"(?<![\w-])[$£€]?X{{2,}}(?=\s?(?:{UNITS})\b|%)|(?<![\w-])[$£€]X+\b|(?<![\w-])X{{4,}}(?![\w-])"
    r"|\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Lord|Lady|PC|Cllr|Councillor|Judge|Sgt|Insp)\.? X{2,}\b|\b(?:18|19|20)XX?(?!\w)"
    r"|(?<![\w-])X{2,}(?=,? (?:said|told|who|which|years? old)\b)",
    "£X": r"[$£€]X\b",
    "xx": rf"(?<![\w-])x{{2,}}(?=\s(?:{UNITS})\b|,? (?:said|told|who|years? old)\b)|(?<!\w)[$£€]x{{2,}}\b|\b(?:18|19|20)xx(?!\w)",
    "[": rf"[$£€]?\[(?i:(?:(?:{SLOT}|{JOINT})(?:\s*[/,&]\s*|\s+))*{SLOT}(?:(?:\s*[/,&]\s*|\s+)(?:{SLOT}|{JOINT}|\d+))*)\]"
    r"|\[(?i:insert|enter|your|add) [^\[\]]{1,60}\]|\[(?:[Xx?]{2,}|_+|-{2,}| +)\]|\[\[[A-Z][A-Z_ ]+\]\]",
    "<": r"<(?i:insert|enter|your|add|name|date|title|first ?name|last ?name|company|place|location|time|number|amount)\b[^<>]{0,60}>"
    r"|<<[A-Z][A-Za-z_ ]+>>",
    "{": r"\{\{\{?\s?[^{}<%]{1,60}\}?\}\}|\$\{[^{}]{1,60}\}|(?<![\w\\$])\{(?:[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+|(?:" + FIELDS + r")\d?)\}",
    "*|": r"\*\|[A-Z_:]+\|\*",
    "«": r"«[A-Z][a-z]+(?:_?[A-Z][a-z]+)+»",
    "%": r"(?<![\w%])%(?:[sd]|\d\$[sd]|\([a-z_]+\)[sd])(?!\w)|%%[A-Z_]+%%",
    "__": r"(?<=[^\W_] )_{3,}|_{3,}(?= [^\W_])|(?<!\w)__[A-Z][A-Z_]+__(?!\w)",
    "@@": r"@@[A-Z_]+@@",
    "Object]": r"\[object Object\]",
    "NaN": r"(?<![\w-])[$£€]?NaN(?:%|\b)",
    "undefined": r"\bundefined undefined\b|[$£€]undefined\b|\bby undefined(?=[.,]|$)",
    "null": r"\bnull null\b|[$£€]null\b|\bby null(?=[.,]|$)",
    "None": r"[$£€]None\b|\bby None(?=[.,]|$)",
    "??": r"(?<![^\s(\[£$€“\"])\?{3,}|\b(?:18|19|20)\?\?(?!\w)",
    "orem": r"(?i:lorem ipsum|dolor sit amet)[^.\n]{0,200}",
    "YY": r"\b(?:DD|MM)[/.-](?:MM|DD)[/.-]YY(?:YY)?\b|\bYYYY-MM-DD\b",
    "yy": r"\b(?:dd|mm)[/.-](?:mm|dd)[/.-]yy(?:yy)?\b",
    "HH:": r"\bHH:MM\b",
    "000": r"\b00/00/(?:0000|00)\b|(?<![\d.,-])0{3,5}[ -]0{3}[ -]?0{3,4}(?![\d-])",
    "TB": r"[(\[]TB[ACD][)\]]",
    "tb": r"[(\[]tb[acd][)\]]",
}
"""Patterns by a piece of text without which none of their matches can be."""


def placeholder(document: Document, settings: Settings) -> Iterator[Finding]:
    """Marks of writers (`TK`, `XX`, `[NAME]`), of templates (`{{name}}`, `%s`) and of programs that had no value (`NaN`)."""
    prose = document.prose
    reach = 0
    for start, end in sorted(found.span() for piece in FORMS if piece in prose for found in _compile(piece).finditer(prose)):
        if start >= reach:
            yield Finding(Span(start, end))
            reach = end


@cache
def _compile(piece: str) -> re.Pattern[str]:
    return re.compile(FORMS[piece])
