"""Regular expressions that are compiled when they are first used: most drafts need few of them, and compiling costs more than searching."""

import re
from typing import Any, cast


class LazyPattern:
    """Stands for a compiled pattern until one of its methods is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._source), name)
        setattr(self, name, value)
        return value


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` returns, in all that one does with it; a mistake in the pattern shows at first use."""
    return cast("re.Pattern[str]", LazyPattern(pattern, flags))
