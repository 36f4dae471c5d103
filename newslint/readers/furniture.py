"""The lines that stand about a story: who wrote it, and what is below its pictures."""

from newslint.lazy import lazy_pattern
from newslint.readers.dates import DAY_NAMES

JOB_WORDS = """analyst bureau chief columnist contributor correspondent critic desk editor freelance intern journalist photographer reporter
    reporters staff writer writers"""
JOBS = frozenset(JOB_WORDS.split())
"""Compiled for newslint: what a signature calls its writer."""
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
PICTURE = r"(?i:(?:file )?(?:image|photo|picture|photograph|illustration|graphic)s?(?: (?:credit|courtesy))?)"
CAPTION = lazy_pattern(rf"[(\[]?(?:{PICTURE}|(?i:pictured|caption)): ?\S")
PICTURE_BY = lazy_pattern(rf"[(\[]?{PICTURE} by {CAPITAL}[^.!?]{{0,60}}[)\]]?\Z")
CREDIT_AT_END = lazy_pattern(rf"(?:[.!?…”’\"')\]]\s|[(\[|—–/]\s?){PICTURE}: ?[^.!?]{{2,60}}[.)\]]*\Z")
CREDIT_REACH = 100
"""Characters at a block's end in which a credit begins."""
BYLINE = lazy_pattern(
    r"(?i:(?:(?:words|text|written|story|report|reporting|reported|additional reporting|editing|edited|interview|compiled|produced) )?by\s+"
    r"|(?:words|text|story|report|reporting|editing|interview)\s*:\s*)"
    r"(?P<name>[^\W\d_][\w'’.-]*)"
)
NAME = rf"(?:{CAPITAL}[\w'’.-]*|de|del|der|den|di|du|la|le|van|von|ten|ter|al|bin|el|af|av|och|and|&)"
NAMES_IN_PLACE = lazy_pattern(rf"{CAPITAL}[\w'’.-]*(?: {NAME}){{1,6}} in {CAPITAL}[\w'’.-]*(?:,? {CAPITAL}[\w'’.-]*){{0,3}}")
NAMES_AND_JOB = lazy_pattern(rf"{CAPITAL}[\w'’.-]*(?: {NAME}){{1,4}}, (?P<job>[\w -]+)")
LEAD_LENGTH = 24
"""Characters at a block's start in which its first words stand: what a caption or byline begins with."""
SIGNATURE_LENGTH = 100
"""Characters; a name with its place or job is shorter."""


def is_caption(text: str) -> bool:
    """Whether a block stands below a picture: it begins with `Photo:` and the like, or ends with a credit of this form."""
    if names_picture(text[:LEAD_LENGTH]) and (CAPTION.match(text) or PICTURE_BY.match(text)):
        return True
    tail = text[-CREDIT_REACH:]
    return ":" in tail and names_picture(tail) and CREDIT_AT_END.search(text, max(0, len(text) - CREDIT_REACH)) is not None


def names_picture(text: str) -> bool:
    """Whether any of the words of `CAPTION` stands in a text: cheaper than the pattern."""
    lower = text.lower()
    return any(word in lower for word in ("image", "photo", "pictur", "caption", "illustration", "graphic"))


def is_byline(text: str) -> bool:
    """Whether a line says who made the story: `By Jane Doe`, `Words: Jane Doe / Pictures: John Roe`."""
    lead = text[:LEAD_LENGTH].lower()
    found = BYLINE.match(text) if "by" in lead or ":" in lead else None
    if not found or len(text.split(None, 13)) > 12 or ends_sentence(text):
        return False
    name = found["name"]
    return name[0].isupper() and name.lower().rstrip(".") not in DAY_NAMES


def is_signature(text: str) -> bool:
    """Whether a line is a name and a place or a job: `Jane Doe in Malmö`, `Jane Doe, health correspondent`."""
    if len(text) > SIGNATURE_LENGTH or ends_sentence(text):
        return False
    if " in " in text and NAMES_IN_PLACE.fullmatch(text):
        return True
    found = NAMES_AND_JOB.fullmatch(text) if "," in text else None
    return found is not None and not JOBS.isdisjoint(found["job"].lower().split())


def is_subhead(text: str) -> bool:
    """Whether a block has the form of a subhead: two to ten words, a capital or figure first, no sentence mark last."""
    return (text[0].isupper() or text[0].isdigit()) and 2 <= len(text.split()) <= 10 and not ends_sentence(text)


def ends_sentence(text: str) -> bool:
    """Whether a sentence, or a part of one, ends with the text; `Jr.` and `U.S.` end none."""
    bare = text.rstrip("\"'”’)] ")
    return bare.endswith((".", "!", "?", "…", ":", ";", ",")) and not bare.endswith((" Jr.", " Sr.", "U.S.", "U.K."))
