# ruff: noqa: E501 - a line of XML is read as one
"""SetChoice on boxes of every make."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.model.address import Span
from pipeline.model.correction import SetChoice
from pipeline.readers.word.reader import read_word
from tests.fixes.comparing import canonical, misplaced
from tests.fixes.marking import at, corrected, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraph

GLYPH = paragraph("制定{}修订□")
SYMBOL = '<w:p><w:r><w:t>制定</w:t></w:r><w:r><w:sym w:font="Wingdings 2" w:char="{}"/><w:t>修订</w:t></w:r></w:p>'
CONTROL = (
    '<w:p><w:r><w:t>制定</w:t></w:r><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{}"/><w14:checkedState w14:val="2611"/>'
    '<w14:uncheckedState w14:val="2610"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt></w:p>'
)
FORM_FIELD = (
    '<w:p><w:r><w:t>制定</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/>{}</w:checkBox>'
    '</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
BOXES = {
    "glyph": (GLYPH.format("☐"), GLYPH.format("☑")),
    "symbol": (SYMBOL.format("F0A3"), SYMBOL.format("F052")),
    "content-control": (CONTROL.format(0, "☐"), CONTROL.format(1, "☑")),
    "form-field": (FORM_FIELD.format(""), FORM_FIELD.format('<w:checked w:val="1"/>')),
}


@pytest.mark.parametrize("checked", [True, False])
@pytest.mark.parametrize(("cleared", "ticked"), BOXES.values(), ids=BOXES.keys())
def test_a_box_is_ticked_and_cleared(cleared: str, ticked: str, checked: bool) -> None:
    data = docx(cleared if checked else ticked)
    before = read_word(data, "a").paragraphs[0]

    applied = corrected(data, SetChoice(span(2, 3), checked))
    after = read_word(accept_all(applied.data, "a"), "a").paragraphs[0]

    assert applied.corrected == 1
    assert before.ticks[0].checked is not checked
    assert after.ticks[0].checked is checked
    assert after.ticks[0].kind == before.ticks[0].kind
    assert canonical(reject_all(applied.data, "a")) == canonical(data)
    assert not misplaced(applied.data)


@pytest.mark.parametrize(
    ("body", "place", "reason"),
    [
        pytest.param('<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>', span(0, 1), reasons.NO_BOX, id="a-bullet"),
        pytest.param("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", span(0, 1), reasons.NO_BOX, id="a-formula"),
        pytest.param(paragraph("☐"), span(1, 1), reasons.NOT_FOUND, id="nothing"),
        pytest.param(paragraph("☐"), Span(at(9), 0, 1), reasons.NOT_FOUND, id="nowhere"),
        pytest.param(
            '<w:p><w:ins w:id="1" w:author="别人"><w:r><w:t>☐</w:t></w:r></w:ins></w:p>', span(0, 1), reasons.SUGGESTED, id="others"
        ),
    ],
)
def test_what_is_no_box_is_left(body: str, place: Span, reason: object) -> None:
    assert [why for _, why in corrected(docx(body), SetChoice(place, True)).left] == [reason]
