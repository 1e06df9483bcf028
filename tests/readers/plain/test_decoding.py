import pytest

from pipeline.errors import LimitReached, UnsupportedFormat
from pipeline.readers.plain.decoding import MOST_BYTES, decoded

TEXT = "1　范围\n本文件规定了样品寄存服务的要求。"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_codings_of_chinese_programs(coding: str) -> None:
    assert decoded(TEXT.encode(coding), "草案.txt") == TEXT


def test_big_endian_with_a_mark() -> None:
    assert decoded(b"\xfe\xff" + TEXT.encode("utf-16-be"), "草案.txt") == TEXT


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("范围".encode() + b"\xff\xff", id="no coding"),
        pytest.param("a范围".encode("utf-16-le"), id="utf-16 without its mark"),
        pytest.param(b"\xff\xfea", id="half a character"),
    ],
)
def test_other_bytes_are_refused_by_name(data: bytes) -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        decoded(data, "草案.txt")

    assert "草案.txt" in caught.value.message.zh
    assert "UTF-8" in caught.value.hint.en


def test_nothing_there() -> None:
    assert decoded(b"", "草案.txt") == ""


def test_more_than_anybody_writes() -> None:
    assert len(decoded(b"a" * MOST_BYTES, "a.txt")) == MOST_BYTES
    with pytest.raises(LimitReached):
        decoded(b"a" * (MOST_BYTES + 1), "a.txt")
