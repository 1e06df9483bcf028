import pytest

from pipeline.recognise.standards.lines import read_lines
from pipeline.recognise.standards.markers import Marker, find_marker
from tests.standards_text import Line, document


def marker(content: str | Line) -> Marker | None:
    (line,) = read_lines(document(content).paragraphs)
    return find_marker(line)


@pytest.mark.parametrize(
    ("text", "kind", "shown", "value"),
    [
        pytest.param("——公布时间；", "dash", "——", 0, id="a dash"),
        pytest.param("——2021年首次发布；", "dash", "——", 0, id="a dash before a year"),
        pytest.param("  —公布时间；", "dash", "—", 0, id="half a dash behind blanks"),
        pytest.param("- 公布时间；", "dash", "-", 0, id="a hyphen"),
        pytest.param("a) 公布时间；", "letter", "a)", 1, id="a letter"),
        pytest.param("ｂ）公布时间；", "letter", "ｂ）", 2, id="full-width"),
        pytest.param("- c) 公布时间；", "letter", "c)", 3, id="a letter behind a bullet of Markdown"),
        pytest.param("·公布时间；", "dot", "·", 0, id="a dot"),
        pytest.param("12）公布时间；", "number", "12）", 12, id="a number"),
        pytest.param("100）公布时间；", "number", "100）", 100, id="a large number"),
        pytest.param("(1) 公布时间；", "other", "(1)", 1, id="a number in brackets"),
        pytest.param("（三）公布时间；", "other", "（三）", 3, id="a Chinese number in brackets"),
        pytest.param("③公布时间；", "other", "③", 3, id="a circled number"),
        pytest.param("1、公布时间；", "other", "1、", 1, id="a number with 、"),
        pytest.param("十二、公布时间；", "other", "十二、", 12, id="a Chinese number"),
        pytest.param("二十一、公布时间；", "other", "二十一、", 21, id="a larger one"),
        pytest.param("■公布时间；", "other", "■", 0, id="a square"),
    ],
)
def test_typed(text: str, kind: str, shown: str, value: int) -> None:
    found = marker(text)

    assert found is not None
    assert (found.kind, found.text, found.value, found.generated) == (kind, shown, value, False)
    assert text[found.start : found.end] == shown


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("——", id="a dash alone"),
        pytest.param("-5 ℃以下", id="a minus"),
        pytest.param("1.5倍", id="a quantity"),
        pytest.param("□ 同意", id="a box to tick"),
        pytest.param("（规范性）", id="a word in brackets"),
        pytest.param("公布时间", id="text"),
        pytest.param("[1] GB/T 1", id="a reference"),
    ],
)
def test_none(text: str) -> None:
    assert marker(text) is None


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        pytest.param("——", "dash", id="a dash"),
        pytest.param("b)", "letter", id="a letter"),
        pytest.param("2)", "number", id="a number"),
        pytest.param("(2)", "other", id="a number in brackets"),
        pytest.param("2.", "other", id="a number with a point"),
    ],
)
def test_made_by_word(label: str, kind: str) -> None:
    found = marker(Line("公布时间；", label=label))

    assert found is not None
    assert (found.kind, found.text, found.generated, found.start, found.end) == (kind, label, True, 0, 0)


@pytest.mark.parametrize("label", ["注1：", "图1", "表A.1", "附录A", "[1]", "示例："])
def test_other_labels_of_word(label: str) -> None:
    assert marker(Line("公布时间", label=label)) is None
