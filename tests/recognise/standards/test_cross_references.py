import pytest

from pipeline.model.outline import Caption, Formula
from pipeline.recognise.standards.cross_references import read_cross_references
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import Content, draft, outline_of


def mentions(*content: Content) -> list[tuple[str, str, int | None]]:
    read = draft(*content)
    return [(one.kind, one.number, one.target) for one in outline_of(read).cross_references]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("应按第4章执行。", [("clause", "4", 8)]),
        ("应按5.1执行。", [("clause", "5.1", 11)]),
        ("应按5.3执行。", [("clause", "5.3", None)]),
        ("见附录A。", [("annex", "A", 13)]),
        ("见附录D。", [("annex", "D", None)]),
        ("见A.1。", [("clause", "A.1", 16)]),
        ("按照GB/T 1.1—2020中第4章的规定。", []),
        ("应公布。", []),
    ],
)
def test_targets(text: str, found: list[tuple[str, str, int | None]]) -> None:
    """A mention leads to the paragraph of the heading; to None when nothing has that number."""
    assert mentions("5　人员", "5.1　" + text, "5.2　应登记。", "附录A", "（规范性）", "登记表", "A.1　应登记。") == found


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(("目次", "附录A 登记表\t3"), id="the 目次"),
        pytest.param(("附录B", "（资料性）", "附录A的样例"), id="the heading of an annex"),
        pytest.param(("参考文献", "[1] 样品规范第3章解读"), id="the bibliography"),
        pytest.param(("5　人员", "5.1　规定的材料应齐全。"), id="the clause's own number"),
    ],
)
def test_what_names_nothing(content: tuple[str, ...]) -> None:
    assert mentions(*content) == []


def test_captions_and_formulae() -> None:
    read = draft("应符合表1和图4-1的规定，按公式（1）计算。", "见表1-3。", "表1　登记项目", "表3　评价项目", "图4-1　流程")
    outline = outline_of(read)
    lines = read_lines(read.paragraphs)
    table, last = (Caption("table", number, "", read.paragraphs[at].span(), at) for number, at in (("1", 12), ("3", 13)))
    figure = Caption("figure", "4-1", "", read.paragraphs[14].span(), 14)
    formula = Formula("1", read.paragraphs[10].span(), 10)

    found = read_cross_references(lines, outline.elements, (table, last, figure), (formula,))

    assert [(one.kind, one.number, one.target) for one in found] == [
        ("table", "1", 12),
        ("figure", "4-1", 14),
        ("formula", "1", 10),
        ("table", "1", 12),
        ("table", "2", None),
        ("table", "3", 13),
    ]


def test_a_range_in_an_annex() -> None:
    read = draft("附录A", "见表A.1-3和表4-1。", "表A.1　登记", "表A.3　评价", "表4　项目", "表1　项目")
    captions = [
        Caption("table", number, "", read.paragraphs[at].span(), at) for number, at in (("A.1", 12), ("A.3", 13), ("4", 14), ("1", 15))
    ]

    found = read_cross_references(read_lines(read.paragraphs), outline_of(read).elements, captions, ())

    assert [(one.number, one.target) for one in found] == [("A.1", 12), ("A.2", None), ("A.3", 13), ("4-1", None)]


def test_places() -> None:
    (one,) = outline_of(draft("应按第 4 章执行。")).cross_references

    assert (one.paragraph, "应按第 4 章执行。"[one.span.start : one.span.end]) == (10, "第 4 章")
