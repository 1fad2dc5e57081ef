import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.reading.decoding import decode
from ontology.errors import InputError

TEXT = "Café owners asked the mayor to act.\nShe has not answered – yet.\n"


def test_utf8_is_read_without_a_word(caplog: pytest.LogCaptureFixture) -> None:
    assert decode(TEXT.encode(), "a.txt") == TEXT
    assert not caplog.records


def test_byte_order_mark_and_line_ends_are_removed() -> None:
    assert decode(TEXT.replace("\n", "\r\n").encode("utf-8-sig"), "a.txt") == TEXT
    assert decode(b"one\rtwo", "a.txt") == "one\ntwo"


@pytest.mark.parametrize(
    ("codec", "label"), [("utf-16", "UTF-16"), ("cp1252", "Windows-1252"), ("utf-16-be", "UTF-16")]
)
def test_other_encodings_are_read_and_named(codec: str, label: str, caplog: pytest.LogCaptureFixture) -> None:
    mark = b"\xfe\xff" if codec == "utf-16-be" else b""
    with caplog.at_level(logging.WARNING):
        assert decode(mark + TEXT.encode(codec), "a.txt") == TEXT
    assert [record.getMessage() for record in caplog.records] == [
        f"a.txt is not UTF-8; read as {label}. If letters look wrong in it, save it as UTF-8."
    ]


def test_latin_1_is_the_last_resort(caplog: pytest.LogCaptureFixture) -> None:
    text = "à la carte " * 40
    assert decode(text.encode("latin-1") + b"\x81", "a.txt") == text + " "
    assert "read as Latin-1" in caplog.text


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 4, b"\x7fELF\x02\x01\x01\x00"])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.txt: this is a binary file"):
        decode(data, "a.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf", "\ufeff \n".encode("utf-16-le")])
def test_empty_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.txt: the file (is empty|holds only blanks)"):
        decode(data, "a.txt")


def test_half_a_utf16_text_is_refused() -> None:
    with pytest.raises(InputError, match=r"^a\.txt: neither UTF-8 nor the UTF-16"):
        decode(b"\xff\xfea\x00b", "a.txt")


def test_stray_control_character_keeps_offsets() -> None:
    text = "Page one of the minutes. " * 40
    assert decode((text + "\x0cPage two.").encode(), "a.txt") == text + " Page two."


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_any_text_keeps_its_length(text: str) -> None:
    whole = f"{text}\r\nend"
    assert decode(whole.encode(), "a.txt") == f"{text.removeprefix(chr(0xFEFF))}\nend"
