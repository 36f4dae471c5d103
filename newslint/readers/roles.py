"""What each block of a draft is to its reader, by its form and its place."""

from collections.abc import Sequence

from newslint.readers.furniture import is_byline, is_caption, is_dateline, is_signature, is_subhead

HEADLINE_WORDS = 15
STRAY_WORDS = 3
"""A block of no more words between headline and story is taken for a stray one."""
LONG_WORDS = 25
"""A block of more words is story, no furniture."""
TOP_BLOCKS = 7
"""Blocks among which bylines and dateline lines of the top stand."""
SHORT = 160
"""Characters; no byline, dateline line, subhead or headline is longer."""


def assign_roles(kinds: Sequence[str], texts: Sequence[str], *, has_title: bool = False) -> list[str]:
    """Block kinds of a draft, in order.

    `kinds` is what the markup says: a block kind, or `heading 1` to `heading 6`. `has_title` says that a title stands outside the blocks,
    so that the first paragraph is none.
    """
    roles = list(kinds)
    for index, kind in enumerate(kinds):
        if kind == "paragraph" and is_caption(texts[index]):
            roles[index] = "caption"
    headline = _find_heading(kinds, texts)
    top = _find_top(texts)
    for index in {*range(top), len(texts) - 1, len(texts) - 2} & set(range(len(texts))):
        if index != headline and roles[index] in ("paragraph", *HEADINGS) and len(texts[index]) <= SHORT:
            roles[index] = _read_furniture(texts[index], index < top, roles[index])
    if headline is None and not has_title and not any(kind in HEADINGS for kind in kinds):
        headline = _find_headline(roles, texts)
    if headline is not None:
        roles[headline] = "headline"
        _find_signature(roles, texts, headline)
    for index, kind in enumerate(kinds):
        if roles[index] in HEADINGS:
            roles[index] = "subhead"
        elif kind == "paragraph" and roles[index] == "paragraph" and _is_between(roles, texts, index):
            roles[index] = "subhead"
    return roles
