from __future__ import annotations

from pipeline.model.document import Paragraph, Table, paragraphs_of
from tests.readers.word.reading import read
from tests.word_files import A4, paragraph, paragraphs, table

BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="360000" cy="360000"/><wp:wrapSquare/>'
    '<a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp>'
    "</a:graphicData></a:graphic>"
    "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_reading_order_and_places() -> None:
    """Cells stand inline, row by row; the paragraphs of a text box follow their anchor."""
    boxed = f"<w:p><w:r><w:t>锚</w:t></w:r>{BOX.format(paragraph('框'), paragraph('旧框'))}</w:p>"
    nested = f"<w:tc>{table(('内',))}<w:p/></w:tc>"
    document = read(paragraph("一") + table((nested, "二")) + boxed + paragraph("三"))

    found = [(p.text, p.location.kind, p.location.block, p.location.depth) for p in document.paragraphs]
    assert found == [
        ("一", "body", 0, 0),
        ("内", "cell", 1, 2),
        ("", "cell", 1, 1),
        ("二", "cell", 1, 1),
        ("锚", "body", 2, 0),
        ("框", "text-box", 2, 0),
        ("三", "body", 3, 0),
    ]
    assert tuple(paragraphs_of(document.blocks)) == document.paragraphs
    assert [p.index for p in document.paragraphs] == list(range(7))
    assert [type(block) for block in document.blocks] == [Paragraph, Table, Paragraph, Paragraph]


def test_content_controls_and_custom_xml_around_blocks_are_seen_through() -> None:
    wrapped = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('甲')}<w:customXml>{table(('乙',))}</w:customXml></w:sdtContent></w:sdt>"
    document = read(wrapped + paragraph("丙"))

    assert [p.text for p in document.paragraphs] == ["甲", "乙", "丙"]
    assert document.paragraphs[0].address.path == (0, 0, 1, 0)
    assert len(document.blocks) == 3


def test_an_empty_paragraph_whose_mark_was_deleted_is_gone() -> None:
    deleted = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>'

    assert [p.text for p in read(paragraph("甲") + deleted + paragraph("乙")).paragraphs] == ["甲", "乙"]


def test_paragraphs_know_their_section() -> None:
    ends = f"<w:p><w:pPr>{A4}</w:pPr></w:p>"

    assert [p.section for p in read(paragraphs("一") + ends + paragraphs("二")).paragraphs] == [0, 0, 1]


def test_frames() -> None:
    assert read(paragraph("框", '<w:framePr w:w="2000"/>')).paragraphs[0].location.kind == "frame"


def test_the_mark_has_a_format_of_its_own() -> None:
    found = read(paragraph("文", '<w:rPr><w:sz w:val="44"/></w:rPr>')).paragraphs[0]

    assert found.mark is not None
    assert (found.mark.size_pt, found.runs[0].format.size_pt) == (22, 10)


def test_fields_do_not_leak_out_of_text_boxes() -> None:
    open_field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>'
    boxed = f"<w:p>{BOX.format(open_field, '')}</w:p>"

    assert [p.text for p in read(boxed + paragraph("后")).paragraphs] == ["", "", "后"]


def test_choices_among_blocks() -> None:
    choice = f'<mc:AlternateContent><mc:Choice Requires="w14">{paragraph("新")}</mc:Choice><mc:Fallback>{paragraph("旧")}</mc:Fallback>'

    assert [p.text for p in read(choice + "</mc:AlternateContent>").paragraphs] == ["新"]
