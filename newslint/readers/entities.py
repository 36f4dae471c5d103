"""Character references of HTML, as Markdown reads them."""

import re

from newslint.lazy import lazy_pattern

ENTITY = lazy_pattern(r"&(?:#[xX]([0-9a-fA-F]{1,6});|#([0-9]{1,7});|([A-Za-z][A-Za-z0-9]*+);)")
ENTITY_AT_END = lazy_pattern(r"&#?[0-9A-Za-z]++;\Z")
LONGEST_ENTITY = 34
"""Characters, as of HTML 5: `&CounterClockwiseContourIntegral;` and its mates."""


def decode_entity(found: re.Match[str]) -> str | None:
    """What a match of `ENTITY` stands for; `None` for an unknown name and for a number that is no printable character.

    A line end or tab reads as a space, so that no reference breaks a block in two.
    """
    if found[3]:
        from html.entities import html5

        reads = html5.get(found[3] + ";")
    else:
        number = int(found[1], 16) if found[1] else int(found[2])
        is_character = number in (9, 10, 13) or 31 < number < 127 or (159 < number < 0x110000 and not 0xD800 <= number < 0xE000)
        reads = chr(number) if is_character else None
    return " " if reads in ("\n", "\r", "\t") else reads
