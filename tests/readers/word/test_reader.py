from __future__ import annotations

import io
import re
import zipfile
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.errors import DamagedDocument, HostileDocument, UnreadableInput
from pipeline.model.document import Document, paragraphs_of
from pipeline.ooxml.accepted import original_text, paragraph_text
from pipeline.ooxml.addresses import element_at
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_package, read_word
from tests.readers.word.reading import abstract, level, number, numbers, read, style
from tests.word_files import docx, paragraph, paragraphs, table, zipped

STYLES = style("n", '<w:rPr><w:sz w:val="21"/></w:rPr>', default=True) + style("a", f"<w:pPr>{number()}</w:pPr>", based_on="n")
LISTS = abstract(level(0, "%1.", "chineseCounting"), level(1, "%1.%2")) + numbers((1, 0))


def test_a_document_knows_its_file() -> None:
    data = docx(paragraph("文"), settings="<w:evenAndOddHeaders/><w:mirrorMargins/>")
    found = read_word(data, "草案.docx")

    assert (found.name, found.source_kind, found.even_and_odd_headers, found.mirror_margins) == ("草案.docx", "docx", True, True)
    assert found.sha256 == Package.open(data, "x").sha256
    assert found.media.endswith("document.main+xml")


@pytest.mark.parametrize(
    ("settings", "moved"),
    [
        ("<w:compat><w:splitPgBreakAndParaMark/></w:compat>", True),
        ('<w:compat><w:splitPgBreakAndParaMark w:val="0"/></w:compat>', False),
        ("", False),
    ],
)
def test_where_the_mark_behind_a_page_break_stands(settings: str, moved: bool) -> None:
    assert read_word(docx(paragraph("文"), settings=settings), "a").breaks_move_marks is moved


def test_equal_bytes_give_equal_documents() -> None:
    data = docx(paragraphs("一", "二") + table(("三",)), styles=STYLES)

    assert read_word(data, "a") == read_word(data, "a")


def test_tracked_changes_are_counted() -> None:
    assert read('<w:p><w:ins w:id="1"><w:r/></w:ins><w:del w:id="2"/></w:p>').tracked_changes == 2


def test_strict_files_read_as_transitional_ones() -> None:
    plain = docx(paragraph("文", '<w:jc w:val="center"/>'))
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml/wordprocessingml/main"
        )
        for name, content in _files(plain).items()
    }
    found = read_word(zipped(strict), "a.docx")

    assert (found.paragraphs[0].text, found.paragraphs[0].format.align) == ("文", "center")


def test_no_body() -> None:
    files = _files(docx(paragraph("文")))
    files["word/document.xml"] = files["word/document.xml"].replace(b"w:body>", b"w:other>")

    with pytest.raises(DamagedDocument) as caught:
        read_word(zipped(files), "坏.docx")
    assert "坏.docx" in caught.value.message.zh


@pytest.mark.parametrize("wrapping", ["w:ins", "w:smartTag", "w:hyperlink"])
def test_deep_nesting_inside_a_paragraph(wrapping: str) -> None:
    """As deep as a tree may be, reading does not run out of stack."""
    deep = f"<{wrapping}>" * 240 + "<w:r><w:t>底</w:t></w:r>" + f"</{wrapping}>" * 240

    assert read(f"<w:p>{deep}</w:p>").paragraphs[0].text == "底"


def test_deep_nesting_of_tables() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 70 + paragraph("底") + "</w:tc></w:tr></w:tbl>" * 70

    assert read(deep).paragraphs[0].location.depth == 70


def test_nesting_without_end_is_refused() -> None:
    deep = "<w:smartTag>" * 5000 + "</w:smartTag>" * 5000

    with pytest.raises((HostileDocument, DamagedDocument)):
        read(f"<w:p>{deep}</w:p>")


def test_fields_that_never_end_cost_no_more_than_others() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>文</w:t></w:r>'

    assert len(read(f"<w:p>{begin * 3000}</w:p>").paragraphs[0].text) == 3000


def test_instructions_without_end_cost_no_more_than_others() -> None:
    told = f"<w:r><w:instrText>REF {'a' * 1000}</w:instrText></w:r>" * 3000
    begin, separate = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate"))
    found = read(f"<w:p>{begin}{told}{separate}{'<w:r><w:t>文</w:t></w:r>' * 20_000}</w:p>").paragraphs[0]

    assert (len(found.text), found.runs[0].field_code) == (20_000, "REF")


# -- properties ----------------------------------------------------------------------------------------------------------

TEXTS = st.text(alphabet="标准范围1. 　AZ\u2014☐", max_size=6)
RUNS = st.one_of(
    TEXTS.map(lambda text: f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'),
    TEXTS.map(lambda text: f"<w:r><w:t>{text}</w:t><w:tab/><w:t>{text}</w:t></w:r>"),
    TEXTS.map(lambda text: f'<w:del w:id="1"><w:r><w:delText>{text}</w:delText></w:r></w:del>'),
    TEXTS.map(lambda text: f'<w:ins w:id="1"><w:r><w:t>{text}</w:t><w:br/></w:r></w:ins>'),
    st.sampled_from(["begin", "separate", "end"]).map(lambda kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'),
    st.sampled_from(["PAGE", "TOC", "FORMTEXT"]).map(lambda code: f"<w:r><w:instrText>{code}</w:instrText></w:r>"),
    st.just('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>甲</w:t><w:br w:type="page"/><w:noBreakHyphen/></w:r>'),
    st.just("<w:sdt><w:sdtContent><w:r><w:t>乙</w:t></w:r></w:sdtContent></w:sdt>"),
    st.just("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"),
    st.just("<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>"),
)


@given(st.lists(st.lists(RUNS, max_size=8), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_text_is_that_of_the_accepted_view(inside: list[list[str]]) -> None:
    """Every paragraph's text is what ooxml says a paragraph shows, and its runs join to it: spans mean the same to all."""
    package = Package.open(docx("".join(f"<w:p>{''.join(runs)}</w:p>" for runs in inside)), "a.docx")

    for found in read_package(package).paragraphs:
        element = element_at(package.tree(found.address.part), found.address.path)
        assert found.text == paragraph_text(element)
        assert found.original in (None, original_text(element))
        joined = 0
        for run in found.runs:
            assert run.start == joined
            joined += len(run.text)
        assert "".join(run.text for run in found.runs) == found.text


def _files(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


GOOD = _files(
    docx(
        paragraph("第一章", '<w:pStyle w:val="a"/>')
        + table((paragraph("格", number(1)), "二"))
        + paragraph(
            "文字", '<w:ind w:firstLineChars="200"/><w:spacing w:beforeLines="50"/>', '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>'
        ),
        styles=STYLES,
        numbering=LISTS,
        settings='<w:themeFontLang w:eastAsia="zh-CN"/>',
        theme='<a:fontScheme name="t"><a:minorFont><a:latin typeface="A"/></a:minorFont></a:fontScheme>',
        footnotes=f'<w:footnote w:id="1">{paragraph("注")}</w:footnote>',
    )
)
NONSENSE = st.sampled_from(["", "-1", "0", "99999999999999999999", "1e999", "NaN", "国", "2cm", "31680", "a"])


def survives(files: dict[str, bytes]) -> None:
    """Reading gives a document whose parts fit together, or one of our errors."""
    read_or_refused(zipped(files))


def read_or_refused(data: bytes) -> None:
    outcome: Document | UnreadableInput
    try:
        outcome = read_word(data, "a.docx")
    except UnreadableInput as error:
        outcome = error
    if isinstance(outcome, UnreadableInput):
        assert outcome.message.zh
        assert outcome.hint.zh
    else:
        assert tuple(paragraphs_of(outcome.blocks)) == outcome.paragraphs


@given(st.sampled_from(sorted(GOOD)))
def test_a_part_may_be_missing(name: str) -> None:
    survives({key: content for key, content in GOOD.items() if key != name})


@given(st.sampled_from(sorted(GOOD)), st.data())
@settings(deadline=None)
def test_a_part_may_be_cut(name: str, data: st.DataObject) -> None:
    content = GOOD[name]
    survives({**GOOD, name: content[: data.draw(st.integers(0, len(content)))]})


@given(st.data())
@settings(deadline=None)
def test_the_file_may_be_cut(data: st.DataObject) -> None:
    whole = zipped(GOOD)
    read_or_refused(whole[: data.draw(st.integers(0, len(whole)))])


@given(st.sampled_from(["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml"]), NONSENSE, st.randoms())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_values_may_be_nonsense(name: str, value: str, random: Random) -> None:
    """Huge numbers, blanks, other ids: circles in w:basedOn and w:num, duplicates, missing styles and lists."""
    content = GOOD[name].decode()
    places = [place for place in re.finditer(r'"([^"]*)"', content) if "http" not in place[1] and "urn:" not in place[1]]
    place = places[random.randrange(len(places))]
    content = content[: place.start()] + f'"{value}"' + content[place.end() :]
    survives({**GOOD, name: content.encode()})


@given(
    st.sampled_from(["w:tc", "w:tr", "w:p", "w:r", "w:tbl", "w:pPr", "w:t", "w:lvl", "w:style"]),
    st.sampled_from(["w:p", "w:tbl", "w:tc", "w:sdt", "w:del"]),
)
@settings(deadline=None)
def test_elements_may_stand_where_they_should_not(old: str, new: str) -> None:
    survives({name: re.sub(rf"(</?){old}(?=[\s>/])".encode(), rf"\1{new}".encode(), content) for name, content in GOOD.items()})
