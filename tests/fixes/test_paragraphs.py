"""DeleteParagraph and InsertParagraph."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.fixes.mark import Mark
from pipeline.model.correction import DeleteParagraph, InsertParagraph, ReplaceText, SetParagraph
from pipeline.model.document import LineSpacing
from pipeline.ooxml.namespaces import W
from pipeline.readers.word.reader import read_word
from tests.fixes.comparing import canonical, main_tree, misplaced, texts
from tests.fixes.marking import at, corrected, fixed, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import A4, docx, paragraph, paragraphs, table

STYLES = '<w:style w:type="paragraph" w:styleId="a0"><w:name w:val="附录标题"/></w:style>'


@pytest.mark.parametrize(
    ("body", "number", "left"),
    [
        pytest.param(paragraphs("一", "二", "三"), 1, ["一", "三"], id="in-the-middle"),
        pytest.param(paragraphs("一", "二"), 0, ["二"], id="the-first"),
        pytest.param(paragraphs("", "二"), 0, ["二"], id="an-empty-one"),
        pytest.param(paragraph("一") + table(("甲",)), 0, ["甲"], id="before-a-table"),
        pytest.param(paragraphs("一", "二"), 1, ["一", ""], id="the-last-is-emptied"),
    ],
)
def test_a_paragraph_is_deleted(body: str, number: int, left: list[str]) -> None:
    data = docx(body)

    applied = corrected(data, DeleteParagraph(at(number)))

    assert applied.corrected == 1
    assert texts(accept_all(applied.data, "a")) == left
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


def test_a_comment_on_a_deleted_paragraph_is_still_there_afterwards() -> None:
    applied = fixed(docx(paragraphs("一", "二")), Mark(at(0), "多余", DeleteParagraph(at(0))))

    assert main_tree(accept_all(applied.data, "a")).find(f".//{W}commentReference") is not None


INSERTED = '<w:p><w:ins w:id="1" w:author="别人"><w:r><w:t>一</w:t></w:r></w:ins></w:p>'


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(INSERTED + paragraph("二"), reasons.SUGGESTED, id="others-words"),
        pytest.param(
            '<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="别人"/></w:rPr></w:pPr></w:p><w:p/>', reasons.SUGGESTED, id="others-mark"
        ),
        pytest.param(
            '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p><w:p/>', reasons.GENERATED, id="simple-field"
        ),
        pytest.param("<w:p/>", reasons.LAST, id="empty-and-last"),
        pytest.param(f"<w:p><w:pPr>{A4}</w:pPr></w:p><w:p/>", reasons.LAST, id="only-ends-a-section"),
    ],
)
def test_what_cannot_be_deleted_is_left(body: str, reason: object) -> None:
    assert [why for _, why in corrected(docx(body), DeleteParagraph(at(0))).left] == [reason]


def test_a_deleted_paragraph_disputes_every_other_correction_of_it() -> None:
    applied = corrected(
        docx(paragraphs("一", "二")), DeleteParagraph(at(0)), ReplaceText(span(0, 1), "三"), SetParagraph(at(0), align="center")
    )

    assert [index for index, _ in applied.left] == [1, 2]


@pytest.mark.parametrize(
    ("body", "path", "after", "result"),
    [
        pytest.param(paragraphs("一", "二"), (0,), True, ["一", "新", "二"], id="behind"),
        pytest.param(paragraphs("一", "二"), (0,), False, ["新", "一", "二"], id="before-everything"),
        pytest.param(paragraphs("一", "二"), (1,), True, ["一", "二", "新"], id="at-the-end"),
        pytest.param(table(("甲", "乙")), (0, 2, 0, 1), True, ["甲", "新", "乙"], id="at-the-end-of-a-cell"),
        pytest.param(paragraph("一") + table(("甲",)), (0,), True, ["一", "新", "甲"], id="before-a-table"),
    ],
)
def test_a_paragraph_is_inserted(body: str, path: tuple[int, ...], after: bool, result: list[str]) -> None:
    data = docx(body)

    applied = corrected(data, InsertParagraph(at(*path), "新", after=after))

    assert texts(applied.data) == texts(accept_all(applied.data, "a")) == result
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


@pytest.mark.parametrize("number", [0, 1])
def test_several_new_paragraphs_stand_in_the_order_of_their_corrections(number: int) -> None:
    data = docx(paragraphs("一", "二"))
    changes = [InsertParagraph(at(number), "甲"), InsertParagraph(at(number), "乙"), InsertParagraph(at(number), "丙", after=False)]

    applied = corrected(data, *changes)

    assert texts(accept_all(applied.data, "a")) == (["丙", "一", "甲", "乙", "二"] if number == 0 else ["一", "丙", "二", "甲", "乙"])
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


@pytest.mark.parametrize("number", [0, 1], ids=["in-the-middle", "at-the-end"])
def test_a_new_paragraph_is_given_more_than_its_neighbours_look(number: int) -> None:
    """It is new as a whole: nothing of its formatting is a tracked change, unless it had to take the last paragraph's place."""
    data = docx(paragraph("一", '<w:pageBreakBefore/><w:jc w:val="center"/>', "<w:b/>") * 2)
    change = InsertParagraph(
        at(number), "新", line_spacing=LineSpacing("multiple", 1.0), space_after_lines=2.5, page_break_before=False, size_pt=12, bold=False
    )

    applied = corrected(data, change)
    new = read_word(accept_all(applied.data, "a"), "a").paragraphs[number + 1]

    assert (new.text, new.format.align, new.format.line_spacing, new.format.space_after_lines) == (
        "新",
        "center",
        LineSpacing("multiple", 1.0),
        2.5,
    )
    assert (new.format.page_break_before, new.runs[0].format.size_pt, new.runs[0].format.bold) == (False, 12, False)
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


@pytest.mark.parametrize("number", [0, 1], ids=["in-the-middle", "at-the-end"])
def test_a_new_paragraph_looks_like_its_neighbour_or_has_its_style(number: int) -> None:
    body = paragraph("一", '<w:jc w:val="center"/>', "<w:b/>") * 2
    data = docx(body, styles=STYLES)

    alike = read_word(accept_all(corrected(data, InsertParagraph(at(number), "新")).data, "a"), "a").paragraphs[number + 1]
    styled = corrected(data, InsertParagraph(at(number), "新", style="附录标题"))

    assert (alike.text, alike.format.align, alike.runs[0].format.bold) == ("新", "center", True)
    assert read_word(accept_all(styled.data, "a"), "a").paragraphs[number + 1].style == "附录标题"
    assert canonical(reject_all(styled.data, "a")) == canonical(data)


def test_a_new_paragraph_looks_like_the_one_named() -> None:
    """A sentence below a heading looks like plain text, whatever the heading looks like."""
    body = paragraph("文", '<w:jc w:val="right"/>') + paragraph("题", '<w:jc w:val="center"/>', "<w:b/>") + paragraph("二")
    data = docx(body)

    applied = corrected(data, InsertParagraph(at(1), "新", like=at(0)))
    new = read_word(accept_all(applied.data, "a"), "a").paragraphs[2]

    assert (new.text, new.format.align, new.runs[0].format.bold) == ("新", "right", False)
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert [why for _, why in corrected(data, InsertParagraph(at(1), "新", like=at(9))).left] == [reasons.NOT_FOUND]


def test_behind_a_changed_last_paragraph_the_old_formatting_comes_back() -> None:
    data = docx(paragraphs("一"))

    applied = corrected(data, SetParagraph(at(0), align="center"), InsertParagraph(at(0), "新"))

    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert [p.format.align for p in read_word(accept_all(applied.data, "a"), "a").paragraphs] == ["center", "center"]


def test_a_control_of_one_line_takes_no_second_paragraph() -> None:
    body = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{paragraph('甲')}</w:sdtContent></w:sdt>"

    assert corrected(docx(body), InsertParagraph(at(0, 1, 0), "新")).left == ((0, reasons.CONTROLLED),)


def test_a_missing_style_or_paragraph_is_left() -> None:
    applied = corrected(
        docx(paragraphs("一")), InsertParagraph(at(0), "新", style="无"), InsertParagraph(at(5), "新"), DeleteParagraph(at(5))
    )

    assert [why for _, why in applied.left] == [reasons.NO_STYLE, reasons.NOT_FOUND, reasons.NOT_FOUND]
