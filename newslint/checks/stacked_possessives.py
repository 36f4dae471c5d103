"""Finds a name in the possessive before another in the possessive: Norway's Kari Lindqvist's visit."""

import re
from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

NAME = r"[A-Z](?:\.|[\w-]*)"
STACK = lazy_pattern(rf"(?P<mark>['’]s)(?P<between>(?: {NAME}){{0,3}}) (?P<second>[A-Z][\w-]*)['’]s (?=[A-Za-z])")
FIRST = lazy_pattern(r"(?<![\w’'.-])[A-Za-z][\w-]*$")
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
    " Year Harrod Domino Marshall Master Bachelor Farmer Driver Veteran Worker King Queen Prince Guy Hamley Arby Denny Lowe Kohl Dick Trader"
    " Morrison Debenham Boot Waterstone Paddy Ladbroke".split()
)
"""Names that bear 's for good: McDonald's, Moody's, the Women's team."""
SAINTS = frozenset("Peter Paul James John Andrew Mary George Thomas Anne Giles Bartholomew".split())
"""Names of churches, parks and hospitals: St James's."""
COMPANIES = frozenset(
    "Corp Inc Co Ltd Plc PLC Group Motors Bank Holdings Electronics Industries Technologies Airlines Airways Records".split()
)


def stacked_possessives(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each stack; the first name loses its 's in the fix, or the writer turns the phrase round."""
    prose = document.prose
    for found in STACK.finditer(prose):
        head = FIRST.search(prose[max(0, found.start() - LONGEST) : found.start()])
        if head and is_stack(head.group(), found["between"].split(), found["second"]):
            if prose[found.end()].isupper() and not has_person(document, head.group(), found):
                continue
            edit = Edit(Span(*found.span("mark")), "")
            second = f"{found['between']} {found['second']}".strip()
            yield Finding(
                Span(found.start() - len(head.group()), found.end() - 1), ((edit,),), values={"first": head.group(), "second": second}
            )


def is_stack(first: str, between: list[str], second: str) -> bool:
    """Whether both possessives are of persons, places or bodies, rather than contractions, days, shops or firms."""
    if first.lower() in CONTRACTIONS or second.lower() in CONTRACTIONS or first in DAYS or second in DAYS:
        return False
    if first in SHOP_NAMES or second in SHOP_NAMES or (between and second in SAINTS):
        return False
    return COMPANIES.isdisjoint([first, second, *between])


def has_person(document: Document, first: str, found: re.Match[str]) -> bool:
    """Whether a stack before a capital has a person in it; others are titles of plays and songs: Elvis's It's Now or Never."""
    if document.block_at(found.start()).kind in ("headline", "subhead"):
        return False
    from newslint.language.name_lists import read_list

    return bool(found["between"]) or first.lower() in read_list("given_names")
