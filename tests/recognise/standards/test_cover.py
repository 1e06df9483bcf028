from datetime import date

import pytest

from pipeline.model.address import Span
from pipeline.model.outline import Cover
from pipeline.recognise.standards.cover import is_cover_line, issue_date, read_cover, stage_of
from pipeline.recognise.standards.lines import Line, read_lines
from tests.standards_text import document

COVER = (
    "ICS 03.080.01",
    "CCS A 16",
    "团 体 标 准",
    "T/ABC 0734—2023",
    "代替 T/ABC 0512—2016",
    "样品寄存服务规范",
    "Specification for sample deposit service",
    "（征求意见稿）",
    "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。",
    "2023-06-01 发布",
    "2023-07-01 实施",
    "某某质量协会　发布",
)


def lines(*texts: str) -> list[Line]:
    return read_lines(document(*texts).paragraphs)


def said(read: list[Line], span: Span | None) -> str | None:
    if span is None:
        return None
    return next(line.paragraph.text for line in read if line.paragraph.address == span.address)[span.start : span.end].strip()


def test_every_field() -> None:
    read = lines(*COVER)

    cover = read_cover(read, "")

    assert {name: said(read, getattr(cover, name)) for name in Cover.__slots__ if not name.endswith("_more")} == {
        "level_word": "团 体 标 准",
        "number": "T/ABC 0734—2023",
        "ics": "ICS 03.080.01",
        "ccs": "CCS A 16",
        "title_zh": "样品寄存服务规范",
        "title_en": "Specification for sample deposit service",
        "issued": "2023-06-01",
        "implemented": "2023-07-01",
        "publisher": "某某质量协会　发布",
        "stage_mark": "（征求意见稿）",
        "replaces": "代替 T/ABC 0512—2016",
        "patent_call": "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。",
    }
    assert issue_date(cover, read) == date(2023, 6, 1)


def test_both_dates_on_one_line() -> None:
    read = lines("2023-06-01发布　　2023-07-01实施")

    cover = read_cover(read, "")

    assert (said(read, cover.issued), said(read, cover.implemented)) == ("2023-06-01", "2023-07-01")


def test_the_title_is_the_one_of_the_body() -> None:
    """Another Chinese line above the title does not take its place."""
    read = lines("某某协会文件", "样品 寄存服务规范")

    assert said(read, read_cover(read, "样品寄存服务规范").title_zh) == "样品 寄存服务规范"


@pytest.mark.parametrize(
    ("text", "number", "replaces"),
    [
        ("T/ABC 0734—2023", "T/ABC 0734—2023", None),
        ("T/ABC 0734—2023　代替 T/ABC 0512—2016", "T/ABC 0734—2023", "代替 T/ABC 0512—2016"),
        ("代替T/ABC 0512—2016，T/ABC 0513—2016", None, "代替T/ABC 0512—2016，T/ABC 0513—2016"),
        ("部分代替 GB/T 2—2016", None, "部分代替 GB/T 2—2016"),
        ("样品代替服务规范", None, None),
    ],
)
def test_what_it_replaces(text: str, number: str | None, replaces: str | None) -> None:
    """The number behind 代替 is that of another document."""
    read = lines(text)

    cover = read_cover(read, "")

    assert (said(read, cover.number), said(read, cover.replaces)) == (number, replaces)


def test_a_title_on_several_lines() -> None:
    read = lines("某某协会文件", "样品基础设施", "“一站式”服务规范", "Requirements for all-in-one", "sample service", "", "For comments")

    cover = read_cover(read, "样品基础设施 “一站式”服务规范")

    assert [said(read, span) for span in (cover.title_zh, *cover.title_zh_more)] == ["样品基础设施", "“一站式”服务规范"]
    assert [said(read, span) for span in (cover.title_en, *cover.title_en_more)] == ["Requirements for all-in-one", "sample service"]


def test_the_sign_in_the_corner_is_no_english_title() -> None:
    read = lines("Q/ABC", "企业标准", "样品规范", "Specification for samples")

    assert said(read, read_cover(read, "样品规范").title_en) == "Specification for samples"


def test_the_word_of_issue_below_the_publisher() -> None:
    read = lines("样品规范", "某某质量协会", "发　布")

    assert said(read, read_cover(read, "").publisher) == "某某质量协会"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("T/SAQ 0001", "T/SAQ 0001"),
        ("TSAQ 0001—2026", "TSAQ 0001—2026"),
        ("SAQ/T 0001—2026", "SAQ/T 0001—2026"),
        ("T/SAQ-0001—2026", "T/SAQ-0001—2026"),
        ("T/SAQ", None),
        ("DB4201", None),
    ],
)
def test_a_number_in_a_wrong_form(text: str, number: str | None) -> None:
    """It is the number all the same; what is wrong with it can be told."""
    read = lines("团体标准", text, "样品寄存服务规范")

    assert said(read, read_cover(read, "样品寄存服务规范").number) == number


def test_nothing_there() -> None:
    assert read_cover([], "") == Cover()
    assert issue_date(Cover(), []) is None


@pytest.mark.parametrize(("text", "day"), [("2023-02-30 发布", None), ("20XX-XX-XX发布", None), ("2023年6月1日发布", date(2023, 6, 1))])
def test_issue_date(text: str, day: date | None) -> None:
    read = lines(text)

    assert issue_date(read_cover(read, ""), read) == day


@pytest.mark.parametrize(
    ("texts", "stage", "because"),
    [
        pytest.param(COVER, "full-draft", "mark", id="征求意见稿"),
        pytest.param(("团体标准", "样品规范", "（项目建议草案）"), "proposal-draft", "mark", id="草案"),
        pytest.param((*COVER[:7], *COVER[9:]), "published", "issued", id="number and date, no mark"),
        pytest.param(("团体标准", "T/ABC XXXX—20XX", "20XX-XX-XX发布"), "full-draft", "unissued", id="nothing assigned yet"),
        pytest.param(("团体标准", "T/ABC 0734—20XX", "2026-12-01发布"), "full-draft", "unissued", id="a date, but no number yet"),
        pytest.param((), "proposal-draft", "no-cover", id="no cover"),
    ],
)
def test_stage(texts: tuple[str, ...], stage: str, because: str) -> None:
    read = lines(*texts)

    assert stage_of(read_cover(read, ""), read) == (stage, because)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("ICS 03.080", True),
        ("武汉市地方标准", True),
        ("T/ABC XXXX—20XX", True),
        ("中华人民共和国国家标准", True),
        ("某某质量协会团体标准", True),
        ("44 广东 省地方 标准", True),
        ("样品寄存服务团体标准", False),
        ("样品规范", False),
        ("", False),
        ("本文件按团体标准起草。", False),
    ],
)
def test_cover_lines(text: str, claim: bool) -> None:
    assert is_cover_line(lines(text)[0]) is claim


def test_a_class_that_is_not_given_yet_is_no_title() -> None:
    read = lines("ICS 【写：ICS号】", "CCS 【写：CCS号】", "团体标准", "样品寄存服务规范")

    assert said(read, read_cover(read, "").title_zh) == "样品寄存服务规范"
