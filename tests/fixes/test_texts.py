"""ReplaceText as tracked changes."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.model.correction import ReplaceText
from pipeline.ooxml.namespaces import W
from tests.fixes.comparing import canonical, main_tree, misplaced, texts
from tests.fixes.marking import corrected, reasons_of, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraph, paragraphs


@pytest.mark.parametrize(
    ("start", "end", "text", "result"),
    [
        pytest.param(0, 3, "本文件", "本文件规定了ＡBC的要求。", id="at-the-start"),
        pytest.param(6, 9, "１２", "本标准规定了１２的要求。", id="full-width-digits"),
        pytest.param(12, 13, "；", "本标准规定了ＡBC的要求；", id="the-last-sign"),
        pytest.param(0, 13, "甲", "甲", id="everything"),
        pytest.param(3, 6, "", "本标准ＡBC的要求。", id="deletion"),
        pytest.param(0, 0, "《", "《本标准规定了ＡBC的要求。", id="insertion-before-everything"),
        pytest.param(13, 13, "》", "本标准规定了ＡBC的要求。》", id="insertion-behind-everything"),
        pytest.param(3, 3, "\t\n", "本标准\t\n规定了ＡBC的要求。", id="tab-and-line-break"),
        pytest.param(3, 3, "　 ", "本标准　 规定了ＡBC的要求。", id="blanks-are-kept"),
    ],
)
def test_accepted_reads_as_corrected_and_rejected_as_before(start: int, end: int, text: str, result: str) -> None:
    data = docx(paragraph("本标准规定了ＡBC的要求。", run_properties="<w:b/>"))

    applied = corrected(data, ReplaceText(span(start, end), text))

    assert (applied.corrected, applied.left) == (1, ())
    assert texts(accept_all(applied.data, "a")) == [result]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


def test_one_past_the_end_is_left() -> None:
    applied = corrected(docx(paragraph("甲乙")), ReplaceText(span(1, 3), "丙"))

    assert applied.corrected == 0
    assert reasons_of(applied) == [reasons.NOT_FOUND.en]


def test_the_new_text_looks_like_the_first_replaced_run() -> None:
    """A word that was partly bold does not become bold where it was plain."""
    body = '<w:p><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>甲乙</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>丙丁</w:t></w:r></w:p>'

    applied = corrected(docx(body), ReplaceText(span(1, 3), "戊"))

    inserted = main_tree(applied.data).find(f".//{W}ins/{W}r/{W}rPr")
    assert inserted is not None
    assert [child.tag for child in inserted] == [f"{W}sz"]
    assert texts(accept_all(applied.data, "a")) == ["甲戊丁"]
    assert texts(reject_all(applied.data, "a")) == ["甲乙丙丁"]


def test_an_empty_paragraph_is_typed_into_in_the_formatting_of_its_mark() -> None:
    data = docx("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>")

    applied = corrected(data, ReplaceText(span(0, 0), "甲"))

    assert texts(applied.data) == ["甲"]
    assert main_tree(applied.data).find(f".//{W}ins/{W}r/{W}rPr/{W}b") is not None
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_pictures_and_notes_between_the_characters_stay() -> None:
    body = '<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/><w:t>乙</w:t></w:r></w:p>'

    applied = corrected(docx(body), ReplaceText(span(0, 2), "丙"))
    accepted = accept_all(applied.data, "a")

    assert texts(accepted) == ["丙"]
    assert main_tree(accepted).find(f".//{W}footnoteReference") is not None


def test_a_replacement_over_a_hyperlink_begins_where_its_first_character_stood() -> None:
    body = '<w:p><w:r><w:t>见甲</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>乙丙</w:t></w:r></w:hyperlink></w:p>'

    applied = corrected(docx(body), ReplaceText(span(1, 3), "丁"))

    assert texts(accept_all(applied.data, "a")) == ["见丁丙"]
    assert texts(reject_all(applied.data, "a")) == ["见甲乙丙"]
    assert not misplaced(applied.data)


def test_a_link_whose_words_are_all_deleted_goes_with_them() -> None:
    body = '<w:p><w:r><w:t>见</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>'

    accepted = accept_all(corrected(docx(body), ReplaceText(span(1, 2), "")).data, "a")

    assert main_tree(accepted).find(f".//{W}hyperlink") is None


FIELD = (
    '<w:p><w:r><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>表1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
INSERTED = '<w:p><w:ins w:id="1" w:author="别人"><w:r><w:t>甲乙</w:t></w:r></w:ins></w:p>'
CONTROL = "<w:p><w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent><w:r><w:t>点此输入</w:t></w:r></w:sdtContent></w:sdt></w:p>"
LOCKED = CONTROL % '<w:lock w:val="contentLocked"/>'
PROMPT = CONTROL % "<w:showingPlcHdr/>"


@pytest.mark.parametrize(
    ("body", "start", "end", "reason"),
    [
        pytest.param(FIELD, 1, 3, reasons.GENERATED, id="field-result"),
        pytest.param(FIELD, 0, 2, reasons.GENERATED, id="half-in-a-field"),
        pytest.param(
            '<w:p><w:ins w:id="1" w:author="别人"><w:r><w:t>甲乙</w:t></w:r></w:ins></w:p>', 0, 1, reasons.SUGGESTED, id="others-insertion"
        ),
        pytest.param(LOCKED, 0, 1, reasons.CONTROLLED, id="locked-control"),
        pytest.param(PROMPT, 0, 2, reasons.CONTROLLED, id="prompt-of-a-control"),
        pytest.param('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>', 0, 1, reasons.GENERATED, id="symbol"),
        pytest.param("<w:p><m:oMath><m:r><m:t>xy</m:t></m:r></m:oMath></w:p>", 0, 1, reasons.NOT_APART, id="half-a-formula"),
        pytest.param("<w:p><m:oMath><m:r><m:t>xy</m:t></m:r></m:oMath></w:p>", 0, 2, reasons.GENERATED, id="formula"),
    ],
)
def test_what_is_not_editable_is_left(body: str, start: int, end: int, reason: object) -> None:
    data = docx(body)

    applied = corrected(data, ReplaceText(span(start, end), "新"))

    assert [why for _, why in applied.left] == [reason]
    assert canonical(applied.data) == canonical(data)


def test_text_behind_a_field_is_inserted_outside_of_it() -> None:
    applied = corrected(docx(FIELD), ReplaceText(span(3, 3), "。"))

    assert texts(applied.data) == ["见表1。"]
    assert main_tree(applied.data).findall(f"{W}body/{W}p/*")[-1].tag == f"{W}ins"


def test_several_corrections_of_one_paragraph_keep_their_places() -> None:
    data = docx(paragraphs("一二三四五六"))

    applied = corrected(
        data, ReplaceText(span(0, 1), "甲甲甲"), ReplaceText(span(1, 1), "、"), ReplaceText(span(4, 6), ""), ReplaceText(span(2, 3), "丙")
    )

    assert applied.corrected == 4
    assert texts(accept_all(applied.data, "a")) == ["甲甲甲、二丙四"]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_the_first_of_two_overlapping_corrections_wins() -> None:
    applied = corrected(
        docx(paragraphs("一二三四")), ReplaceText(span(1, 3), "甲"), ReplaceText(span(2, 4), "乙"), ReplaceText(span(3, 4), "丙")
    )

    assert texts(accept_all(applied.data, "a")) == ["一甲丙"]
    assert applied.left == ((1, reasons.OVERLAP),)


def test_the_same_correction_twice_is_made_once() -> None:
    applied = corrected(docx(paragraphs("一二")), ReplaceText(span(0, 1), "甲"), ReplaceText(span(0, 1), "甲"))

    assert (applied.corrected, applied.left) == (1, ())
    assert texts(applied.data) == ["甲二"]


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    applied = corrected(docx(paragraphs("一")), ReplaceText(span(0, 1), "甲\x00\x0b乙\r\n丙"))

    assert texts(applied.data) == ["甲乙\n丙"]
