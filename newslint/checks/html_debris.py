"""Finds HTML that stands in the prose as text."""

import re
from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

NAMES = """nbsp amp quot apos lt gt ndash mdash lsquo rsquo ldquo rdquo sbquo bdquo hellip bull middot copy reg trade pound euro cent yen deg sect para
    times divide plusmn frac12 frac14 frac34 laquo raquo iexcl iquest shy ensp emsp thinsp zwj zwnj lrm rlm agrave aacute acirc atilde auml aring
    aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml szlig
    Aacute Aring Auml Eacute Ntilde Oacute Ouml Oslash Uuml Ccedil larr rarr check hearts minus prime Prime lsaquo rsaquo dagger permil tilde uml"""
NAME = "|".join(NAMES.split())
"""Compiled for newslint: the character references of HTML that occur in copy."""
ENTITY = lazy_pattern(
    rf"&(?:amp;)*(?:#\d{{2,6}}|#[xX][0-9a-fA-F]{{2,5}}|{NAME});|&(?:nbsp|amp|quot|[lr][sd]quo|[nm]dash|hellip)(?![\w;=])|(?<=[\w.,])nbsp;|(?<=\w)[lr][sd]quo;"
)
TAGS = """p br div span strong em ul ol li img h1 h2 h3 h4 h5 h6 table tr td th thead tbody iframe script style noscript figure figcaption blockquote cite
    section article header footer aside nav main video audio source picture svg path button form input label small sup sub font center hr html body
    head meta link embed object param amp-ad amp-img time ins del mark pre code q abbr"""
TAG = lazy_pattern(
    rf"(?:(?:<\s?/?\s?(?:{'|'.join(TAGS.split())})(?:\s[^<>]*)?/?>|<a\s[^<>]*>|</?[aibsu]>|<!--[^<>]*-->|<!\[CDATA\[|\]\]>|<!DOCTYPE[^<>]*>)\s*)+",
    re.IGNORECASE,
)
TICKER = lazy_pattern(r"<[A-Z]{1,5}>")
"""How old wire copy writes a share's code."""


def html_debris(document: Document, settings: Settings, form: str) -> Iterator[Finding]:
    """Character references (`form: entity`) with what they stand for, or tags and comments (`form: tag`) with their deletion."""
    prose = document.prose
    if form == "entity":
        if "&" in prose or "nbsp;" in prose or "quo;" in prose:
            yield from _find_entities(prose)
    elif "<" in prose or "]]>" in prose:
        for found in TAG.finditer(prose):
            span = Span(found.start(), found.start() + len(found.group().rstrip()))
            if not TICKER.fullmatch(document.text(span)):
                yield Finding(span, ((Edit(span, ""),),))


def _find_entities(prose: str) -> Iterator[Finding]:
    for found in ENTITY.finditer(prose):
        span = Span(*found.span())
        text = decode(found.group())
        yield Finding(span, replacement(span, " " if text == "\u00a0" else text), values={"text": text})


def decode(reference: str) -> str:
    """What a character reference stands for, also where it was escaped twice or lost its first or last sign."""
    from html import unescape

    text = f"&{reference.lstrip('&').rstrip(';')};"
    for _ in range(3):
        text = unescape(text)
    return text
