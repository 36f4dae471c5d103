"""The bytes of a draft, made into a source."""

import errno

from newslint.diagnostic import Diagnostic, trouble
from newslint.source import Source

OTHER_ENCODINGS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
"""Byte order marks of what is not UTF-8; one of UTF-32 begins like one of UTF-16, so it comes first."""
NOT_FOUND = ("input/not-found", "there is no such file or folder")
NO_RIGHTS = ("input/unreadable", "there is no permission to read this")
OS_TROUBLE = {
    errno.ENOENT: NOT_FOUND,
    errno.ENOTDIR: NOT_FOUND,
    errno.EISDIR: ("input/is-a-folder", "this is a folder, not a file"),
    errno.EACCES: NO_RIGHTS,
    errno.EPERM: NO_RIGHTS,
    errno.ELOOP: ("input/unreadable", "this link leads back to itself"),
    errno.ENAMETOOLONG: ("input/not-found", "this name is longer than the system allows"),
}


class InputError(Exception):
    """What keeps a file from being read, as a diagnostic for its user."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def decode(path: str, data: bytes) -> Source:
    """The source in a file's bytes, its byte order mark and line ends kept.

    Raises `InputError` (`input/not-utf8`, `input/not-text`); offsets in its message are bytes.
    """
    help = "save the file as UTF-8"
    for mark, encoding in OTHER_ENCODINGS:
        if data.startswith(mark):
            raise InputError(trouble("input/not-utf8", f"not UTF-8: the file is {encoding}", help=help))
    nul = data.find(b"\0")
    if nul >= 0:
        raise InputError(trouble("input/not-text", f"not a text file: a NUL byte at offset {nul}"))
    try:
        return Source(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
        raise InputError(trouble("input/not-utf8", message, help=help)) from error


def read_source(path: str) -> Source:
    """The source in a file; raises `InputError` where it cannot be opened, read or decoded."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except (OSError, ValueError) as error:
        raise InputError(describe_error(error)) from error
    return decode(path, data)


def describe_error(error: OSError | ValueError) -> Diagnostic:
    """What the system says of a file or folder, in plain words; a `ValueError` is about its name."""
    if not isinstance(error, OSError):
        return trouble("input/not-found", "no file can have this name")
    if error.errno in OS_TROUBLE:
        return trouble(*OS_TROUBLE[error.errno])
    reason = (error.strerror or "the system does not say why").rstrip(".")
    return trouble("input/unreadable", f"this cannot be read: {reason[0].lower()}{reason[1:]}")
