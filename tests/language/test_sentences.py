import pytest

from pipeline.language.sentences import sentence_around, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("　 ", [], id="blanks"),
        pytest.param("范围", ["范围"], id="no full stop"),
        pytest.param("甲应。乙宜。", ["甲应。", "乙宜。"], id="two"),
        pytest.param("　甲应。　乙宜", ["甲应。", "乙宜"], id="blanks between, the last one open"),
        pytest.param("称为“甲。”乙应。", ["称为“甲。”", "乙应。"], id="full stop inside quotes"),
        pytest.param("第一行\n第二行。", ["第一行", "第二行。"], id="line break"),
        pytest.param("GB/T 1.1—2020规定。", ["GB/T 1.1—2020规定。"], id="points in numbers end nothing"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@pytest.mark.parametrize(("offset", "expected"), [(0, "甲应。"), (2, "甲应。"), (3, "乙宜"), (4, "乙宜"), (5, "")])
def test_sentence_around(offset: int, expected: str) -> None:
    start, end = sentence_around("甲应。乙宜", offset)

    assert "甲应。乙宜"[start:end] == expected
