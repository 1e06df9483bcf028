import pytest

from pipeline.recognise.standards.reading import read_standard
from tests.standards_text import HEAD, Content, Line, document, draft, outline_of

SLIDES = (
    *(
        "标准编写培训",
        "内容提要",
        "1 范围",
        "标准化对象",
        "适用的界限",
        "2 规范性引用文件",
        "导语",
        "文件清单",
        "3 术语和定义",
        "条目编号",
        "定义",
    ),
    *("4 核心技术要素", "要求", "谢谢"),
)
NOVEL = (
    *("长街", "第一章　雨夜", "1", "天黑以后，街上没有人了。", "2", "他在门口站了很久。“你回来了？”", "第二章　清晨", "1", "雨停了。"),
    "1937年的秋天，码头上只剩下两条船。",
)
AGREEMENT = (
    *("设备采购技术协议", "1 范围", "本规范规定了设备的供货范围。", "2 引用标准", "GB/T 19001 质量管理体系", "3 供货", "3.1 甲方应付款。"),
    *("3.2 乙方应交货。", "3.3 甲方有权拒收。", "3.4 乙方应保修。", "4 验收"),
)
TITLES = ("标准的结构", "1 范围", "2 规范性引用文件", "3 术语和定义", "4 总体要求", "5 试验方法")
FORM = [["项目名称", "样品"], ["申报单位", "甲公司"], ["联系人", "乙"], ["电话", ""]]


def test_a_draft() -> None:
    reading = read_standard(draft(), "proposal-draft")

    assert reading is not None
    assert (reading.first, reading.last, reading.outline.title) == (0, 9, "样品寄存服务规范")
    assert (reading.outline.stage, reading.outline.basis) == ("proposal-draft", "2020")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((), id="an empty file"),
        pytest.param(("",), id="one blank paragraph"),
        pytest.param(("关于征集项目的通知", "各单位：", "一、申报原则", "应当公开。", "二、申报范围", "三、联系方式"), id="a notice"),
        pytest.param(("服务合同", "第一条　范围", "甲方应付款。", "第二条　期限", "乙方应交货。"), id="a contract"),
        pytest.param(("管理办法", "第一章　总则", "第一条　为规范管理，制定本办法。", "第二章　附则"), id="a regulation"),
        pytest.param(("期末考试", "1 选择题", "1.1 下列哪一项正确？", "2 问答题", "2.1 简述范围。", "3 计算题"), id="an exam"),
        pytest.param(("目录", "1 绪论\t1", "1 绪论", "1.1 研究范围", "2 方法", "3 结论", "参考文献", "附录A 数据"), id="a thesis"),
        pytest.param(("Report", "1 Scope", "2 Method", "3 Results"), id="an English report"),
        pytest.param(("项目建议书", FORM), id="a form"),
        pytest.param(SLIDES, id="slides on how standards are written"),
        pytest.param(NOVEL, id="a novel"),
        pytest.param(AGREEMENT, id="a contract built like a standard"),
        pytest.param(TITLES, id="a list of titles"),
    ],
)
def test_no_standard(lines: tuple[Content, ...]) -> None:
    assert read_standard(document(*lines)) is None


def test_a_draft_without_its_first_chapters_is_still_a_draft() -> None:
    """What is missing is for the rules to say."""
    read = document(
        "团体标准", "样品寄存服务规范", "前言", "本文件按照GB/T 1.1—2020的规定起草。", *HEAD[1:4], "2　要求", "2.1 应公布。", "3　评价"
    )

    assert read_standard(read) is not None


def test_a_form_before_and_another_attachment_behind() -> None:
    reading = read_standard(document("项目建议书", FORM, *HEAD, "4　要求", "应公布。", "附件三：", "汇总表"))

    assert reading is not None
    assert (reading.first, reading.last) == (2, 11)


def test_a_cut_document_keeps_its_numbers() -> None:
    """Blocks and paragraphs are named as in the whole document."""
    whole = document("项目建议书", FORM, *HEAD, "4　要求", "应公布。")

    reading = read_standard(whole.within(2, 11))

    assert reading is not None
    assert (reading.first, reading.last) == (2, 11)
    assert reading.outline.elements[0].first == whole.paragraphs[9].index


def test_contents_are_no_headings() -> None:
    toc = ("目次", "1　范围\t1", "2　规范性引用文件\t1", "3　术语和定义\t1", "4　要求\t1", "4.1　人员\t1")
    outline = outline_of(document(*toc, *HEAD, "4　要求", "4.1　人员", "应培训。"))

    assert [clause.number for clause in outline.all_clauses()] == ["1", "2", "3", "4", "4.1"]
    assert [entry.number for entry in outline.contents] == ["1", "2", "3", "4", "4.1"]


def test_automatic_numbers() -> None:
    lines = [Line(text.removeprefix(f"{text[0]}　"), label=text[0]) if text[1:2] == "　" else text for text in HEAD]
    outline = outline_of(document(*lines, Line("要求", label="4"), Line("应公布。", label="4.1", level=1)))

    assert [(clause.number, clause.generated) for clause in outline.all_clauses()] == [
        (number, True) for number in ("1", "2", "3", "4", "4.1")
    ]


@pytest.mark.parametrize(("paragraph", "kind"), [(0, "title"), (2, "chapter"), (9, "chapter"), (10, None)])
def test_element_at(paragraph: int, kind: str | None) -> None:
    element = outline_of(draft()).element_at(paragraph)

    assert (element.kind if element else None) == kind


def test_stage_and_title_from_the_cover() -> None:
    read = document(
        "团体标准", "T/ABC 0001—2026", "样品寄存服务规范", "（送审稿）", "前言", "本文件按照规定起草。", *HEAD[1:], "4　要求", "应公布。"
    )

    outline = outline_of(read, None)

    assert (outline.stage, outline.title) == ("full-draft", "样品寄存服务规范")


def test_a_paper_on_a_standard_that_quotes_it_is_none() -> None:
    assert read_standard(document("《样品寄存服务规范》编制说明", "一、工作简况", "三、主要内容", *HEAD[1:])) is None
    assert read_standard(document("附件1：", "编制说明", "略", "附件2：", *HEAD, "4　要求", "应公布。")) is not None
