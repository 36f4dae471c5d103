"""What each block of a draft is to its reader, by its form and its place."""

from collections.abc import Sequence

from newslint.readers.dates import is_capital_place, is_dateline
from newslint.readers.furniture import ends_sentence, is_byline, is_caption, is_signature, is_subhead

HEADLINE_WORDS = 15
"""A block of more words is story, or the headline of a signed one."""
STRAY_WORDS = 3
"""A block of no more words between headline and story may have strayed there."""
STRAY_BLOCKS = 2
SIGNED_HEADLINE_WORDS = 25
"""A headline right above a byline or dateline line may have as many."""
TOP_BLOCKS = 7
"""Blocks among which the bylines and dateline lines of the top stand."""


def assign_roles(kinds: Sequence[str], texts: Sequence[str], *, has_title: bool = False) -> list[str]:
    """The kinds of a draft's blocks, in order.

    `kinds` is what the markup says: a block kind, or `heading 1` to `heading 6`. `has_title` says that the title stands outside the blocks,
    so that no paragraph is a headline.
    """
    roles = list(kinds)
    for index, kind in enumerate(kinds):
        if kind == "paragraph" and is_caption(texts[index]) and not is_byline(texts[index]):
            roles[index] = "caption"
    lengths = [len(text.split(None, SIGNED_HEADLINE_WORDS + 1)) for text in texts]
    headline = find_heading(kinds, lengths, has_title)
    has_heading = any(is_heading(kind) for kind in kinds)
    mark_furniture(roles, texts, lengths, headline)
    if headline is None and not has_title:
        headline = find_headline(roles, texts, lengths)
    if headline is not None:
        roles[headline] = "headline"
    mark_signature(roles, texts, headline, has_title)
    if not has_heading:
        mark_subheads(roles, texts)
    return ["subhead" if is_heading(role) else role for role in roles]


def is_heading(kind: str) -> bool:
    """Whether the markup says that a block is a heading of any level."""
    return kind.startswith("heading")


def find_heading(kinds: Sequence[str], lengths: Sequence[int], has_title: bool) -> int | None:
    """The heading that is the headline: the first of level 1, else the first; none that follows on the story."""
    story = next((index for index, length in enumerate(lengths) if length > HEADLINE_WORDS and not is_heading(kinds[index])), len(kinds))
    headings = [index for index in range(story) if is_heading(kinds[index])]
    return next((index for index in headings if kinds[index] == "heading 1"), None if has_title or not headings else headings[0])


def mark_furniture(roles: list[str], texts: Sequence[str], lengths: Sequence[int], headline: int | None) -> None:
    """Name the bylines and dateline lines, at the top (up to the second block of story) and in the last two blocks."""
    stories = 0
    for index in range(len(roles)):
        stories += lengths[index] > HEADLINE_WORDS
        is_top = index < TOP_BLOCKS and stories < 2
        if not is_top and index < len(roles) - 2:
            continue
        if index == headline or lengths[index] > HEADLINE_WORDS or not (roles[index] == "paragraph" or is_heading(roles[index])):
            continue
        if is_byline(texts[index]):
            roles[index] = "byline"
        elif is_top and (is_dateline(texts[index]) or (index and not stories and is_capital_place(texts[index]))):
            roles[index] = "dateline"


def find_headline(roles: Sequence[str], texts: Sequence[str], lengths: Sequence[int]) -> int | None:
    """The headline where no markup names one: the first block, if it is short and a longer one or furniture follows.

    Right before a byline or dateline line it may be longer than `HEADLINE_WORDS`, if it is no sentence.
    """
    first = next((index for index, role in enumerate(roles) if role not in ("byline", "dateline", "caption")), None)
    if first is None or roles[first] != "paragraph" or lengths[first] > SIGNED_HEADLINE_WORDS or texts[first].endswith(":"):
        return None
    if lengths[first] > HEADLINE_WORDS:
        is_signed = first + 1 < len(roles) and roles[first + 1] in ("byline", "dateline")
        return first if is_signed and not ends_sentence(texts[first]) else None
    followers = [index for index in range(first + 1, len(roles)) if roles[index] != "caption"]
    for index in followers[: 1 + STRAY_BLOCKS]:
        if roles[index] in ("byline", "dateline") or lengths[index] > lengths[first] or is_signature(texts[index]):
            return first
        if lengths[index] > STRAY_WORDS:
            return None
    return None


def mark_signature(roles: list[str], texts: Sequence[str], headline: int | None, has_title: bool) -> None:
    """Name a line between headline and story that is a byline without saying `by`."""
    if headline is None and not has_title:
        return
    start = 0 if headline is None else headline + 1
    for index in range(start, min(len(roles), start + 1 + STRAY_BLOCKS)):
        if roles[index] == "paragraph" and is_signature(texts[index]):
            roles[index] = "byline"
            return


def mark_subheads(roles: list[str], texts: Sequence[str]) -> None:
    """Name the paragraphs that have the form of a subhead and stand between two that have not."""
    forms = [role == "paragraph" and is_subhead(text) for role, text in zip(roles, texts, strict=True)]
    has_story = False
    for index, is_short in enumerate(forms):
        follows = index + 1 < len(roles) and roles[index + 1] == "paragraph" and not forms[index + 1]
        if is_short and has_story and follows and not forms[index - 1]:
            roles[index] = "subhead"
        has_story = has_story or (roles[index] == "paragraph" and not is_short)
