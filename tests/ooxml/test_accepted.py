"""The runs of a paragraph with all tracked changes accepted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.model.address import Span
from pipeline.ooxml.accepted import original_text, paragraph_runs, paragraph_text
from pipeline.ooxml.addresses import address_of
from pipeline.ooxml.fields import Fields
from pipeline.ooxml.namespaces import W
from tests.ooxml.spans import text_of
from tests.word_files import NAMESPACES


def paragraph(inside: str) -> etree._Element:
    return etree.fromstring(f"<w:p {NAMESPACES}><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>{inside}</w:p>")


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def deleted(text: str) -> str:
    return f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def character(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def alternate(requires: str, choice: str, fallback: str) -> str:
    branch = f'<mc:Choice xmlns:z="urn:unheard-of" Requires="{requires}">{choice}</mc:Choice>'
    return f"<mc:AlternateContent>{branch}<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"


def complex_field(instruction: str, result: str) -> str:
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return character("begin") + code + character("separate") + result + character("end")


@pytest.mark.parametrize(
    ("inside", "accepted", "original"),
    [
        pytest.param(r("甲") + r("乙"), "甲乙", "甲乙", id="runs"),
        pytest.param(f"<w:ins>{r('新')}</w:ins>" + deleted("旧") + r("尾"), "新尾", "旧尾", id="insertion-and-deletion"),
        pytest.param(f"<w:moveTo>{r('移')}</w:moveTo>{r('中')}<w:moveFrom>{r('移')}</w:moveFrom>", "移中", "中移", id="moved"),
        pytest.param(f"<w:ins>{r('甲')}{deleted('乙')}</w:ins>", "甲", "", id="deleted-again-before-acceptance"),
        pytest.param(f"<w:hyperlink>{r('链')}</w:hyperlink><w:smartTag>{r('签')}</w:smartTag>", "链签", "链签", id="link-and-smart-tag"),
        pytest.param(f"<w:sdt><w:sdtPr/><w:sdtContent>{r('控')}</w:sdtContent></w:sdt>", "控", "控", id="content-control"),
        pytest.param(
            f"<w:customXml><w:customXmlPr/>{r('标')}</w:customXml><w:bdo>{r('向')}</w:bdo>", "标向", "标向", id="custom-xml-and-order"
        ),
        pytest.param(f"<w:fldSimple w:instr=' PAGE '>{r('3')}</w:fldSimple>", "3", "3", id="simple-field"),
        pytest.param(complex_field(" PAGE ", r("7")), "7", "7", id="complex-field"),
        pytest.param(
            character("begin")
            + "<w:r><w:instrText>IF</w:instrText></w:r>"
            + complex_field("PAGE", r("隐"))
            + character("separate")
            + r("显")
            + character("end"),
            "显",
            "显",
            id="a-result-inside-an-instruction-is-hidden",
        ),
        pytest.param(character("end") + r("甲"), "甲", "甲", id="a-field-that-began-before"),
        pytest.param(
            alternate("w14", r("选"), r("退")),
            "选",
            "选",
            id="choice",
        ),
        pytest.param(
            alternate("z", r("选"), r("退")),
            "退",
            "退",
            id="fallback",
        ),
        pytest.param(r("式") + "<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath>", "式x=1", "式x=1", id="formula"),
        pytest.param(
            f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{r('盒')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>{r('外')}",
            "外",
            "外",
            id="text-box",
        ),
        pytest.param("<!-- c --><?pi x?><w:proofErr/><w:bookmarkStart/>" + r("甲"), "甲", "甲", id="marks-between"),
    ],
)
def test_texts(inside: str, accepted: str, original: str) -> None:
    assert paragraph_text(paragraph(inside)) == accepted
    assert original_text(paragraph(inside)) == original


def test_what_a_run_is_told_about_itself() -> None:
    inside = f"<w:ins>{r('新')}</w:ins>{complex_field(' TOC x ', r('录'))}" + '<w:hyperlink r:id="rId5">' + r("链") + "</w:hyperlink>"
    inside += f'<w:hyperlink w:anchor="a">{r("锚")}</w:hyperlink>{complex_field("FORMTEXT", r("填"))}'
    told = {run.text: (run.inserted, run.field, run.link, run.generated) for run in paragraph_runs(paragraph(inside)) if run.text}

    assert told == {
        "新": (True, None, None, False),
        "录": (False, "TOC", None, True),
        "链": (False, None, "rId5", False),
        "锚": (False, None, "#a", False),
        "填": (False, "FORMTEXT", None, False),
    }


def test_a_field_goes_on_into_the_next_paragraph() -> None:
    """A table of contents begins in its first line and ends in its last."""
    fields = Fields()
    first = paragraph(character("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + character("separate") + r("1 范围"))
    second = paragraph(complex_field("HYPERLINK", r("2 术语")) + character("end") + r("后"))
    told = [(run.text, run.field) for p in (first, second) for run in paragraph_runs(p, fields) if run.text]

    assert told == [("1 范围", "TOC"), ("2 术语", "TOC"), ("后", None)]


def test_field_characters_in_one_run() -> None:
    """Some programs write a whole field into one run."""
    begin, separate, end = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
    inside = f"<w:r>{begin}<w:instrText>PAGE</w:instrText><w:t>隐</w:t>{separate}<w:t>3</w:t>{end}</w:r>"
    (run,) = paragraph_runs(paragraph(inside))

    assert (run.text, run.field, run.generated) == ("3", "PAGE", True)


def test_a_legacy_box_stands_for_its_field() -> None:
    box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
    text = paragraph_text(paragraph(box + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>" + character("end") + r("修订")))

    assert text == "☑修订"


PIECES = st.lists(
    st.one_of(
        st.sampled_from(["甲", "乙 ", "\u3000", "3.1"]).map(r),
        st.sampled_from(["旧", "x"]).map(deleted),
        st.just("<w:r><w:tab/><w:br/></w:r>"),
        st.just(f"<w:ins>{r('新')}</w:ins>"),
        st.just(complex_field("PAGE", r("12"))),
        st.just("<!-- c -->"),
    ),
    max_size=8,
)


@given(PIECES, st.data())
def test_a_span_resolves_to_the_characters_it_was_made_from(pieces: list[str], data: st.DataObject) -> None:
    root = etree.fromstring(
        f"<w:body {NAMESPACES}><!-- c --><w:tbl/>{etree.tostring(paragraph(''.join(pieces)), encoding='unicode')}</w:body>"
    )
    element = root.find(f"{W}p")
    assert element is not None
    text = paragraph_text(element)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    assert text_of(root, Span(address_of("word/document.xml", element), start, end)) == text[start:end]
    assert text == "".join(run.text for run in paragraph_runs(element))
