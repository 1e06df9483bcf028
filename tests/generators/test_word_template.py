from __future__ import annotations

import io
import zipfile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from pipeline.errors import WrongTemplate
from pipeline.generators.template_language import OpenTable
from pipeline.generators.word_template import asked_for, missing, render
from pipeline.writers.visible import visible
from tests.word_files import docx as word_file
from tests.word_files import paragraph, paragraphs, table

LETTER = word_file(paragraphs("致{{ applicant }}：", "{%p if due %}", "请于{{ due }}前报送。", "{%p endif %}"))


def texts(data: bytes) -> list[str]:
    return [one.text for one in docx.Document(io.BytesIO(data)).paragraphs]


def test_facts_are_written_where_the_template_asks() -> None:
    assert texts(render(LETTER, {"applicant": "甲公司", "due": "2022年9月1日"})) == ["致甲公司：", "请于2022年9月1日前报送。"]


def test_a_paragraph_goes_with_its_condition() -> None:
    assert texts(render(LETTER, {"applicant": "甲公司", "due": None})) == ["致甲公司："]


def test_all_that_is_missing_is_named_at_once() -> None:
    template = word_file(paragraphs("{{ issuer }}", "{{ office.phone }}{{ office.email }}"))

    with pytest.raises(WrongTemplate) as refused:
        render(template, {"office": OpenTable(email="a@b.cn")}, "补正通知.docx")

    assert refused.value.mistakes == ("issuer", "office.phone")
    assert "补正通知.docx" in refused.value.message.zh
    assert missing(template, {"office": OpenTable(email="a@b.cn"), "issuer": "协会"}) == ("office.phone",)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(paragraphs("{{ a b }}"), id="syntax"),
        pytest.param(paragraphs("{% for x in y %}"), id="without-end"),
        pytest.param(paragraphs("{{ 1 / 0 }}"), id="an-expression-that-fails"),
        pytest.param(paragraphs("{{ ''.__class__.__mro__ }}"), id="reaching-out"),
        pytest.param(paragraphs("{% if x %}") + table(("甲{% endif %}",)), id="marks-on-two-levels"),
    ],
)
def test_a_wrong_template_is_told_by_its_name(body: str) -> None:
    with pytest.raises(WrongTemplate, match=r"信\.docx"):
        render(word_file(body), {"x": None}, "信.docx")


def test_a_template_that_is_no_word_file_is_told_by_its_name() -> None:
    with pytest.raises(WrongTemplate, match=r"信\.docx"):
        render(b"no", {}, "信.docx")


def test_an_expression_that_word_has_split_is_put_together() -> None:
    runs = '<w:p><w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>{ applicant }</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p>'

    assert texts(render(word_file(runs), {"applicant": "甲公司"})) == ["甲公司"]


def test_rows_repeat_and_blank_cells_stay_cells() -> None:
    body = table(("{%tr for row in rows %}", ""), ("{{ row.number }}", "{%p if row.text %}"), ("{%tr endfor %}", ""))
    body = body.replace(
        "{%p if row.text %}</w:t></w:r></w:p>", "{%p if row.text %}</w:t></w:r></w:p>" + paragraphs("{{ row.text }}", "{%p endif %}")
    )

    data = render(word_file(body + paragraph("完")), {"rows": [{"number": 1, "text": "甲"}, {"number": 2, "text": None}]})

    cells = [[cell.text for cell in row.cells] for row in docx.Document(io.BytesIO(data)).tables[0].rows]
    assert cells == [["1", "甲"], ["2", ""]]


def test_headers_and_footers_are_filled_in_too() -> None:
    template = word_file(paragraph("甲"), footer1=paragraph("{{ issuer }}"))
    data = render(template, {"issuer": "协会"})

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        written = "".join(archive.read(name).decode() for name in archive.namelist() if "footer" in name and name.endswith(".xml"))
    assert "协会" in written


def test_the_same_facts_give_the_same_bytes() -> None:
    facts = {"applicant": "甲公司", "due": None}

    assert render(LETTER, facts) == render(LETTER, dict(facts))


def test_the_names_of_a_template_are_listed() -> None:
    assert asked_for(LETTER) == {"applicant", "due"}


SIGNS = some.sampled_from(
    ["&", "<", ">", "{{", "}}", "{%", "%}", "{_{", "%_}", "{#", "'", '"', "\n", "\t", "\a", "\f", "\x00", "\r", "😀", "〇", " "]
)


@given(some.lists(SIGNS | some.text(max_size=5), max_size=12).map("".join) | some.text(min_size=900, max_size=1000))
def test_any_text_comes_out_as_it_is(text: str) -> None:
    """Controls stand as the report shows them; everything else as it was written."""
    data = render(LETTER, {"applicant": text, "due": "甲" + text})

    shown = visible(text)
    assert texts(data) == [f"致{shown}：", f"请于甲{shown}前报送。"]
