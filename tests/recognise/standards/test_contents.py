from dataclasses import replace

import pytest

from pipeline.model.address import Span
from pipeline.readers.word.reader import read_word
from pipeline.recognise.standards.contents import contents_entries, find_contents
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import Content, Line, document
from tests.word_files import docx, paragraphs


def contents(*content: Content) -> tuple[int, int] | None:
    return find_contents(read_lines(document(*content).paragraphs))


BODY = ("前　言", "本文件按照规定起草。", "1 范围", "本文件规定了要求。")


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param(BODY, None, id="none"),
        pytest.param(("目　次", "前言\tⅡ", "1 范围\t1", *BODY), (0, 2), id="tabs and pages"),
        pytest.param(("目录", "前言.....II", "1 范围……1", "", *BODY), (0, 2), id="leaders, a blank line after"),
        pytest.param(("目次", "前言", "1 范围", *BODY), (0, 2), id="typed without pages"),
        pytest.param(("目次", "1 范围", "2 要求", *BODY), (0, 2), id="typed without pages and without the foreword"),
        pytest.param(("目次", "1 范围\t1", "2 要求\t2", "样品规范", *BODY[2:]), (0, 2), id="the title follows"),
        pytest.param(("目次",), (0, 0), id="nothing but its title"),
    ],
)
def test_typed(lines: tuple[str, ...], place: tuple[int, int] | None) -> None:
    assert contents(*lines) == place


def test_a_title_that_goes_on_in_the_next_line() -> None:
    """Where the text of a page comes line by line."""
    long = "附录A（资料性） 样品寄存服务满意程度评价表填写方"
    lines = read_lines(document("目次", "前言……Ⅱ", "1 范围……1", "2 规范性引用文件……1", "4 要求……2", long, "法……3").paragraphs)

    entry = contents_entries(lines, 0, 6)[-1]

    assert (entry.number, entry.title, entry.page) == ("附录A", "（资料性） 样品寄存服务满意程度评价表填写方法", "3")
    assert [one.title for one in contents_entries(lines, 0, 5)][-1].endswith("填写方")


def test_by_style_without_a_title() -> None:
    toc = [Line("前言", style="toc 1"), Line("1 范围", style="TOC 1"), Line("", style="Normal"), Line("4.1 人员", style="toc 2")]

    assert contents("样品规范", *toc, *BODY) == (1, 4)


def test_entries() -> None:
    lines = read_lines(document("目次", "前言\tⅡ", "4.1　建设要求..... 12", "附录A（资料性）　登记表\t3", "参考文献").paragraphs)

    entries = contents_entries(lines, 0, 4)

    assert [(one.number, one.title, one.page) for one in entries] == [
        ("", "前言", "Ⅱ"),
        ("4.1", "建设要求", "12"),
        ("附录A", "（资料性）　登记表", "3"),
        ("", "参考文献", ""),
    ]


@pytest.mark.parametrize(
    ("texts", "entries"),
    [
        pytest.param(
            ("前言 III", " 4.1 一般要求 1", "附录A(规范性) 评分表 4", "参考文献..... 6"),
            [("", "前言", "III"), ("4.1", "一般要求", "1"), ("附录A", "(规范性) 评分表", "4"), ("", "参考文献", "6")],
            id="the leaders are lost",
        ),
        pytest.param(
            ("前言", "1 范围", "2 第 1 部分", "附录 A"),
            [("", "前言", ""), ("1", "范围", ""), ("2", "第 1 部分", ""), ("附录 A", "", "")],
            id="none",
        ),
        pytest.param(
            ("前言\tI", "4 方法 1\t2", "5 方法 2\t3", "6 方法 3\t3"),
            [("", "前言", "I"), ("4", "方法 1", "2"), ("5", "方法 2", "3"), ("6", "方法 3", "3")],
            id="titles that end in numbers",
        ),
    ],
)
def test_pages(texts: tuple[str, ...], entries: list[tuple[str, str, str]]) -> None:
    read = contents_entries(read_lines(document(*texts).paragraphs), 0, len(texts) - 1)

    assert [(one.number, one.title, one.page) for one in read] == entries


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("前言\tⅡ", None, "前言"),
        (" 4.1　建设 要求..... 12", "4.1", "建设 要求"),
        ("附录 A（资料性）　登记表\t3", "附录 A", "（资料性）　登记表"),
        ("4\t1", "4", None),
    ],
)
def test_places_of_an_entry(text: str, number: str | None, title: str | None) -> None:
    (entry,) = contents_entries(read_lines(document(text).paragraphs), 0, 0)

    def quoted(span: Span | None) -> str | None:
        return None if span is None else text[span.start : span.end]

    assert (quoted(entry.number_span), quoted(entry.title_span), entry.generated) == (number, title, False)


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("1. 范围\t1", "1", "范围"),
        ("4、总体要求\t1", "4", "总体要求"),
        ("第5章　寄存服务\t2", "5", "寄存服务"),
        ("A.1　登记的内容\t3", "A.1", "登记的内容"),
        ("ETL作业\t3", "", "ETL作业"),
        ("4.1.1　登记\t2", "4.1.1", "登记"),
        ("附录A\n（规范性）\n登记表……3", "附录A", "（规范性）\n登记表"),
    ],
)
def test_ways_to_write_a_number(text: str, number: str, title: str) -> None:
    (entry,) = contents_entries(read_lines(document(text).paragraphs), 0, 0)

    assert (entry.number, entry.title) == (number, title)


def test_an_entry_of_a_field() -> None:
    """Word writes a hyperlinked entry as several runs of one field."""
    paragraph = document("1 范围\t1").paragraphs[0]
    run = replace(paragraph.runs[0], field_code="TOC", generated=True, link="#_Toc1")
    made = replace(paragraph, runs=(replace(run, text="1 范围"), replace(run, start=4, text="\t1")))

    (entry,) = contents_entries(read_lines([made]), 0, 0)

    assert (entry.number, entry.title, entry.page, entry.generated) == ("1", "范围", "1", True)


def test_a_hyperlinked_field_as_word_writes_it() -> None:
    """Each line links to its heading, and the page is a field in the field."""

    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def entry(text: str, page: str, begin: str = "") -> str:
        number = f"{field('begin')}<w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r>{field('separate')}<w:r><w:t>{page}</w:t></w:r>"
        words = f"<w:r><w:t>{text}</w:t></w:r><w:r><w:tab/></w:r>{number}{field('end')}"
        return f'<w:p>{begin}<w:hyperlink w:anchor="_Toc1">{words}</w:hyperlink></w:p>'

    begin = field("begin") + '<w:r><w:instrText> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' + field("separate")
    entries = entry("前　言", "Ⅱ", begin) + entry("1　范围", "1")
    body = f"{paragraphs('目　次')}{entries}<w:p>{field('end')}</w:p>{paragraphs('前　言')}"
    lines = read_lines(read_word(docx(body), "草案.docx").paragraphs)

    place = find_contents(lines)
    assert place == (0, 2)
    assert [(one.number, one.title, one.page, one.generated) for one in contents_entries(lines, *place)] == [
        ("", "前　言", "Ⅱ", True),
        ("1", "范围", "1", True),
    ]
