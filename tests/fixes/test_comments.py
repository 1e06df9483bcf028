# ruff: noqa: E501 - a line of XML is read as one
"""Comments: their words, their place, and what was there before."""

from __future__ import annotations

import io
import zipfile

import pytest

from pipeline.fixes.mark import Mark
from pipeline.model.address import Address, Span
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from tests.fixes.comparing import canonical, commented, comments, main_tree, misplaced, texts
from tests.fixes.marking import at, fixed, span
from tests.word_files import A4, docx, paragraph, paragraphs, table


def part(data: bytes, name: str) -> str:
    """Return a part as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        pytest.param(0, 2, "甲Ａ", id="at-the-start"),
        pytest.param(2, 4, " b", id="in-the-middle"),
        pytest.param(4, 5, "。", id="the-last-sign"),
        pytest.param(0, 5, "甲Ａ b。", id="the-whole-text"),
        pytest.param(0, 0, "甲Ａ b。", id="empty-at-the-start-is-the-whole-text"),
        pytest.param(2, 2, "Ａ", id="empty-is-the-sign-before"),
        pytest.param(3, 9, "甲Ａ b。", id="past-the-end-is-the-whole-text"),
    ],
)
def test_a_comment_stands_on_its_characters(start: int, end: int, shown: str) -> None:
    data = docx(paragraph("甲Ａ b。"))

    applied = fixed(data, Mark(span(start, end), "注"))

    assert commented(applied.data) == {"注": shown}
    assert texts(applied.data) == texts(data)
    assert canonical(applied.data) == canonical(data)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        pytest.param("<w:p/>", (0,), id="paragraph"),
        pytest.param(paragraph(), (0,), id="paragraph-with-properties"),
        pytest.param(table(("", "乙")), (0, 2, 0), id="cell"),
        pytest.param(table(("", "乙")), (0, 2), id="row"),
        pytest.param(table(("", "乙")), (0,), id="table"),
    ],
)
def test_a_comment_stands_in_an_empty_paragraph(body: str, path: tuple[int, ...]) -> None:
    applied = fixed(docx(body + paragraph("末")), Mark(at(*path), "注"))

    assert commented(applied.data) == {"注": ""}
    holder = next(iter(main_tree(applied.data).iter(f"{W}commentRangeStart"))).getparent()
    assert holder is not None
    assert holder.tag == f"{W}p"
    assert not misplaced(applied.data)


def test_a_comment_on_a_row_passes_over_cells_that_a_merge_hides() -> None:
    hidden = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    body = table(("<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p/></w:tc>", "一"), (hidden, "二"))

    assert commented(fixed(docx(body), Mark(at(0, 3), "注")).data) == {"注": "二"}


def test_a_comment_on_a_section_stands_on_its_last_paragraph() -> None:
    body = f"<w:p><w:r><w:t>封面</w:t></w:r></w:p><w:p><w:pPr>{A4}</w:pPr><w:r><w:t>封面末</w:t></w:r></w:p>" + paragraphs("正文", "正文末")

    applied = fixed(docx(body), Mark(at(1, 0, 0), "一"), Mark(at(4), "二"))

    assert commented(applied.data) == {"一": "封面末", "二": "正文末"}


def test_a_comment_on_a_section_that_ends_with_a_table_stands_in_its_last_cell() -> None:
    assert commented(fixed(docx(table(("甲", "乙"))), Mark(at(1), "注")).data) == {"注": "乙"}


DRAWING = (
    '<w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p>'
    "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
)


def test_a_comment_on_a_picture_stands_on_its_run() -> None:
    body = f"<w:p><w:r><w:t>甲</w:t></w:r><w:r>{DRAWING}</w:r><w:r><w:t>乙</w:t></w:r></w:p>"

    applied = fixed(docx(body), Mark(at(0, 1, 0, 0), "图"), Mark(span(0, 2), "文"))

    assert commented(applied.data) == {"图": "框内文字", "文": "甲框内文字乙"}
    assert not misplaced(applied.data)


def test_a_comment_stands_inside_a_text_box() -> None:
    body = f"<w:p><w:r>{DRAWING}</w:r></w:p>"
    box = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

    assert commented(fixed(docx(body), Mark(span(1, 3, *box), "注")).data) == {"注": "内文"}


AROUND = {
    "hyperlink": '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
    "insertion": '<w:ins w:id="40" w:author="别人">{}</w:ins>',
    "smart-tag": "<w:smartTag>{}</w:smartTag>",
}


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND.keys())
def test_a_comment_stands_inside_links_and_insertions_but_its_reference_behind_them(around: str) -> None:
    """A link that is followed, an insertion that is rejected must not take the reference with it."""
    body = "<w:p>" + around.format("<w:r><w:t>甲乙丙</w:t></w:r>") + "</w:p>"

    applied = fixed(docx(body), Mark(span(1, 2), "注"))

    assert commented(applied.data) == {"注": "乙"}
    assert main_tree(applied.data).find(f"{W}body/{W}p/{W}r/{W}commentReference") is not None
    assert not misplaced(applied.data)


CLOSED = {
    "control": "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "simple-field": '<w:fldSimple w:instr="REF a">{}</w:fldSimple>',
    "alternate-content": '<mc:AlternateContent><mc:Choice Requires="w14">{}</mc:Choice><mc:Fallback/></mc:AlternateContent>',
    "field": '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>',
}


@pytest.mark.parametrize("closed", CLOSED.values(), ids=CLOSED.keys())
def test_no_marker_stands_in_what_is_written_over(closed: str) -> None:
    body = "<w:p><w:r><w:t>前</w:t></w:r>" + closed.format("<w:r><w:t>甲乙丙</w:t></w:r>") + "<w:r><w:t>后</w:t></w:r></w:p>"

    applied = fixed(docx(body), Mark(span(2, 3), "注"))

    assert commented(applied.data) == {"注": "甲乙丙"}
    assert len(main_tree(applied.data).findall(f"{W}body/{W}p/{W}commentRangeStart")) == 1


def test_a_comment_in_the_first_paragraph_of_a_control_stands_before_its_text() -> None:
    """LibreOffice loses the text between the control's beginning and a reference behind it."""
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraphs('甲', '乙丙')}</w:sdtContent></w:sdt>"

    applied = fixed(docx(body), Mark(span(0, 1, 0, 1, 0), "一"), Mark(span(0, 1, 0, 1, 1), "二"), Mark(span(0, 1, 0, 1, 0), "三"))

    assert commented(applied.data) == {"一": "", "二": "乙", "三": ""}
    assert list(comments(applied.data).values()) == ["一", "二", "三"]


def test_a_comment_on_a_new_page_does_not_begin_on_the_old_one() -> None:
    data = docx('<w:p><w:r><w:br w:type="page"/><w:t>第一章</w:t></w:r></w:p>')

    tree = main_tree(fixed(data, Mark(at(0), "注")).data)

    order = [element.tag for element in tree.iter(f"{W}br", f"{W}commentRangeStart")]
    assert order == [f"{W}br", f"{W}commentRangeStart"]


def test_overlapping_comments_keep_their_own_characters() -> None:
    applied = fixed(
        docx(paragraph("一二三四五")), Mark(span(0, 3), "甲"), Mark(span(2, 5), "乙"), Mark(span(2, 3), "丙"), Mark(span(2, 3), "丁")
    )

    assert commented(applied.data) == {"甲": "一二三", "乙": "三四五", "丙": "三", "丁": "三"}
    assert not misplaced(applied.data)


def test_tabs_and_symbols_are_never_cut() -> None:
    data = docx('<w:p><w:r><w:t>甲</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>乙</w:t></w:r></w:p>')

    applied = fixed(data, Mark(span(1, 2), "制表"), Mark(span(2, 3), "勾"))

    assert canonical(applied.data) == canonical(data)
    assert len(main_tree(applied.data).findall(f".//{W}tab")) == 1


def test_several_lines_are_several_paragraphs() -> None:
    applied = fixed(docx(paragraph("甲")), Mark(at(0), "第一行\n第二行\n\n第四行"))

    assert comments(applied.data) == {"1": "第一行\n第二行\n\n第四行"}


def test_a_comment_is_signed_and_dated_without_a_clock() -> None:
    xml = part(fixed(docx(paragraph("甲")), Mark(at(0), "注")).data, "word/comments.xml")

    assert 'w:author="形审" w:date="2026-01-02T00:00:00Z" w:initials="形审"' in xml


def test_a_new_comments_part_is_declared_and_pointed_to() -> None:
    applied = fixed(docx(paragraph("甲")), Mark(at(0), "注"))
    package = Package.open(applied.data, "a")

    assert package.related(package.main_part, "comments") == "word/comments.xml"
    assert package.content_type("word/comments.xml") == "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


def test_comments_that_were_there_stay_and_ids_are_fresh() -> None:
    body = '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>'
    data = docx(body, comments='<w:comment w:id="1" w:author="别人"><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:comment>')

    applied = fixed(data, Mark(span(0, 1), "新"))

    assert comments(applied.data) == {"1": "旧", "2": "新"}
    assert commented(applied.data) == {"旧": "甲", "新": "甲"}


def test_a_name_that_is_taken_is_not_taken_again() -> None:
    """A part called comments.xml that nothing points to belongs to somebody else."""
    data = docx(paragraph("甲"), parts={"word/comments.xml": "<x/>"})

    applied = fixed(data, Mark(at(0), "注"))

    assert part(applied.data, "word/comments.xml") == "<x/>"
    assert "注" in part(applied.data, "word/comments1.xml")


def test_comments_use_the_styles_that_the_file_has() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="annotation text"/></w:style>'
    styles += '<w:style w:type="character" w:styleId="a6"><w:name w:val="annotation reference"/></w:style>'

    applied = fixed(docx(paragraph("甲"), styles=styles), Mark(at(0), "注"))

    assert '<w:pStyle w:val="a5"/>' in part(applied.data, "word/comments.xml")
    assert '<w:rStyle w:val="a6"/>' in part(applied.data, "word/document.xml")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        pytest.param(None, "注", id="the-whole-file"),
        pytest.param(Span(Address("word/header1.xml", (0,)), 0, 2), "页眉“T/SAQ 0001—2022”：注", id="header"),
        pytest.param(Address("word/footer1.xml", (0,)), "页脚：注", id="empty-footer"),
        pytest.param(
            Span(Address("word/footnotes.xml", (0, 0)), 0, 2), "脚注“一二三四五六七八九十一二三四五六七八九十…”：注", id="long-footnote"
        ),
        pytest.param(Address("a.pdf", (), page=1), "注", id="another-file"),
    ],
)
def test_where_no_comment_can_stand_it_stands_first_and_names_the_place(place: Span | Address | None, words: str) -> None:
    long = "一二三四五六七八九十" * 3
    data = docx(
        paragraphs("甲", "乙"),
        header1=paragraph("T/SAQ 0001—2022"),
        footer1=paragraph(),
        footnotes=f'<w:footnote w:id="1">{paragraph(long)}</w:footnote>',
    )

    applied = fixed(data, Mark(place, "注"))

    assert commented(applied.data) == {words: ""}
    assert next(iter(main_tree(applied.data).iter(f"{W}p")))[0 + 1].tag == f"{W}commentRangeStart"


def test_a_file_without_a_paragraph_has_no_room() -> None:
    applied = fixed(docx(""), Mark(None, "注"))

    assert (applied.commented, [index for index, _ in applied.left]) == (0, [0])
