"""The shapes of lines that stand about a story: bylines, dateline lines, captions, subheads."""

import re

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun"
MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
DAY_NAMES = frozenset(f"{WEEKDAYS} {MONTHS}".split())
DATE_WORDS = DAY_NAMES | frozenset(
    "published publication first posted updated update last modified created filed date dated time on at of the am pm noon midnight "
    "gmt bst utc z cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest local ago hour hours minute minutes mins day days".split()
)
"""Words of which a dateline line may consist, besides figures and a place; time zones as in the IANA database."""
LABELS = frozenset(
    "analysis breaking business comment correction culture editorial ends exclusive explainer feature features health interview law letters "
    "live lifestyle media money more news obituary opinion photos politics profile review science sport sports tech technology update updated "
    "video watch weather world".split()
)
"""Words that stand alone in capitals near a headline and are no place."""
JOBS = frozenset(
    "analyst bureau chief columnist contributor correspondent critic desk editor freelance intern journalist photographer reporter reporters "
    "staff writer writers".split()
)

CREDITED = r"(?:Image|Photo|Picture|Photograph|Illustration|Graphic|Video)s?(?: (?:credit|by|courtesy))?"
CAPTION = re.compile(rf"[(\[]?(?:{CREDITED}|Pictured|Caption|File (?:photo|picture|image)|Photo credit)(?: ?: ?\S| by [A-Z])", re.IGNORECASE)
CREDIT_AT_END = re.compile(rf"(?:[.!?…”’\"')\]]\s|[(\[|—–/])\s?(?:{CREDITED}|File (?:photo|picture|image)): ?[^.!?]{{2,60}}[.)\]]*\Z", re.IGNORECASE)
CREDIT_REACH = 100
"""Characters at a block's end in which its credit begins."""

BYLINE_LEAD = re.compile(
    r"(?:by|words|words by|text|text by|written by|story by|report by|reporting by|reported by|additional reporting by|editing by|interview by|"
    r"compiled by|edited by|produced by)\b:?\s+",
    re.IGNORECASE,
)
NAME = r"(?:[A-Z][\w'’.-]*|(?:de|del|der|den|di|du|la|le|van|von|ten|ter|al|bin|el|af|av|och|and|&))"
NAMES_IN_PLACE = re.compile(rf"[A-Z][\w'’.-]*(?: {NAME}){{1,6}} in [A-Z][\w'’.-]*(?:,? [A-Z][\w'’.-]*){{0,3}}")
NAMES_AND_JOB = re.compile(rf"[A-Z][\w'’.-]*(?: {NAME}){{1,4}},? (?P<job>[\w -]+)")

DATE_TOKEN = re.compile(r"\d[\d.:/-]*(?:st|nd|rd|th|am|pm|h|z)?|\d{4}-\d\d-\d\dt[\d:.]+(?:z|[+-][\d:]+)?|[^\W\d_]+(?:\.[^\W\d_]+)*")
FULL_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d(?:am|pm)")
SENTENCE_ENDS = ".!?…:;,"


def is_caption(text: str) -> bool:
    """Whether a block is what stands below a picture: it begins with `Photo:` and the like, or ends with a credit."""
    if CAPTION.match(text):
        return True
    return ":" in text[-CREDIT_REACH:] and CREDIT_AT_END.search(text, max(0, len(text) - CREDIT_REACH)) is not None


def is_byline(text: str) -> bool:
    """Whether a line says who made the story (`By Jane Doe`, `Words: …`), whatever stands about it."""
    words = text.split()
    if not 2 <= len(words) <= 12 or _ends_sentence(text):
        return False
    lead = BYLINE_LEAD.match(text)
    if not lead:
        return False
    name = text[lead.end() :].split()[0]
    return name[0].isupper() and name.lower().rstrip(".,") not in DAY_NAMES and (len(words) > 2 or lead.group()[:1].isupper())


def is_signature(text: str) -> bool:
    """Whether a line below a headline is a name and a place or a job: `Jane Doe in Malmö`, `Jane Doe, health correspondent`."""
    if len(text) > 100 or _ends_sentence(text):
        return False
    if NAMES_IN_PLACE.fullmatch(text):
        return True
    found = NAMES_AND_JOB.fullmatch(text)
    return found is not None and len(text.split()) <= 12 and not JOBS.isdisjoint(found["job"].lower().split())


def is_dateline(text: str) -> bool:
    """Whether a line is only a place and a date, or one of them: `LONDON, 3 May 2027`, `Published 14:05`, `MALMÖ, Sweden`."""
    if len(text) > 100 or len(text.split()) > 16:
        return False
    lower = text.lower()
    tokens = [found for found in DATE_TOKEN.finditer(lower)]
    place_end = 0
    for token in tokens:
        if token.group() in DATE_WORDS or token.group()[0].isdigit() or token.group().replace(".", "") in DATE_WORDS:
            break
        place_end = token.end()
    rest = [token.group().replace(".", "") if token.group()[0].isalpha() else token.group() for token in tokens if token.start() >= place_end]
    place = text[:place_end]
    if not rest:
        return _is_capital_place(text)
    if place and not _is_place(place, text[place_end:]):
        return False
    if not all(word in DATE_WORDS or word[0].isdigit() for word in rest):
        return False
    figures = [word for word in rest if word[0].isdigit()]
    names = [word for word in rest if word in DAY_NAMES]
    if FULL_DATE.search(text) or (names and figures):
        return True
    if place:
        return False
    return bool((CLOCK.search(lower) or "ago" in rest) and len(rest) > 1) or (len(rest) == 1 and rest[0].endswith("day"))


def is_subhead(text: str) -> bool:
    """Whether a block has the form of a subhead: two to ten words, a capital or figure first, no mark last."""
    words = text.split()
    return 2 <= len(words) <= 10 and (text[0].isupper() or text[0].isdigit()) and not _ends_sentence(text)


def _ends_sentence(text: str) -> bool:
    bare = text.rstrip("\"'”’)] ")
    if bare.endswith(("Jr.", "Sr.", "U.S.", "U.K.")):
        return False
    return bare[-1:] in SENTENCE_ENDS


def _is_place(place: str, after: str) -> bool:
    """Whether this can be the place before a date: up to five capitalised words, then a comma, a dash or a bracket."""
    words = re.findall(r"[^\s,()/–—-]+", place)
    joint = after.lstrip()[:1]
    return 1 <= len(words) <= 5 and all(word[0].isupper() for word in words) and joint in (",", "-", "–", "—", "|", "/", "(", ")", "·", ":", ";")


def _is_capital_place(text: str) -> bool:
    place, _, rest = text.partition(",")
    words = place.replace("(", " (").split()
    agency = words.pop() if len(words) > 1 and words[-1].startswith("(") and words[-1].endswith(")") else ""
    if not 1 <= len(words) <= 3 or not all(word.isupper() and len(word) > 1 and word.strip(".-'’").isalpha() for word in words):
        return False
    if any(word.lower() in LABELS for word in words):
        return False
    return bool(agency) or not rest or all(word[0].isupper() for word in rest.split())
