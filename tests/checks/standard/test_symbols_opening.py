import pytest

from pipeline.checks.standard.symbols_opening import standard_symbols_opening
from pipeline.model.correction import InsertParagraph, ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.symbols_text import with_list
from tests.checks.terms_text import with_chapter
from tests.standards_text import draft


@pytest.mark.parametrize(
    ("title", "lines", "code", "expected"),
    [
        pytest.param("4　缩略语", ("下列缩略语适用于本文件。", "API：接口"), None, None, id="good"),
        pytest.param("4　缩略语", ("下列缩略语适用于本标准。", "API：接口"), None, None, id="本标准 has its own rule"),
        pytest.param("4　符号和缩略语", ("下列符号和缩略语适用于本文件。", "A：面积"), None, None, id="both"),
        pytest.param("4　缩略语", ("API：接口",), "absent", "下列缩略语适用于本文件。", id="absent"),
        pytest.param("4　符号、代号和缩略语", ("A：面积",), "absent", "下列符号、代号和缩略语适用于本文件。", id="three things"),
        pytest.param("4　符号", ("本文件采用下列符号：", "A：面积"), "wording", "下列符号适用于本文件。", id="other words"),
        pytest.param("4　缩略语", ("以下缩略语适用于本文件。", "API：接口"), "wording", "下列缩略语适用于本文件。", id="以下"),
    ],
)
def test_openings(title: str, lines: tuple[str, ...], code: str | None, expected: str | None) -> None:
    tried = try_on(standard_symbols_opening, with_list(*lines, title=title))

    assert tried.codes == ([code] if code else [])
    assert [hit.expected for hit in tried.outcome.hits] == ([expected] if expected else [])


def test_corrections() -> None:
    absent, worded = with_list("API：接口"), with_list("采用下列缩略语：", "API：接口")
    heading = next(one for one in absent.paragraphs if one.text == "4　缩略语")
    scope = next(one for one in absent.paragraphs if one.text.startswith("本文件规定"))
    line = next(one for one in worded.paragraphs if one.text.startswith("采用"))

    (first,) = try_on(standard_symbols_opening, absent).outcome.hits
    (second,) = try_on(standard_symbols_opening, worded).outcome.hits

    assert first.correction == InsertParagraph(heading.address, "下列缩略语适用于本文件。", like=scope.address)
    assert second.correction == ReplaceText(line.span(), "下列缩略语适用于本文件。")


def test_one_sentence_above_terms_and_symbols() -> None:
    lines = ("3.1　术语", "3.1.1", "寄存人　depositor", "交来样品的人。", "3.2　缩略语", "API：接口")

    assert try_on(standard_symbols_opening, with_chapter("下列术语和缩略语适用于本文件。", *lines, title="3　术语和缩略语")).codes == []
    assert try_on(standard_symbols_opening, with_chapter(*lines, title="3　术语和缩略语")).codes == ["absent"]


def test_without_a_list() -> None:
    assert try_on(standard_symbols_opening, draft()).outcome.skipped == ["not-applicable"]
    assert try_on(standard_symbols_opening, with_list("本文件的图用圆圈表示。", title="4　符号")).outcome.skipped == ["not-applicable"]
