"""The right name nearest to a wrong one."""

from collections.abc import Iterable


def find_nearest(name: str, known: Iterable[str]) -> str | None:
    """The first known name that the wrong one begins, else the most alike, or `None` where nothing is near."""
    known = list(known)
    longer = [each for each in known if name and each.startswith(name)]
    if longer:
        return longer[0]
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, 1)), None)


def say_nearest(name: str, known: Iterable[str]) -> str | None:
    """The nearest right name as a help text."""
    near = find_nearest(name, known)
    return f"the nearest is `{near}`" if near else None
