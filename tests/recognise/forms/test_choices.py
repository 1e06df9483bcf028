"""Ticks are read in whatever way people tick."""

from __future__ import annotations

import pytest

from pipeline.model.profile import FormField
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.choices import find_choice, read_choice
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import slots_of
from tests.word_files import docx, paragraph, table

KIND = FormField("kind", "制定修订", "choice", Text("制定或修订", "kind"), options=("制定", "修订"))
PATENT = FormField("patent", "是否涉及专利", "choice", Text("专利", "patent"), options=("是", "否"))


def pieces(body: str) -> list[Piece]:
    return [Piece(slot, 0, len(slot.text)) for slot in slots_of(read_word(docx(body), "a.docx"))]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("甲类、丙类", "甲类、丙类", id="two-of-three-are-left"),
        pytest.param("甲类、乙类、丙类", "", id="all-three-stand-as-printed"),
        pytest.param("☐甲类 ☑乙类 ☐丙类", "乙类", id="boxes-tell-otherwise"),
        pytest.param("都要", "都要", id="other-words"),
    ],
)
def test_of_several_that_may_be_chosen_those_left_are_meant(line: str, value: str) -> None:
    kinds = FormField("k", "类别", "choice", Text("类别", "kind"), options=("甲类", "乙类", "丙类"), several=True)

    assert read_choice("k", kinds, pieces(paragraph(line)), None)[0].value == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("甲类\u3000√ 乙类\u3000丙类", "乙类", id="a-wide-blank-parts-more-than-a-blank"),
        pytest.param("√ 甲类  乙类  √ 丙类", "甲类、丙类", id="before-the-first-and-so-before-all"),
        pytest.param("√ 甲类 √ 乙类 丙类", "甲类、乙类", id="as-near-to-either"),
        pytest.param("甲类 √ 乙类 丙类 √", "甲类、丙类", id="behind"),
        pytest.param("甲类 √ 乙类 丙类", "甲类 √ 乙类 丙类", id="nobody-can-tell"),
    ],
)
def test_ticks_typed_where_no_boxes_were_left(line: str, value: str) -> None:
    kinds = FormField("k", "类别", "choice", Text("类别", "kind"), options=("甲类", "乙类", "丙类"), several=True)

    assert read_choice("k", kinds, pieces(paragraph(line)), None)[0].value == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("制定 ☑   修订 ☐", "制定", id="box-after-the-word"),
        pytest.param("☐制定  ☑修订", "修订", id="box-before-the-word"),
        pytest.param("制定 ☐   修订 ☐", "", id="none"),
        pytest.param("制定 ☑   修订 ☑", "制定、修订", id="both"),
        pytest.param("制定 ■   修订 □", "制定", id="filled-square"),
        pytest.param("制定 ☒   修订 ☐", "制定", id="crossed-box"),
        pytest.param("制定 √   修订 □", "制定", id="box-replaced-by-a-tick"),
        pytest.param("制定 □√   修订 □", "制定", id="tick-typed-behind-the-box"),
        pytest.param("制定 □ 修订 □√", "修订", id="tick-behind-the-second-box"),
        pytest.param("制定√   修订", "制定", id="tick-without-boxes"),
        pytest.param("制定   √修订", "修订", id="tick-before-the-second-word"),
        pytest.param("√制定   修订", "制定", id="tick-before-the-first-word"),
        pytest.param("制定（√） 修订（　）", "制定", id="brackets"),
        pytest.param("制定【】 修订【√】", "修订", id="square-brackets"),
        pytest.param("（ ）制定（√）修订", "修订", id="brackets-before"),
        pytest.param("制 定 ☐ / 修 订 ☑", "修订", id="spread-words"),
        pytest.param("修订", "修订", id="the-word-alone"),
        pytest.param("制定 修订", "", id="words-without-boxes"),
        pytest.param("修订，原标准见右", "修订", id="the-word-and-a-remark"),
        pytest.param("修订本", "", id="a-longer-word"),
        pytest.param("1.制定☑ 2.修订☐", "制定", id="numbered-options"),
        pytest.param("", "", id="nothing"),
        pytest.param("新编", "新编", id="other-words"),
    ],
)
def test_typed_ticks(line: str, value: str) -> None:
    field, _ = read_choice("kind", KIND, pieces(paragraph(line)), None)

    assert field.value == value


def test_a_struck_option_is_not_chosen() -> None:
    body = "<w:p><w:r><w:t>制定 / </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>修订</w:t></w:r></w:p>"

    assert read_choice("kind", KIND, pieces(body), None)[0].value == "制定"


@pytest.mark.parametrize(
    ("row", "begins"),
    [
        pytest.param(("制定", "☑", "修订", "☐", "被修订标准号"), 0, id="boxes-behind"),
        pytest.param(("☑", "制定", "☐", "修订", "被修订标准号"), 0, id="boxes-before"),
        pytest.param(("1.制定☑ 2.修订☐",), 0, id="numbered"),
        pytest.param(("制定 ☑ 修订 ☐（见注1）",), 0, id="remark-behind"),
        pytest.param(("制定 ☑ 修订 ☐ 采标 ☐",), 0, id="an-option-more"),
        pytest.param(("制定修订标准要有依据",), None, id="words-of-a-text"),
        pytest.param(("无", "制定 ☑", "修订 ☐"), 1, id="each-in-a-cell"),
        pytest.param(("制定", "☑", "修订本"), None, id="another-word"),
    ],
)
def test_where_a_field_without_a_label_begins(row: tuple[str, ...], begins: int | None) -> None:
    cells = pieces(table(row))

    assert find_choice(cells, KIND) == (None if begins is None else cells[begins])


def test_options_in_cells_of_their_own() -> None:
    field, choices = read_choice("kind", KIND, pieces(table(("制定 ☐", "修订 ☑"))), None)

    assert field.value == "修订"
    assert [(option, ticked) for option, ticked, _ in choices] == [("制定", False), ("修订", True)]


def test_every_box_has_its_place() -> None:
    (piece,) = pieces(paragraph("是 ☐  否 ☑"))
    _, choices = read_choice("patent", PATENT, [piece], None)

    assert [piece.slot.text[span.start : span.end] for _, _, span in choices if span] == ["☐", "☑"]


@pytest.mark.parametrize(
    ("make", "value"),
    [
        pytest.param('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "制定", id="wingdings-symbol"),
        pytest.param('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', "", id="wingdings-empty-box"),
        pytest.param('<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>', "制定", id="wingdings-2-symbol"),
        pytest.param(
            '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
            "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>",
            "制定",
            id="content-control",
        ),
        pytest.param(
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
            "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "制定",
            id="legacy-form-field",
        ),
    ],
)
def test_ticks_of_other_makes(make: str, value: str) -> None:
    line = f'<w:p><w:r><w:t xml:space="preserve">制定 </w:t></w:r>{make}<w:r><w:t xml:space="preserve">   修订 ☐</w:t></w:r></w:p>'
    field, _ = read_choice("kind", KIND, pieces(line), None)

    assert field.value == value


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(table(("甲", "制定 ☐ 修订 ☐", "乙")), "制定 ☐ 修订 ☐", id="in-one-cell"),
        pytest.param(table(("甲", "☐制定", "☐修订")), "☐制定", id="a-cell-an-option"),
        pytest.param(table(("甲", "制定 ☑", "乙")), "制定 ☑", id="the-other-option-deleted"),
        pytest.param(table(("甲", "制定", "乙")), None, id="a-word-without-a-box"),
        pytest.param(table(("甲", "制定标准 ☐ 修订标准 ☐")), None, id="other-words"),
    ],
)
def test_field_without_a_printed_label(body: str, found: str | None) -> None:
    piece = find_choice(pieces(body), KIND)

    assert (piece.text if piece else None) == found


CATEGORY = FormField("category", "类别", "choice", Text("类别", "category"), options=("管理类", "服务类"))
SERVICE = FormField("service", "服务类", "choice", Text("服务", "service"), options=("窗口", "现场"))


@pytest.mark.parametrize(
    ("line", "category", "service"),
    [
        pytest.param("□管理类 服务类（☑窗口 □现场）", "服务类", "窗口", id="no-box-of-its-own"),
        pytest.param("□管理类 ☑服务类（☑窗口 □现场）", "服务类", "窗口", id="a-box-of-its-own"),
        pytest.param("□管理类 服务类（窗口√ 现场）", "服务类", "窗口", id="one-bare-tick"),
        pytest.param("☑管理类 服务类（□窗口 □现场）", "管理类", "", id="the-other"),
        pytest.param("管理类 √服务类（窗口）", "服务类", "窗口", id="one-kind-left"),
        pytest.param("服务类（窗口、现场）", "服务类", "", id="both-kinds-left"),
        pytest.param("窗口", "服务类", "窗口", id="the-kind-alone"),
        pytest.param("管理类 服务类（窗口 现场）", "", "", id="no-box-left"),
        pytest.param("新类", "新类", "新类", id="other-words"),
        pytest.param("", "", "", id="nothing"),
    ],
)
def test_options_printed_among_the_options_of_another_field(line: str, category: str, service: str) -> None:
    written = pieces(paragraph(line))

    assert read_choice("category", CATEGORY, written, None, SERVICE)[0].value == category
    assert read_choice("service", SERVICE, written, None, CATEGORY)[0].value == service


def test_each_field_has_its_own_boxes() -> None:
    written = pieces(paragraph("□管理类 服务类（☑窗口 □现场）"))
    _, choices = read_choice("category", CATEGORY, written, None, SERVICE)
    _, inner = read_choice("service", SERVICE, written, None, CATEGORY)

    assert [(option, ticked, span is not None) for option, ticked, span in choices] == [("管理类", False, True), ("服务类", False, False)]
    assert [(option, ticked, span is not None) for option, ticked, span in inner] == [("窗口", True, True), ("现场", False, True)]
