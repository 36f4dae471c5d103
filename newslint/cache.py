"""Keeps in the user's cache folder what takes long to make from files, until one of the files changes."""

import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any

from newslint import __version__


def cache_folder() -> str:
    """The user's folder for caches, by the custom of the platform."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "newslint")


def read_cached(name: str, sources: Iterable[str], make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What `make` returns (data for JSON), from the cache where that was made from the same files by the same version.

    The sources are the files that `make` reads, and the module that it stands in. Each installation has a file of its own for a name.
    """
    signature = sign(sources)
    path = os.path.join(cache_folder(), f"{name}-{_short_hash(os.path.dirname(os.path.abspath(__file__)))}.json")
    kept = _read(path)
    if kept is not None and kept.get("signature") == signature:
        return kept
    made = make()
    _write(path, made | {"signature": signature})
    return made


def sign(sources: Iterable[str]) -> list[list[Any]]:
    """Version of newslint and of Python, then path, size and time of change of each file."""
    signature: list[list[Any]] = [[__version__, sys.version_info[1]]]
    for path in sources:
        status = os.stat(path)
        signature.append([path, status.st_size, status.st_mtime_ns])
    return signature


def _short_hash(text: str) -> str:
    from zlib import crc32

    return f"{crc32(text.encode()):08x}"


def _read(path: str) -> dict[str, Any] | None:
    """The cached data, or `None` where there are none or the file is damaged."""
    try:
        with open(path, encoding="utf-8") as file:
            kept = json.load(file)
    except (OSError, ValueError):
        return None
    return kept if isinstance(kept, dict) else None


def _write(path: str, made: dict[str, Any]) -> None:
    """Stores the data, whole or not at all; a folder that cannot be written costs time, not the run."""
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(part, "w", encoding="utf-8") as file:
            json.dump(made, file, ensure_ascii=False)
        os.replace(part, path)
    except OSError:
        if os.path.exists(part):
            os.remove(part)
