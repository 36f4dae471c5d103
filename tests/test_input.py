import os

import pytest

from newslint.input import InputError, decode, describe_error, read_source


def fail(data: bytes) -> tuple[str, str, str | None]:
    """Rule, message and help for bytes that cannot be decoded."""
    with pytest.raises(InputError) as caught:
        decode("draft.txt", data)
    found = caught.value.diagnostic
    assert found.is_trouble
    assert str(caught.value) == found.message
    return found.rule, found.message, found.help


def fail_to_read(path: object) -> tuple[str, str]:
    with pytest.raises(InputError) as caught:
        read_source(str(path))
    assert "\n" not in caught.value.diagnostic.message
    return caught.value.diagnostic.rule, caught.value.diagnostic.message


def test_utf8_is_decoded_with_its_line_ends_and_its_byte_order_mark():
    assert decode("draft.txt", b"\xef\xbb\xbfMalm\xc3\xb6\r\n\xf0\x9f\x99\x82\r").text == "\ufeffMalmö\r\n🙂\r"


def test_an_empty_file_is_an_empty_source():
    source = decode("a/draft.txt", b"")
    assert (source.path, source.text) == ("a/draft.txt", "")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"The caf\xe9 is shut.", "not UTF-8: byte 0xe9 at offset 7"),
        (b"\xff", "not UTF-8: byte 0xff at offset 0"),
        (b"cut off \xe2\x80", "not UTF-8: byte 0xe2 at offset 8"),
        (b"half \xed\xa0\x80", "not UTF-8: byte 0xed at offset 5"),
        ("\ufeffThe quay".encode("utf-16-le"), "not UTF-8: the file is UTF-16"),
        ("\ufeffThe quay".encode("utf-16-be"), "not UTF-8: the file is UTF-16"),
        ("\ufeffThe quay".encode("utf-32-le"), "not UTF-8: the file is UTF-32"),
        ("\ufeffThe quay".encode("utf-32-be"), "not UTF-8: the file is UTF-32"),
    ],
)
def test_what_is_not_utf8_is_named_with_its_byte_and_offset(data, message):
    assert fail(data) == ("input/not-utf8", message, "save the file as UTF-8")


def test_a_nul_byte_means_that_it_is_no_text():
    assert fail(b"PK\x03\x04\xe9\x00\x00") == ("input/not-text", "not a text file: a NUL byte at offset 5", None)


def test_a_file_is_read_as_it_is(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_bytes(b"one\r\ntwo\rthree\n")
    assert read_source(str(path)).text == "one\r\ntwo\rthree\n"


def test_a_file_that_is_not_there_is_not_found(tmp_path):
    assert fail_to_read(tmp_path / "draft.txt") == ("input/not-found", "there is no such file or folder")


def test_a_path_through_a_file_is_not_found(tmp_path):
    (tmp_path / "draft.txt").write_text("The quay is shut.")
    assert fail_to_read(tmp_path / "draft.txt" / "more.txt")[0] == "input/not-found"


def test_a_name_that_no_file_can_have_is_not_found(tmp_path):
    assert fail_to_read(tmp_path / ("x" * 5000))[0] == "input/not-found"
    assert fail_to_read("draft\0.txt") == ("input/not-found", "no file can have this name")


@pytest.mark.skipif(os.name == "nt", reason="Windows reports a folder as a file without rights")
def test_a_folder_is_no_file(tmp_path):
    assert fail_to_read(tmp_path) == ("input/is-a-folder", "this is a folder, not a file")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="not on CI: an administrator may read everything")
def test_a_file_without_rights_cannot_be_read(tmp_path):
    path = tmp_path / "draft.txt"
    path.touch(mode=0)
    assert fail_to_read(path) == ("input/unreadable", "there is no permission to read this")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_itself_cannot_be_read(tmp_path):
    path = tmp_path / "draft.txt"
    path.symlink_to(path)
    assert fail_to_read(path) == ("input/unreadable", "this link leads back to itself")


def test_other_trouble_is_told_in_the_words_of_the_system():
    assert describe_error(PermissionError(13, "Permission denied")).message == "there is no permission to read this"
    assert describe_error(OSError(5, "Input/output error")).message == "this cannot be read: input/output error"
    assert describe_error(OSError()).message == "this cannot be read: the system does not say why"
