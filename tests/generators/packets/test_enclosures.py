from __future__ import annotations

import re

import pytest

from pipeline.generators.packets import needs_conversion
from pipeline.generators.packets.enclosures import _ORDER, enclosures
from pipeline.model.profile import Role
from pipeline.model.report import DocumentSummary, PartSummary
from pipeline.model.submission import Replaced, Trouble
from pipeline.model.text import Text
from tests.generators.packets.cases import CONTENTS, CONVERSIONS, case, casework, pdf, picture
from tests.writers.reports import DRAFT, FORM, SCAN

NOTHING = Text("", "")


def names(contents: dict[str, bytes], **bent: object) -> list[tuple[str, str]]:
    return [(one.title, one.label) for one in enclosures(case(contents, **bent), casework(), contents, CONVERSIONS)]


def test_files_without_a_role_come_last() -> None:
    contents = {"a.xlsx": b"x", **CONTENTS, "b.png": picture("PNG")}

    assert names(contents) == [
        ("项目建议书", "项目建议书"),
        ("盖章扫描件", "盖章扫描件"),
        ("标准草案", "标准草案"),
        ("a.xlsx", "其他"),
        ("b.png", "其他2"),
    ]


def test_every_way_of_recognising_has_its_place() -> None:
    """A packet of the office's own papers once broke on their way."""
    assert set(re.findall(r"\w+", Role.__annotations__["recognise"])) - {"Literal"} == set(_ORDER)


def test_two_files_of_a_role_have_two_labels() -> None:
    """Every page of a packet has a number of its own."""
    scans = tuple(
        DocumentSummary(f"扫描{number}.jpg", "jpeg", "", None, None, (PartSummary("proposal-scan", NOTHING),)) for number in (1, 2)
    )
    found = names({"扫描1.jpg": picture(), "扫描2.jpg": picture()}, documents=scans)

    assert [label for _, label in found] == ["盖章扫描件", "盖章扫描件2"]


def test_a_file_that_is_form_and_draft_at_once_stands_once() -> None:
    both = DocumentSummary(FORM, "docx", "", "docx", None, (PartSummary("proposal-form", NOTHING), PartSummary("standard-draft", NOTHING)))

    assert names({FORM: b"form"}, documents=(both,)) == [("项目建议书、标准草案", "项目建议书、标准草案")]


@pytest.mark.parametrize(
    ("path", "bent", "converted"),
    [
        pytest.param("草案.docx", {}, True, id="a-word-file"),
        pytest.param("草案.doc", {"errors": (Trouble("草案.doc", NOTHING, NOTHING),)}, True, id="an-old-one-that-nobody-could-check"),
        pytest.param("草案.docx", {"errors": (Trouble("草案.docx", NOTHING, NOTHING),)}, False, id="one-that-our-guard-refused"),
        pytest.param("草案.docx", {"replaced": (Replaced("草案.docx", 1, (), "新.docx"),)}, False, id="replaced"),
        pytest.param("草案.docx", {"replaced": (Replaced("草案.docx", 1, (), "新.docx", whole=False),)}, True, id="replaced-in-part"),
        pytest.param("扫描.pdf", {}, False, id="a-pdf"),
    ],
)
def test_what_libreoffice_is_given(path: str, bent: dict[str, object], converted: bool) -> None:
    assert bool(needs_conversion(case({path: b"x"}, **{"errors": (), **bent}))) is converted


def test_a_file_of_a_kind_without_pages_says_so() -> None:
    [found] = enclosures(case({"数据.xlsx": b"x"}, documents=()), casework(), {"数据.xlsx": b"x"}, {})

    assert found.pages is None
    assert found.reason is not None
    assert "不能排成页面" in found.reason.zh


def test_what_the_check_said_of_a_file_is_the_reason() -> None:
    told = Trouble("x.docx", Text("文件不完整", "cut off"), NOTHING)
    [found] = enclosures(case({"x.docx": b"x"}, documents=(), errors=(told,)), casework(), {"x.docx": b"x"}, {})

    assert found.reason == told.message


def test_the_pages_of_a_scan_are_its_own() -> None:
    found = {one.file.path: one for one in enclosures(case(), casework(), CONTENTS, CONVERSIONS)}

    assert [len(found[path].pages.pages) for path in (FORM, SCAN, DRAFT)] == [1, 2, 3]  # type: ignore[union-attr]  # all are shown
    assert found[SCAN].data == pdf(2, text="scan")
