import pytest

from pipeline.recognise.standards.headings import annex_heading, fixed_heading, is_end_line, is_safety_notice
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import Line, document


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("前言", "foreword"),
        ("前　　言", "foreword"),
        ("引 言", "introduction"),
        ("参考文献", "bibliography"),
        ("索引", "index"),
        ("", None),
        ("前言中的内容", None),
        ("目次", None),
    ],
)
def test_fixed_heading(text: str, kind: str | None) -> None:
    assert fixed_heading(read_lines(document(text).paragraphs)[0]) == kind


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        pytest.param(("附录A", "（资料性）", "登记表", "A.1 项目"), (3, "A", "informative", "登记表"), id="three lines"),
        pytest.param(("附 录 B", "(规范性附录)", "登记表"), (3, "B", "normative", "登记表"), id="2009"),
        pytest.param(("附录A（规范性）登记表", "应登记。"), (1, "A", "normative", "登记表"), id="one line"),
        pytest.param(("附录A", "登记表", "A.1 项目"), (2, "A", None, "登记表"), id="no kind"),
        pytest.param(
            ("附录A", "（资料性）", "流程见图A.1《流程图》", "图A.1 流程图"), (2, "A", "informative", ""), id="a sentence is no title"
        ),
        pytest.param(("附录C", "（资料性）", "表C.1 记录表"), (2, "C", "informative", ""), id="a caption is no title"),
        pytest.param(("附录A",), (1, "A", None, ""), id="alone"),
        pytest.param(("附录A：登记表",), (1, "A", None, "登记表"), id="a colon behind the letter"),
        pytest.param(("附录D（规范性附录）：登记表",), (1, "D", "normative", "登记表"), id="a colon behind the kind"),
        pytest.param(("附录C 登记表（资料性）", "A.1 项目"), (1, "C", "informative", "登记表"), id="the kind behind the title"),
        pytest.param(("附录C", "登记表", "（资料性）", "项目"), (3, "C", "informative", "登记表"), id="the kind below the title"),
        pytest.param(("附录C", "登记表", "（资料性）的项目"), (2, "C", None, "登记表"), id="a sentence below the title"),
        pytest.param(("附录A", "（规范性）", "", "登记表"), (4, "A", "normative", "登记表"), id="a blank line between"),
    ],
)
def test_annex_heading(lines: tuple[str, ...], heading: tuple[int, str, str | None, str]) -> None:
    assert annex_heading(read_lines(document(*lines).paragraphs))[:4] == heading


def test_annex_heading_of_the_template() -> None:
    """The publishing template numbers 附录A by itself and breaks the line inside one paragraph."""
    lines = read_lines(document(Line("\n（规范性）\n登记表", label="附录A"), "A.1 项目").paragraphs)

    assert annex_heading(lines)[:4] == (1, "A", "normative", "登记表")


@pytest.mark.parametrize(
    ("lines", "quoted"),
    [
        pytest.param(("附 录 A", "（资料性）", "登记 表"), ("附 录 A", "（资料性）", "登记 表"), id="three lines"),
        pytest.param(("附录A(规范性附录)　登记表",), ("附录A", "(规范性附录)", "登记表"), id="one line"),
        pytest.param((" 附录A  登记表 ",), ("附录A", None, "登记表"), id="blanks around"),
        pytest.param(("附录A\n（资料性）\n登记表",), ("附录A", "（资料性）", "登记表"), id="lines of one paragraph"),
        pytest.param(("附录A",), ("附录A", None, None), id="alone"),
    ],
)
def test_places_of_an_annex_heading(lines: tuple[str, ...], quoted: tuple[str | None, ...]) -> None:
    paragraphs = document(*lines).paragraphs
    texts = {paragraph.address: paragraph.text for paragraph in paragraphs}

    heading = annex_heading(read_lines(paragraphs)).heading

    spans = (heading.label, heading.kind, heading.title)
    assert tuple(None if span is None else texts[span.address][span.start : span.end] for span in spans) == quoted
    assert heading.last == len(lines) - 1
    assert heading.old_wording is ("附录)" in lines[0])


@pytest.mark.parametrize(("text", "claim"), [("________", True), ("———————", True), ("——", False), ("", False), ("终", False)])
def test_end_line(text: str, claim: bool) -> None:
    assert is_end_line(read_lines(document(text).paragraphs)[0]) is claim


@pytest.mark.parametrize(
    ("text", "is_notice"),
    [
        ("警示——应戴手套。", True),
        ("警　告：有毒。", True),
        ("重要提示", True),
        ("警示标志应清晰。", False),
        ("4　警示", False),
        ("", False),
    ],
)
def test_is_safety_notice(text: str, *, is_notice: bool) -> None:
    assert is_safety_notice(read_lines(document(text).paragraphs)[0]) is is_notice
