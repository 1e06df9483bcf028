import pytest

from tests.recognise.standards.word_drafts import START, line, raised, run, word_draft
from tests.word_files import paragraphs, table

CALL = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'


def test_words_own() -> None:
    (found,) = word_draft(line(run("访客"), CALL, run("应登记。")))[0].footnotes

    assert (found.label, found.paragraph, found.scope, found.identity, found.words) == ("1", START, "clause 4", "2", None)


def test_with_a_bracket_behind() -> None:
    (found,) = word_draft(line(run("访客"), CALL, raised(")"), run("应登记。")))[0].footnotes

    assert found.label == "1)"


@pytest.mark.parametrize(("format_", "label"), [("decimalEnclosedCircleChinese", "②"), ("lowerLetter", "b"), ("decimal", "2")])
def test_as_the_section_counts(format_: str, label: str) -> None:
    section = f'<w:sectPr><w:footnotePr><w:numFmt w:val="{format_}"/></w:footnotePr></w:sectPr>'
    other = f"<w:p><w:pPr>{section}</w:pPr>{run('完')}</w:p>"
    found = word_draft(line(run("访客"), CALL, run("、员工"), CALL) + other)[0].footnotes

    assert [one.label for one in found][1] == label


def test_typed_signs() -> None:
    found = word_draft(line(run("访客"), raised("1）"), run("应登记"), raised("②"), run("，面积12 m"), raised("2"), run("。")))[0].footnotes

    assert [(one.label, one.identity) for one in found] == [("1）", None), ("②", None)]


def test_of_a_table() -> None:
    cell = line(run("姓名"), raised("a"))
    body = paragraphs("表1　项目") + table((cell, "电话"), (line(raised("a"), run(" 与证件一致。")), ""))
    outline, read = word_draft(body)
    (found,) = outline.footnotes

    assert (found.label, found.scope, found.identity) == ("a", "table 1", None)
    assert found.words is not None
    assert read.paragraphs[found.words].text == "a 与证件一致。"


def test_its_words_below_the_table() -> None:
    body = paragraphs("表1　项目") + table((line(run("姓名"), raised("a")),)) + line(raised("a"), run("与证件一致。"))
    outline, read = word_draft(body)

    assert [one.words for one in outline.footnotes] == [read.paragraphs[-1].index]


def test_none() -> None:
    assert word_draft(paragraphs("应登记。"))[0].footnotes == ()


def test_exponents_are_none() -> None:
    """A raised n without a raised a before it, and without words, is no footnote."""
    assert word_draft(paragraphs("表1　项目") + table((line(run("R"), raised("n"), run("的值")),)))[0].footnotes == ()
