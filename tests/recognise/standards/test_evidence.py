import pytest

from pipeline.model.outline import Cover
from pipeline.recognise.standards.evidence import ENOUGH, is_companion, weigh
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import document, draft, outline_of


def test_a_plain_draft_has_plenty() -> None:
    read = draft()
    outline = outline_of(read)

    assert weigh(read_lines(read.paragraphs), outline.elements, outline.cover, outline.title) >= ENOUGH + 8


def test_nothing() -> None:
    assert weigh([], (), Cover(), "") == 0


def test_agreements_and_regulations_lose() -> None:
    lines = read_lines(document(*("第一条　甲方应按本标准规定付款，乙方应按约定交货。",) * 3).paragraphs)

    assert weigh(lines, (), Cover(), "服务规范") < 0


def test_short_lines_of_an_agreement_count() -> None:
    lines = read_lines(document("甲方：买方", "乙方：卖方", "甲方（签字）：").paragraphs)

    assert weigh(lines, (), Cover(), "") < 0


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("《某服务规范》编制说明", True),
        ("某服务规范（征求意见稿）意见汇总处理表", True),
        ("团体标准审查会会议纪要", True),
        ("附件2：编制说明", False),
        ("2.编制说明", False),
        ("某服务规范", False),
        ("产品使用说明编写规范", False),
        ("意见处理服务规范", False),
        ("", False),
    ],
)
def test_papers_on_a_standard(line: str, about: bool) -> None:
    assert is_companion(line) is about
