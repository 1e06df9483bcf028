from pipeline.model.outline import Cover
from pipeline.recognise.standards.evidence import ENOUGH, weigh
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
