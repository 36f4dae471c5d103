"""Dateline lines: a place, a date, or both, in a line of their own."""

from newslint.lazy import lazy_pattern

DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun"
MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
DAY_NAMES = frozenset(f"{DAYS} {MONTHS}".split())
TIME_ZONES = "gmt bst utc z cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest local"
ABOUT_DATES = """published publication first posted updated update last modified created filed date dated time on at of the am pm noon midnight
    ago hour hours minute minutes mins day days"""
DATE_WORDS = DAY_NAMES | frozenset(f"{TIME_ZONES} {ABOUT_DATES}".split())
"""Compiled for newslint: the words of which such a line may consist, besides figures and a place; time zones as news sites write them."""
LABEL_WORDS = """analysis breaking business comment correction culture editorial ends exclusive explainer feature features health interview law
    letters live lifestyle media money more news obituary opinion photos politics profile review science sport sports tech technology update
    updated video watch weather world"""
LABELS = frozenset(LABEL_WORDS.split())
"""Compiled for newslint: words that stand alone in capitals near a headline and are no place."""
TOKEN = lazy_pattern(r"\d[\d.:/-]*(?:t\d[\d:.]*(?:z|[+-][\d:]+)?)?(?:st|nd|rd|th|am|pm|h)?|[^\W\d_]+(?:['’.-][^\W\d_]+)*")
NUMERIC_DATE = lazy_pattern(r"(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?!\d)")
CLOCK = lazy_pattern(r"(?<!\d)\d{1,2}(?:[:.]\d\d| ?[ap]\.?m)")
AGENCY = lazy_pattern(r"\((?:[A-Z][\w&.]*)(?:[ /-][A-Z][\w&.]*){0,3}\)")
LINE_LENGTH = 100
"""Characters; a dateline line is shorter."""
PLACE_WORDS = 4


def is_dateline(text: str) -> bool:
    """Whether a line is only a place and a date: `Friday, 4 January 2019`, `LONDON, 3 May 2027`, `Published 14:05, 3 May 2027`."""
    if len(text) > LINE_LENGTH or not (text[0].isalnum() or text[0] == "("):
        return False
    lower = text.lower()
    if not lower.endswith("day") and not any(char.isdigit() for char in text):
        return False
    tokens = list(TOKEN.finditer(lower)) if len(lower) == len(text) else []
    words = [token.group().replace(".", "") if token.group()[0].isalpha() else token.group() for token in tokens]
    first = next((index for index, word in enumerate(words) if word[0].isdigit() or word in DATE_WORDS), len(words))
    rest = words[first:]
    if not all(word[0].isdigit() or word in DATE_WORDS for word in rest):
        return False
    if first and not (rest and is_place(text[: tokens[first].start()])):
        return False
    has_figure = any(word[0].isdigit() for word in rest)
    if has_figure and (not DAY_NAMES.isdisjoint(rest) or NUMERIC_DATE.search(lower)):
        return True
    if first:
        return False
    return (has_figure and len(rest) > 1 and (CLOCK.search(lower) is not None or rest[-1] == "ago")) or (
        len(rest) == 1 and rest[0].endswith("day")
    )


def is_place(text: str) -> bool:
    """Whether a text that leads up to a date is a place: `Malmö, Sweden,` or `LONDON (AP) —`."""
    bare = AGENCY.sub("", text).rstrip()
    words = bare.rstrip(" ,–—|/·:;-").replace(",", " ").split()
    is_parted = not bare or bare[-1] in ",–—|/·:;-" or bare != text.rstrip()
    return is_parted and 1 <= len(words) <= PLACE_WORDS and all(word[0].isupper() for word in words)


def is_capital_place(text: str) -> bool:
    """Whether a line is only a place as wires write it: `LONDON`, `MALMÖ, Sweden`, `NEW YORK (AP)`."""
    if len(text) > LINE_LENGTH:
        return False
    bare = AGENCY.sub("", text).rstrip(" –—-")
    city, _, country = bare.partition(",")
    words = city.split()
    if not 1 <= len(words) <= 2 or not all(len(word) > 1 and word.isupper() and word.strip(".'’-").isalpha() for word in words):
        return False
    return not any(word.lower() in LABELS for word in words) and all(word[0].isupper() and word.isalpha() for word in country.split())
