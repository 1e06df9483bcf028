"""Comments and corrections together: what goes in, what comes out, and that nothing else changes."""

from __future__ import annotations

import io
import zipfile

import docx as python_docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.fixes import reasons
from pipeline.fixes.apply import apply_fixes
from pipeline.fixes.mark import Mark
from pipeline.model.correction import (
    DeleteParagraph,
    InsertParagraph,
    ReplaceText,
    SetParagraph,
    SetPicture,
    SetRun,
    SetSection,
    Single,
)
from pipeline.ooxml.namespaces import STRICT, W
from tests.fixes.comparing import AUTHOR, canonical, commented, comments, main_tree, misplaced, texts
from tests.fixes.marking import DAY, at, fixed, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraph, paragraphs, zipped


def test_no_marks_give_the_very_same_file() -> None:
    data = docx(paragraphs("甲"))

    assert fixed(data).data is data


def test_a_correction_and_its_comment_stand_at_one_place() -> None:
    data = docx(paragraphs("本标准规定了要求。"))

    applied = fixed(data, Mark(span(0, 3), "自称应为“本文件”", ReplaceText(span(0, 3), "本文件")))

    assert (applied.commented, applied.corrected, applied.left) == (1, 1, ())
    assert commented(applied.data) == {"自称应为“本文件”": "本标准本文件"}
    assert texts(applied.data) == ["本文件规定了要求。"]


def test_comments_only_leaves_the_text_alone() -> None:
    data = docx(paragraphs("本标准"))

    applied = fixed(data, Mark(span(0, 3), "甲", ReplaceText(span(0, 3), "本文件")), comments_only=True)

    assert (applied.commented, applied.corrected, applied.left) == (1, 0, ())
    assert canonical(applied.data) == canonical(data)


def test_untracked_corrections_are_simply_made() -> None:
    data = docx(paragraphs("本标准", "多余", "末段"))
    marks = [Mark(span(0, 3), "甲", ReplaceText(span(0, 3), "本文件")), Mark(None, None, DeleteParagraph(at(1)))]

    applied = fixed(data, *marks, tracked=False)

    assert texts(applied.data) == ["本文件", "末段"]
    assert not [e for e in main_tree(applied.data).iter() if e.get(f"{W}author")]
    assert canonical(applied.data) == canonical(accept_all(fixed(data, *marks).data, "a"))


def test_untracked_corrections_leave_other_peoples_changes_tracked() -> None:
    data = docx(paragraphs("甲乙") + '<w:p><w:ins w:id="1" w:author="形审"><w:r><w:t>丙</w:t></w:r></w:ins></w:p>')

    applied = fixed(data, Mark(None, None, ReplaceText(span(0, 1), "丁")), tracked=False)

    assert len(main_tree(applied.data).findall(f".//{W}ins")) == 1


@pytest.mark.parametrize("edit", ["readOnly", "comments", "forms"])
def test_a_protected_document_is_only_commented(edit: str) -> None:
    data = docx(paragraphs("甲乙"), settings=f'<w:documentProtection w:edit="{edit}" w:enforcement="1"/>')

    applied = fixed(data, Mark(span(0, 1), "注", ReplaceText(span(0, 1), "丙")))

    assert (applied.commented, applied.corrected, applied.left) == (1, 0, ((0, reasons.PROTECTED),))


@pytest.mark.parametrize(
    "settings_xml",
    ['<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>', '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'],
)
def test_protection_that_does_not_forbid_tracked_changes_is_no_obstacle(settings_xml: str) -> None:
    applied = fixed(docx(paragraphs("甲乙"), settings=settings_xml), Mark(None, None, ReplaceText(span(0, 1), "丙")))

    assert applied.corrected == 1


def test_addresses_mean_the_input_whatever_was_changed_before() -> None:
    data = docx(paragraphs("甲", "乙", "丙"))

    applied = fixed(
        data,
        Mark(None, None, InsertParagraph(at(0), "新", after=False)),
        Mark(None, None, DeleteParagraph(at(1))),
        Mark(span(0, 1, 2), "丙在此", ReplaceText(span(0, 1, 2), "丁")),
    )

    assert texts(accept_all(applied.data, "a")) == ["新", "甲", "丁"]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_a_picture_cannot_be_tracked_and_is_left() -> None:
    applied = fixed(docx(paragraphs("甲")), Mark(at(0), "图", SetPicture(at(0, 0), wrap="square")))

    assert (applied.commented, applied.left) == (1, ((0, reasons.UNTRACKED),))


def test_a_place_of_other_bytes_is_left_and_the_comment_kept() -> None:
    applied = fixed(docx(paragraphs("甲")), Mark(span(0, 1, 7), "注", ReplaceText(span(0, 1, 7), "乙")))

    assert (applied.commented, applied.left) == (1, ((0, reasons.NOT_FOUND),))


def _strict(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for name, content in files.items():
        for strict, transitional in STRICT.items():
            content = content.replace(f'"{transitional}"'.encode(), f'"{strict}"'.encode())
        files[name] = content.replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships/",
        )
    return zipped(files)


def test_strict_stays_strict() -> None:
    data = _strict(docx(paragraphs("甲乙")))

    applied = fixed(data, Mark(span(0, 1), "注", SetParagraph(at(0), align="right", indent_left_pt=21)))

    with zipfile.ZipFile(io.BytesIO(applied.data)) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert b"http://schemas.openxmlformats.org/wordprocessingml/" not in b"".join(contents.values())
    assert b"purl.oclc.org/ooxml/wordprocessingml" in contents["word/comments.xml"]
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in contents["word/_rels/document.xml.rels"]
    assert b'w:jc w:val="end"' in contents["word/document.xml"]
    assert b'w:start="420"' in contents["word/document.xml"]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


@pytest.mark.parametrize(
    "main_type",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_macro_files_and_templates_stay_what_they_are(main_type: str) -> None:
    plain = docx(paragraphs("甲乙"), parts={"word/vbaProject.bin": b"\xd0\xcf macros"})
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    usual = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(usual, main_type.encode())

    applied = fixed(zipped(files), Mark(span(0, 1), "注", ReplaceText(span(0, 1), "丙")))

    with zipfile.ZipFile(io.BytesIO(applied.data)) as archive:
        assert main_type.encode() in archive.read("[Content_Types].xml")
        assert archive.read("word/vbaProject.bin") == b"\xd0\xcf macros"
    assert texts(applied.data) == ["丙乙"]


def test_python_docx_reads_the_marked_file() -> None:
    """Another reader of Word files opens the package and finds the comment."""
    applied = fixed(docx(paragraphs("甲乙")), Mark(span(0, 1), "第一行\n第二行", ReplaceText(span(0, 1), "丙")))

    document = python_docx.Document(io.BytesIO(applied.data))

    assert [(one.author, one.initials, one.text) for one in document.comments] == [(AUTHOR, "形审", "第一行\n第二行")]


TEXT = st.text(alphabet="本标准文件规定。A１ 　\t", max_size=8)
RUN = st.tuples(TEXT, st.sampled_from(["", "<w:b/>", '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/>']))


def _paragraph(runs: list[tuple[str, str]]) -> str:
    return "<w:p>" + "".join(f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' for text, look in runs) + "</w:p>"


@st.composite
def marked_files(draw: st.DrawFn) -> tuple[bytes, list[Mark]]:
    """Draw a document and marks on random spans of it."""
    bodies = draw(st.lists(st.lists(RUN, max_size=4), min_size=1, max_size=4))
    marks = []
    for _ in range(draw(st.integers(0, 6))):
        number = draw(st.integers(0, len(bodies) - 1))
        length = sum(len(text) for text, _ in bodies[number])
        start = draw(st.integers(0, length))
        end = draw(st.integers(start, length))
        place = span(start, end, number)
        options: list[Single | None] = [
            None,
            ReplaceText(place, draw(TEXT)),
            SetRun(place, font_east_asia="黑体", size_pt=10.5, bold=False),
            SetParagraph(at(number), align="center", first_line_indent_chars=2),
            DeleteParagraph(at(number)),
            InsertParagraph(at(number), draw(TEXT), after=draw(st.booleans())),
            SetSection(at(len(bodies)), left_mm=28),
        ]
        marks.append(Mark(place, draw(TEXT), draw(st.sampled_from(options))))
    return docx("".join(map(_paragraph, bodies))), marks


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(marked_files())
def test_whatever_is_marked_can_be_rejected_without_a_trace(case: tuple[bytes, list[Mark]]) -> None:
    """A rejected copy is the input; an accepted copy is what untracked corrections give; bytes are the same twice."""
    data, marks = case
    before = bytes(data)

    applied = fixed(data, *marks)

    assert data == before
    assert canonical(reject_all(applied.data, "a", AUTHOR)) == canonical(data)
    assert canonical(accept_all(applied.data, "a", AUTHOR)) == canonical(fixed(data, *marks, tracked=False).data)
    assert fixed(data, *marks).data == applied.data
    assert not misplaced(applied.data)
    assert applied.commented == sum(bool(mark.comment) for mark in marks) == len(comments(applied.data))
    assert texts(fixed(data, *marks, comments_only=True).data) == texts(data)


@settings(max_examples=100, deadline=None)
@given(st.lists(RUN, min_size=1, max_size=5), st.data())
def test_an_accepted_replacement_is_a_replacement(runs: list[tuple[str, str]], data: st.DataObject) -> None:
    """Text before and behind the span stays, whatever runs it lies over; comments change no offset."""
    whole = "".join(text for text, _ in runs)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    new = data.draw(TEXT)
    file = docx(_paragraph(runs))

    applied = fixed(file, Mark(span(start, end), "注", ReplaceText(span(start, end), new)), Mark(span(0, len(whole)), "全段"))

    assert texts(applied.data) == [whole[:start] + new + whole[end:]]
    assert texts(reject_all(applied.data, "a")) == [whole]


def test_the_document_part_in_another_place_is_found() -> None:
    """Some programs call the main part otherwise; comments stand beside it."""
    with zipfile.ZipFile(io.BytesIO(docx(paragraph("甲")))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    moved = {
        name.replace("word/document.xml", "doc/main.xml").replace("word/_rels/document", "doc/_rels/main"): c for name, c in files.items()
    }
    moved = {name: content.replace(b"word/document.xml", b"doc/main.xml") for name, content in moved.items()}

    applied = apply_fixes(zipped(moved), "a", [Mark(span(0, 1, 0, 0, part="doc/main.xml"), "注")], author=AUTHOR, date=DAY)

    with zipfile.ZipFile(io.BytesIO(applied.data)) as archive:
        assert "doc/comments.xml" in archive.namelist()
