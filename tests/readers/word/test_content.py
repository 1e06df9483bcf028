from __future__ import annotations

import pytest

from pipeline.model.document import NoteMark
from tests.readers.word.reading import first, read
from tests.word_files import R, paragraph


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def character(kind: str, inside: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'


def field(instruction: str, result: str) -> str:
    return f"{character('begin')}<w:r><w:instrText>{instruction}</w:instrText></w:r>{character('separate')}{result}{character('end')}"


def test_runs_join_to_the_text() -> None:
    found = first(f"<w:p>{run('第1章 ')}<w:proofErr/>{run('范围')}</w:p>")

    assert [(r.start, r.text, r.address.path) for r in found.runs] == [(0, "第1章 ", (0, 0, 0)), (4, "范围", (0, 0, 2))]
    assert found.text == "第1章 范围"


def test_tabs_breaks_and_hyphens_are_characters() -> None:
    inside = "<w:t>甲</w:t><w:tab/><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:t>乙</w:t>"

    assert first(f"<w:p><w:r>{inside}</w:r></w:p>").text == "甲\t\n\n\u2011乙"


def test_page_breaks_stand_beside_the_text() -> None:
    inside = '<w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t><w:lastRenderedPageBreak/><w:br w:type="column"/>'
    found = first(f"<w:p><w:r>{inside}</w:r></w:p>")

    assert found.text == "甲乙"
    assert [(b.start, b.kind) for b in found.breaks] == [(1, "page"), (2, "rendered"), (2, "column")]


def test_calls_for_notes_stand_beside_the_text() -> None:
    """Word shows a counted sign there, or the sign that the author typed behind the call."""
    called = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    own = '<w:r><w:endnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>'
    found = first(f"<w:p>{run('访客')}{called}{run('登记')}{own}</w:p>")

    assert found.text == "访客登记*"
    assert found.note_marks == (NoteMark(2, "footnote", "2"), NoteMark(4, "endnote", "3", custom=True))


def test_the_accepted_view_leaves_deletions_out() -> None:
    deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="3">{run("移")}</w:moveFrom>'
    found = first(f'<w:p>{run("标准")}{deleted}<w:ins w:id="2">{run("新")}</w:ins>{moved}</w:p>')

    assert (found.text, found.original) == ("标准新", "标准旧移")
    assert [r.inserted for r in found.runs] == [False, True]


def test_a_paragraph_without_changes_has_no_original() -> None:
    assert first(paragraph("文")).original is None


@pytest.mark.parametrize(
    ("instruction", "generated", "code"),
    [
        ("PAGE \\* MERGEFORMAT", True, "PAGE"),
        ("ref _Ref1 \\h", True, "REF"),
        ("FORMTEXT", False, "FORMTEXT"),
        ('HYPERLINK "http://a.cn"', False, "HYPERLINK"),
    ],
)
def test_results_of_fields(instruction: str, generated: bool, code: str) -> None:
    """Computed results are not typed; what stands in a form field or a hyperlink is."""
    found = first(f"<w:p>{run('见')}{field(instruction, run('3'))}{run('页')}</w:p>")

    assert found.text == "见3页"
    assert [(r.generated, r.field_code) for r in found.runs] == [(False, None), (generated, code), (False, None)]


def test_a_field_within_an_instruction_shows_nothing() -> None:
    inner = field("PAGE", run("7"))
    nested = f"{character('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{character('separate')}{run('是')}{character('end')}"

    assert first(f"<w:p>{nested}</w:p>").text == "是"


def test_contents_run_over_many_paragraphs() -> None:
    start = f"<w:p>{character('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>{character('separate')}{run('前言')}</w:p>"
    document = read(start + paragraph("范围") + f"<w:p>{character('end')}{run('正文')}</w:p>")

    assert [p.runs[0].field_code for p in document.paragraphs] == ["TOC", "TOC", None]
    assert [p.text for p in document.paragraphs] == ["前言", "范围", "正文"]


def test_an_instruction_after_the_end_of_an_earlier_field_is_hidden() -> None:
    opened = f"<w:p>{character('begin')}{character('separate')}</w:p>"
    found = read(f"{opened}<w:p>{character('end')}{character('begin')}{run('隐')}</w:p>").paragraphs[1]

    assert found.text == ""


def test_simple_fields_and_hyperlinks() -> None:
    links = f'<Relationship Id="rId9" Type="{R}/hyperlink" Target="http://a.cn/" TargetMode="External"/>'
    inside = f'<w:hyperlink r:id="rId9">{run("网")}</w:hyperlink><w:hyperlink w:anchor="b">{run("内")}</w:hyperlink>'
    found = first(f'<w:p>{inside}<w:fldSimple w:instr=" NUMPAGES ">{run("9")}</w:fldSimple></w:p>', relationships=links)

    assert [(r.text, r.link, r.field_code) for r in found.runs] == [
        ("网", "http://a.cn/", None),
        ("内", "#b", None),
        ("9", None, "NUMPAGES"),
    ]


def test_content_controls_are_seen_through_and_prompts_marked() -> None:
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('单击此处')}</w:sdtContent></w:sdt>"
    answer = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('上海')}</w:sdtContent></w:sdt>"
    found = first(f"<w:p>{prompt}{answer}</w:p>")

    assert [(r.text, r.placeholder) for r in found.runs] == [("单击此处", True), ("上海", False)]


def test_formulas_are_generated_text() -> None:
    formula = "<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath>"
    found = first(f"<w:p>{run('当')}{formula}</w:p>")

    assert [(r.text, r.generated, r.formula) for r in found.runs] == [("当", False, False), ("x=1", True, True)]


def test_alternate_content_is_read_once() -> None:
    choice = f'<mc:Choice Requires="wps">{run("新")}</mc:Choice><mc:Fallback>{run("旧")}</mc:Fallback>'
    unknown = choice.replace('Requires="wps"', 'Requires="v"')

    assert first(f"<w:p><mc:AlternateContent>{choice}</mc:AlternateContent></w:p>").text == "新"
    assert first(f"<w:p><mc:AlternateContent>{unknown}</mc:AlternateContent></w:p>").text == "旧"


def test_bookmarks() -> None:
    marks = '<w:bookmarkStart w:id="1" w:name="甲"/><w:bookmarkEnd w:id="1"/>'

    assert first(f'<w:bookmarkStart w:id="0" w:name="外"/><w:p>{marks}{run("文")}</w:p>').bookmarks == ("外", "甲")


def test_a_run_of_many_pieces_is_read_in_linear_time() -> None:
    """Pieces are joined once: a hundred thousand of them in a field result cost no minutes."""
    found = first(f"<w:p>{field('REF a', '<w:r>' + '<w:t>字</w:t>' * 100_000 + '</w:r>')}</w:p>")

    assert len(found.text) == 100_000
    assert len(found.runs) == 1
