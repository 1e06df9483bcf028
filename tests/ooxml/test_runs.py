"""What a run shows, character by character."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.ooxml.runs import run_pieces
from tests.word_files import NAMESPACES


def run(inside: str, attributes: str = "") -> etree._Element:
    return etree.fromstring(f"<w:r {NAMESPACES} {attributes}>{inside}</w:r>")


BOX = '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/>{}</w:checkBox></w:ffData></w:fldChar>'
ENTRIES = '<w:listEntry w:val="推荐性"/><w:listEntry w:val="强制性"/>'
LIST = '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>{}' + ENTRIES + "</w:ddList></w:ffData></w:fldChar>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("<w:rPr><w:b/></w:rPr><w:t>甲</w:t><w:t>乙</w:t>", "甲乙", id="texts"),
        pytest.param("<w:t/>", "", id="empty-text"),
        pytest.param("<w:t> 甲 </w:t>", "甲", id="outer-blanks-fall"),
        pytest.param('<w:t xml:space="preserve"> 甲 </w:t>', " 甲 ", id="unless-preserved"),
        pytest.param("<w:t>\u3000甲\u3000</w:t>", "\u3000甲\u3000", id="ideographic-blanks-stay"),
        pytest.param("<w:t>甲\n乙</w:t>", "甲 乙", id="line-end-is-a-blank"),
        pytest.param("<w:t>甲</w:t><w:tab/><w:t>乙</w:t>", "甲\t乙", id="tab"),
        pytest.param('<w:ptab w:alignment="right"/>', "\t", id="absolute-tab"),
        pytest.param("<w:br/>", "\n", id="line-break"),
        pytest.param('<w:br w:type="textWrapping"/>', "\n", id="wrapping-break"),
        pytest.param('<w:br w:type="page"/>', "", id="page-break"),
        pytest.param('<w:br w:type="column"/>', "", id="column-break"),
        pytest.param("<w:lastRenderedPageBreak/>", "", id="rendered-break"),
        pytest.param("<w:cr/>", "\n", id="carriage-return"),
        pytest.param("<w:noBreakHyphen/>", "\u2011", id="hard-hyphen"),
        pytest.param("<w:softHyphen/>", "", id="soft-hyphen"),
        pytest.param('<w:sym w:font="Wingdings" w:char="F0FE"/>', "☑", id="ticked"),
        pytest.param('<w:sym w:font="wingdings 2" w:char="52"/>', "☑", id="ticked-without-private-area"),
        pytest.param('<w:sym w:font="Wingdings" w:char="F001"/>', "\uf001", id="unknown-symbol"),
        pytest.param('<w:sym w:font="Symbol" w:char="F06D"/>', "μ", id="greek"),
        pytest.param('<w:sym w:font="宋体" w:char="2611"/>', "☑", id="sign-of-an-ordinary-font"),
        pytest.param('<w:sym w:font="Wingdings" w:char="none"/>', "", id="no-symbol"),
        pytest.param(BOX.format("<w:default w:val='0'/><w:checked/>"), "☑", id="legacy-box-checked"),
        pytest.param(BOX.format("<w:default w:val='1'/>"), "☑", id="legacy-box-checked-by-default"),
        pytest.param(BOX.format("<w:default w:val='1'/><w:checked w:val='0'/>"), "☐", id="legacy-box-unchecked"),
        pytest.param(BOX.format(""), "☐", id="legacy-box-bare"),
        pytest.param(LIST.format("<w:result w:val='1'/>"), "强制性", id="drop-down-chosen"),
        pytest.param(LIST.format("<w:default w:val='0'/>"), "推荐性", id="drop-down-default"),
        pytest.param(LIST.format("<w:result w:val='7'/>"), "", id="drop-down-out-of-range"),
        pytest.param("<w:delText>删</w:delText><w:instrText>PAGE</w:instrText>", "", id="deleted-and-instruction"),
        pytest.param("<w:footnoteReference w:id='1'/><!-- c --><w:drawing/>", "", id="notes-comments-pictures"),
        pytest.param(
            "<w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby>",
            "汉",
            id="phonetic-guide",
        ),
        pytest.param(
            '<mc:AlternateContent xmlns:w16se="u"><mc:Choice Requires="w16se"><w16se:symEx/></mc:Choice>'
            "<mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent>",
            "😀",
            id="emoji-by-fallback",
        ),
        pytest.param(
            '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice>'
            "<mc:Fallback><w:pict><v:textbox><w:t>盒</w:t></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
            "",
            id="a-text-box-is-no-text-of-the-run",
        ),
    ],
)
def test_what_a_run_shows(inside: str, text: str) -> None:
    assert "".join(piece.text for piece in run_pieces(run(inside))) == text


def test_every_child_but_the_properties_is_a_piece() -> None:
    """Whoever splits a run moves what shows nothing, too."""
    element = run("<w:rPr/><w:t>甲</w:t><w:drawing/><w:softHyphen/><w:tab/>")

    assert [piece.element for piece in run_pieces(element)] == list(element)[1:]


def test_deleted_text_is_shown_on_demand() -> None:
    assert [piece.text for piece in run_pieces(run("<w:delText>删</w:delText>"), deleted=True)] == ["删"]


def test_typed_and_generated_pieces_are_told_apart() -> None:
    pieces = run_pieces(run('<w:t>甲</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/>'))

    assert [piece.generated for piece in pieces] == [False, False, True]


def test_space_is_preserved_by_inheritance() -> None:
    assert run_pieces(run("<w:t> 甲</w:t>", 'xml:space="preserve"'))[0].text == " 甲"
