"""Tells which article a word takes by the sound it begins with."""

import os
import re
from functools import cache

from newslint.lazy import lazy_pattern

TABLE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "acronym_sounds.txt")
VOWEL, CONSONANT = "an", "a"
YOU_OR_ONE = lazy_pattern(
    r"uni(?!n[a-z]|m[mpa]|d[a-z]nt|ss|r|g)|unani|us[aeiu]|ut[aeio]|ubi|ug[a]|uk[reu]|ur[aeiou]|ufo|eu|ew[aei]|one(?:'?s)?(?:$|-)|onetime|once|oui|oua|oax"
    r"|uef|uruguay|ukip|uvu"
)
"""Words that are written with a vowel and said with the consonant of `you` or `one`."""
SILENT_H = lazy_pattern(r"heir(?!a)|honou?r|honest|hour(?!i)|hors\b")
EITHER = lazy_pattern(
    r"herb|homage|histori|hotel|habitu|hyster|hero|heredit|horren|horrif|hispanic|hallucin|hilar|hypothe|harass|hegemon|humong|herculean|human|humbl"
    r"|u[ty]r|u[hm]m|uigh|ubun|urdu|uni$|uzi|h[^aeiou]|x(?!box|-ray|y)|y[^aeiou]|[mn][bdgjkptv]"
)
"""Words that are said in more than one way, or so that their spelling tells nothing."""
MISSPELT = lazy_pattern(r"xbox|xray")
SAID_WITH_VOWEL = frozenset("AEFHILMNORSX")
AMBIGUOUS = frozenset("FLMNRSX")


@cache
def load_acronyms() -> dict[str, str]:
    """The article of each acronym in the table."""
    articles: dict[str, str] = {}
    section = ""
    with open(TABLE, encoding="utf-8") as file:
        for line in file:
            if line.startswith("["):
                section = line.strip("[]\n")
            elif not line.startswith("#"):
                articles |= dict.fromkeys(line.split(), VOWEL if section == "spelt" else CONSONANT)
    return articles


def article_of(word: str) -> str | None:
    """`a` or `an`, or nothing where the sound is not known; the word as it is written."""
    if word[0].isdigit():
        return article_of_figure(word)
    if not word[0].isascii() or re.search(r"[a-z]\.[a-z]", word):
        return None
    head = re.split(r"[-'’.\d]", word, maxsplit=1)[0]
    if len(head) == 1:
        return None if len(word) == 1 or head in "hH" or word[1] in "'’" else article_of_letter(head)
    if head.isupper():
        return article_of_acronym(head)
    if head[1:] != head[1:].lower():
        return VOWEL if word.startswith(("iP", "eB")) else None
    low = word.lower().replace("’", "'")
    if MISSPELT.match(low) or SILENT_H.match(low):
        return VOWEL
    if YOU_OR_ONE.match(low):
        return CONSONANT
    if EITHER.match(low):
        return None
    return VOWEL if low[0] in "aeiou" else CONSONANT


def article_of_letter(letter: str) -> str:
    """The article of a letter that is said by its name: an X-ray, a U-turn."""
    return VOWEL if letter.upper() in SAID_WITH_VOWEL else CONSONANT


def article_of_acronym(letters: str) -> str | None:
    """The article of a word in capitals, which may be spelt or spoken."""
    known = load_acronyms().get(letters)
    if known or len(letters) > 5 or letters in ("MR", "MRS", "MS", "ST", "DR"):
        return known
    first = letters[0]
    if first == "H" or first == "U":
        return None
    if first in AMBIGUOUS and not set("AEIOUY").isdisjoint(letters):
        return None
    return article_of_letter(first)


def article_of_figure(figure: str) -> str | None:
    """The article of a figure as it is said: an 8, an 18th, an 80-year-old, a 110th; 1,100 and 0 are said in two ways."""
    whole = re.match(r"\d+", figure)
    digits = whole.group() if whole else ""
    if digits[0] == "8":
        return VOWEL
    if digits in ("11", "18"):
        return None if re.match(r"\d+[/:]", figure) else VOWEL
    if digits[0] == "0" or (digits[:2] in ("11", "18") and len(digits) == 4) or figure.startswith(("1,1", "1,8")):
        return None
    return CONSONANT
