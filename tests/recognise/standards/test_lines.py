import pytest

from pipeline.recognise.standards.lines import Mark, plain_text, read_lines
from tests.standards_text import Line, document


def mark(text: str, label: str = "") -> Mark | None:
    return read_lines(document(Line(text, label=label)).paragraphs)[0].mark


@pytest.mark.parametrize(
    ("text", "kind", "number", "rest"),
    [
        ("1　范围", "chapter", "1", "范围"),
        ("1范围", "chapter", "1", "范围"),
        ("1\t范围", "chapter", "1", "范围"),
        ("１２　范围", "chapter", "12", "范围"),
        ("4.1 安全", "clause", "4.1", "安全"),
        ("４．１　安全", "clause", "4.1", "安全"),
        ("　4.1.1.2安全", "clause", "4.1.1.2", "安全"),
        ("4.1.3", "clause", "4.1.3", ""),
        ("4.1.3. 安全", "clause", "4.1.3", "安全"),
        ("A.1 项目", "clause", "A.1", "项目"),
        ("- 4.1.1.1 安全", "clause", "4.1.1.1", "安全"),
        ("☞ 4.2 安全", "clause", "4.2", "安全"),
        ("附　录　B", "annex", "B", ""),
        ("附录A（规范性）登记表", "annex", "A", "(规范性)登记表"),
        ("附录A 登记表", "annex", "A", "登记表"),
    ],
)
def test_typed_numbers(text: str, kind: str, number: str, rest: str) -> None:
    """A number is read with or without blanks, full width or not, and its place is exact."""
    (line,) = read_lines(document(text).paragraphs)

    assert line.mark is not None
    assert (line.mark.kind, line.mark.number, line.rest, line.mark.generated) == (kind, number, rest, False)
    assert len(line.plain) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2022年发布",
        "1 000 kg",
        "5.5 mm以上",
        "5.5%",
        "10～12次",
        "1）受理",
        "(1) 受理",
        "10:30开始",
        "3",
        "12.5.2022",
        "附录A的规定适用于本文件。",
        "附录A给出了登记表。",
        "GB/T 19000",
        "5×5",
        "- 5.5 mm以上",
        "- 4 安全",
        "-4.1 安全",
        "——4.1 安全",
    ],
)
def test_no_number_of_a_chapter_or_clause(text: str) -> None:
    assert mark(text) is None


@pytest.mark.parametrize("text", ["12月5日", "1.5倍以上", "3名人员"])
def test_quantities_are_doubtful(text: str) -> None:
    """A number joined to what may be its unit can still be a heading; only its place in the sequence tells."""
    found = mark(text)

    assert found is not None
    assert found.doubtful


@pytest.mark.parametrize(
    ("label", "kind", "number"),
    [("4", "chapter", "4"), ("4.", "chapter", "4"), ("4.1　", "clause", "4.1"), ("附录A", "annex", "A"), ("A.1", "clause", "A.1")],
)
def test_automatic_numbers(label: str, kind: str, number: str) -> None:
    found = mark("安全", label)

    assert found is not None
    assert (found.kind, found.number, found.generated) == (kind, number, True)


@pytest.mark.parametrize("label", ["a)", "——", "(1)", "注1：", "表1"])
def test_other_labels(label: str) -> None:
    assert mark("安全", label) is None


def test_lines_of_tables_carry_no_number() -> None:
    assert [line.mark for line in read_lines(document([["1 范围", "4.1 安全"]]).paragraphs)] == [None, None]


def test_plain_text_keeps_its_length() -> None:
    text = "４．１　（甲）" + "　" * 100

    assert len(plain_text(text)) == len(text)
    assert plain_text(text).startswith("4.1 (甲)")
