import pytest

from pipeline.checks.symbol_lists import symbol_lists
from pipeline.language.text_index import TextIndex
from tests.checks.symbols_text import with_list
from tests.standards_text import Content, Line, outline_of

OPENING = "下列缩略语适用于本文件。"


@pytest.mark.parametrize(
    ("lines", "entries"),
    [
        pytest.param((OPENING, "API：应用程序接口", "SOC: 荷电状态(State-of-Charge)"), [("API", ""), ("SOC", "")], id="colons"),
        pytest.param((OPENING, "A——面积", "t_s　时间", "β 角度"), [("A", ""), ("t_s", ""), ("β", "")], id="dashes and blanks"),
        pytest.param((OPENING, "AWS S3：对象存储", "5G：第五代移动通信"), [("AWS S3", ""), ("5G", "")], id="digits and blanks inside"),
        pytest.param(
            (OPENING, "a) API 接口", "2、KPI：指标", "4.3　KH：帮厨员"), [("API", "a)"), ("KPI", "2、"), ("KH", "4.3")], id="numbered"
        ),
        pytest.param((OPENING, [["符号", "含义"], ["A", "面积"], ["a", "长度"]]), [("A", ""), ("a", "")], id="a table"),
        pytest.param((OPENING, "——API：接口"), [("API", "")], id="a dash is no number"),
        pytest.param((OPENING, "本文件中的图用UML表示。", "1——关联关系"), [], id="no entries"),
        pytest.param((OPENING,), [], id="empty"),
    ],
)
def test_entries(lines: tuple[Content, ...], entries: list[tuple[str, str]]) -> None:
    read = with_list(*lines)
    text = TextIndex(read.paragraphs)

    ((_, found),) = symbol_lists(text, outline_of(read))

    assert sorted((one.symbol, text.quote(one.serial).strip() if one.serial else "") for one in found) == sorted(entries)
    assert all(text.quote(one.at) == one.symbol for one in found)


def test_automatic_numbers() -> None:
    read = with_list(OPENING, Line("API：接口", label="a)", list_id="7"), Line("KPI：指标", label="b)", list_id="7"))

    ((_, found),) = symbol_lists(TextIndex(read.paragraphs), outline_of(read))

    assert [(one.symbol, one.generated) for one in found] == [("API", "a)"), ("KPI", "b)")]
