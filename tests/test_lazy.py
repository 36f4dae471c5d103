"""Every regular expression of the package can be compiled, though it waits for its first use."""

import re
from importlib import import_module
from pathlib import Path

import pytest

import newslint
from newslint.lazy import LazyPattern, lazy_pattern

FOLDER = Path(newslint.__file__).parent
MODULES = sorted(
    ".".join(path.relative_to(FOLDER.parent).with_suffix("").parts)
    for path in FOLDER.rglob("*.py")
    if path.name not in ("__init__.py", "__main__.py")
)


@pytest.mark.parametrize("module", MODULES)
def test_the_patterns_of_a_module_compile(module: str) -> None:
    for value in vars(import_module(module)).values():
        if isinstance(value, LazyPattern):
            assert value.pattern


def test_a_lazy_pattern_does_what_a_compiled_one_does() -> None:
    pattern = lazy_pattern(r"b+", re.IGNORECASE)
    assert pattern.search("aBb").group() == "Bb"  # type: ignore[union-attr]
    assert pattern.sub("x", "abba") == "axa"


def test_a_mistake_shows_at_first_use() -> None:
    with pytest.raises(re.error):
        lazy_pattern("(").search("x")
