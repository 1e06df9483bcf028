from pipeline.model.outline import ParagraphRole
from tests.recognise.standards.test_terms import BEFORE
from tests.standards_text import HEAD, Content, Line, document, outline_of

AFTER = "4　要求"


def roles(*content: Content) -> list[ParagraphRole]:
    """Return the roles of all paragraphs."""
    read = document(*content)
    found = outline_of(read).roles
    return [found[paragraph.index] for paragraph in read.paragraphs]


def test_a_whole_draft() -> None:
    found = roles(
        *HEAD, AFTER, "4.1 人员", "4.1.1 应登记：", "——姓名；", "——电话。", "注：一。", "", "见表1。", "表1　项目", [["姓名", ""]], "4.2"
    )

    assert found[:8] == ["heading", "heading", "text", "text", "heading", "text", "heading", "text"]
    assert found[8:] == [
        *("heading", "heading", "clause", "list-item", "list-item", "note", "blank", "text", "caption", "cell", "cell", "clause"),
    ]


def test_terms() -> None:
    found = roles(
        *BEFORE, "3.1", "访客　visitor", "外来人员", "进入园区的人员。", "示例：送货人员。", "[来源：GB/T 1—2020，3.1]", AFTER, "应登记。"
    )

    assert found[len(BEFORE) : -2] == ["term", "term", "term", "definition", "example", "source"]


def test_front_and_end() -> None:
    front = ("ICS 03.080", "团体标准", "样品寄存服务规范", "目次", "1　范围\t1", "2　规范性引用文件\t1", "前言", "本文件由协会提出。")
    found = roles(
        *front,
        *HEAD,
        AFTER,
        "应登记。",
        "附录A",
        "（资料性）",
        "登记表",
        "见表A.1。",
        "参考文献",
        "[1] GB/T 19001　质量管理体系　要求",
        "______",
    )

    assert found[: len(front)] == [*["undecided"] * 3, "heading", "contents-entry", "contents-entry", "heading", "text"]
    assert found[-7:] == ["heading", "heading", "heading", "text", "heading", "reference", "undecided"]


def test_references() -> None:
    found = roles(*HEAD[:4], "2　规范性引用文件", "下列文件适用。", "GB/T 19001　质量管理体系　要求", *HEAD[6:], AFTER, "应登记。")

    assert found[4:7] == ["heading", "text", "reference"]


def test_headings_that_lost_their_number() -> None:
    """Outline level and length together make a heading; a short line alone is left undecided."""
    found = roles(
        *HEAD, AFTER, Line("人员", outline_level=1), "设施", "设施应符合要求，并有记录，且记录保存不少于两年", Line("", picture=True)
    )

    assert found[-4:] == ["heading", "undecided", "text", "undecided"]


def test_a_note_that_goes_on() -> None:
    found = roles(*HEAD, AFTER, "应登记。", "注：含：", "——姓名；", "——电话。")

    assert found[-3:] == ["note", "note", "note"]


def test_formulae() -> None:
    assert roles(*HEAD, AFTER, "按公式计算：", "P = A / B （1）", "式中：", "P——满意率。")[-3:] == ["formula", "text", "text"]


def test_running_heads() -> None:
    """Page numbers and the standard's own number left in the text are no text of the standard."""
    read = document("T/ABC 0001—2026", "ICS 03", *HEAD, AFTER, "4.1 应登记。", "T/ABC 0001—2026", "12", "4.2 应公布。")
    found = outline_of(read).roles

    assert [found[index] for index in range(len(read.paragraphs) - 4, len(read.paragraphs))] == [
        *("clause", "running-head", "running-head", "clause"),
    ]


def test_a_note_behind_a_line_break() -> None:
    """The paragraph stays what it begins with."""
    assert roles(*HEAD, AFTER, "应登记。\n注：一。", "应公布。")[-2:] == ["text", "text"]
