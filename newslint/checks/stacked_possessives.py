"""Finds a name in the possessive before another in the possessive: Norway's Kari Lindqvist's visit."""

import re
from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

NAME = r"[A-Z](?:\.|[\w-]*)"
STACK = re.compile(rf"(?P<mark>['’]s)(?P<between>(?: {NAME}){{0,3}}) (?P<second>[A-Z][\w-]*)['’]s (?=[A-Za-z])")
FIRST = re.compile(r"(?<![\w’'.-])[A-Za-z][\w-]*$")
LONGEST = 40
"""Characters before a possessive in which its word is found."""
CONTRACTIONS = frozenset(
    "it that what who there here he she let where how when why this everyone everybody nobody somebody someone one else today now other".split()
)
DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Yesterday Tonight Tomorrow January February March April May June July August"
    " September October November December".split()
)
SHOP_NAMES = frozenset(
    "Lloyd McDonald Sainsbury Moody Poor Levi Macy Wendy Kellogg Christie Sotheby Lord Men Women Children People Mother Father Valentine"
    " Year Harrod Domino Marshall Master Bachelor Farmer Driver Veteran Worker King Queen Prince Peter Paul James John Andrew Mary George Guy Hamley"
    " Arby Denny Lowe Kohl Dick Trader Ben Jerry Morrison Debenham Boot Waterstone Paddy Ladbroke".split()
)
"""Names that bear 's for good: McDonald's, Moody's, St James's, the Women's team."""
COMPANIES = frozenset(
    "Corp Inc Co Ltd Plc PLC Group Motors Bank Holdings Electronics Industries Technologies Airlines Airways Records".split()
)


def stacked_possessives(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each stack; the first name loses its 's in the fix, or the writer turns the phrase round."""
    prose = document.prose
    for found in STACK.finditer(prose):
        head = FIRST.search(prose[max(0, found.start() - LONGEST) : found.start()])
        if not head:
            continue
        first, second, between = head.group(), found["second"], found["between"]
        if (
            first.lower() in CONTRACTIONS
            or first in DAYS
            or first in SHOP_NAMES
            or second in SHOP_NAMES
            or second.lower() in CONTRACTIONS
            or second in DAYS
        ):
            continue
        if prose[found.end()].isupper() and (not between or document.block_at(found.start()).kind in ("headline", "subhead")):
            continue
        if not COMPANIES.isdisjoint([first, second, *between.split()]):
            continue
        edit = Edit(Span(*found.span("mark")), "")
        end = found.end() - 1
        yield Finding(Span(found.start() - len(first), end), ((edit,),), values={"first": first, "second": f"{between} {second}".strip()})
