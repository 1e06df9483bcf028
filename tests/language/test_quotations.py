import pytest

from pipeline.language.quotations import is_quoted, is_speech


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("见《本标准汇编》", True),
        ("称为“本标准”的", True),
        ("见《汇编》，本标准", False),
        ("本标准见《汇编》", False),
        ("《汇编 本标准没有书名号结尾", False),
        ("“甲”和“本标准、乙”", True),
        ("本标准", False),
    ],
)
def test_is_quoted(text: str, quoted: bool) -> None:
    start = text.index("本标准")

    assert is_quoted(text, start, start + 3) is quoted


@pytest.mark.parametrize(("text", "speech"), [("说“本标准”", True), ("见《本标准》", False), ("“见《本标准》”", True), ("本标准", False)])
def test_is_speech(text: str, speech: bool) -> None:
    start = text.index("本标准")

    assert is_speech(text, start, start + 3) is speech
