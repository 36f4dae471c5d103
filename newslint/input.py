"""Drafts as bytes, made into sources."""

import errno

from newslint.diagnostic import Diagnostic, trouble
from newslint.source import Source

OTHER_ENCODINGS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
"""Byte order marks of what is not UTF-8; the four-byte marks begin like the two-byte ones, so they come first."""

OS_TROUBLE = {
    errno.ENOENT: ("input/not-found", "there is no such file"),
    errno.ENOTDIR: ("input/not-found", "there is no such file"),
    errno.EISDIR: ("input/is-a-folder", "this is a folder, not a file"),
    errno.EACCES: ("input/unreadable", "no permission to read this"),
    errno.EPERM: ("input/unreadable", "no permission to read this"),
    errno.ELOOP: ("input/unreadable", "this link leads back to itself"),
    errno.ENAMETOOLONG: ("input/not-found", "the name is too long for this system"),
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
    for mark, encoding in OTHER_ENCODINGS:
        if data.startswith(mark):
            raise InputError(trouble("input/not-utf8", f"not UTF-8: the file is {encoding}", help="save the file as UTF-8"))
    nul = data.find(b"\0")
    if nul >= 0:
        raise InputError(trouble("input/not-text", f"not a text file: a NUL byte at offset {nul}", help="give a text file, saved as UTF-8"))
    try:
        return Source(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
        raise InputError(trouble("input/not-utf8", message, help="save the file as UTF-8")) from error


def read_source(path: str) -> Source:
    """The source in a file; raises `InputError` when it cannot be opened, read or decoded."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(describe_os_error(error)) from error
    except ValueError as error:
        raise InputError(trouble("input/not-found", "no file can have this name")) from error
    return decode(path, data)


def describe_os_error(error: OSError) -> Diagnostic:
    """What the system says of a file or folder, in plain words."""
    rule, message = OS_TROUBLE.get(error.errno or 0, ("input/unreadable", ""))
    if not message:
        reason = (error.strerror or str(error) or "unknown reason").rstrip(".")
        message = f"this cannot be read: {reason[:1].lower()}{reason[1:]}"
    return trouble(rule, message)
