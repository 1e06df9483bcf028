from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from pipeline.generators.packets import enclosures, packet
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.submission import Replaced
from pipeline.model.text import Text
from pipeline.readers.layout.conversion import Converted
from tests.generators.packets.cases import CONTENTS, CONVERSIONS, case, casework, opened, outline, pdf
from tests.writers.reports import DRAFT, FORM, SCAN


def made(came: CaseFile, work: Casework, contents: Mapping[str, bytes], conversions: Mapping[str, Converted]) -> bytes:
    return packet(came, work, enclosures(came, work, contents, conversions))


def text_of(data: bytes) -> list[str]:
    """The text of each page, without blanks."""
    document = pypdfium2.PdfDocument(BytesIO(data))
    try:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def test_the_parts_stand_in_the_order_of_the_office() -> None:
    """Cover, report, form, scan as it came, draft with its chapters."""
    data = made(case(), casework(), CONTENTS, CONVERSIONS)

    assert outline(data) == [
        ("封面", ["收到的材料", "项目建议书"]),
        ("形式审查报告", ["须补正", "建议完善", "提示（不影响受理）", "待人工确认", "读不出来的文件", "没有检查的，和原因"]),
        ("项目建议书", []),
        ("盖章扫描件", []),
        ("标准草案", ["1 范围", "2 规范性引用文件"]),
    ]
    with opened(data) as found:
        assert len(found.pages) >= 2 + 1 + 2 + 3
        assert found.docinfo["/Title"] == "审查材料 TB2022-001 甲公司"


def test_the_same_case_gives_the_same_bytes() -> None:
    assert made(case(), casework(), CONTENTS, CONVERSIONS) == made(case(), casework(), CONTENTS, CONVERSIONS)


def test_every_part_counts_its_pages_by_its_own_name() -> None:
    data = made(case(), casework(), CONTENTS, CONVERSIONS)
    document = pypdfium2.PdfDocument(BytesIO(data))
    labels = [document.get_page_label(number) for number in range(len(document))]
    document.close()

    assert labels[0] == "i"
    assert "报告-1" in labels
    assert labels[-6:] == ["项目建议书-1", "盖章扫描件-1", "盖章扫描件-2", "标准草案-1", "标准草案-2", "标准草案-3"]


def test_the_files_are_attached_as_they_came() -> None:
    data = made(case(), casework(), CONTENTS, CONVERSIONS)

    with opened(data) as found:
        assert {name: found.attachments[name].get_file().read_bytes() for name in found.attachments} == CONTENTS


def test_the_record_and_the_findings_are_there_to_read() -> None:
    pages = "".join(text_of(made(case(), casework(), CONTENTS, CONVERSIONS)))

    assert "TB2022-001" in pages
    assert "写的是“一年”" in pages
    assert "本版本还不能取得所需的证据" in pages
    assert "形式审查辅助意见，以协会认定为准" in pages


def test_it_speaks_english_where_it_is_asked_to() -> None:
    pages = "".join(text_of(made(case(), casework(language="en"), CONTENTS, CONVERSIONS)))

    assert "Reportoftheformalreview" in pages
    assert "tobesupplemented" in pages


@pytest.mark.parametrize(
    ("scan", "words"),
    [
        pytest.param(b"%PDF-1.4 cut", "已损坏", id="damaged"),
        pytest.param(pdf(1, password="secret"), "有密码", id="locked"),
        pytest.param(pdf(0), "没有页面", id="empty"),
    ],
)
def test_what_cannot_be_shown_has_a_page_that_says_why(scan: bytes, words: str) -> None:
    contents = {**CONTENTS, SCAN: scan}
    data = made(case(contents), casework(), contents, CONVERSIONS)

    assert outline(data)[3] == ("盖章扫描件（未能附页）", [])
    assert any("未能附页" in page and words in page for page in text_of(data))
    with opened(data) as found:
        assert found.attachments[SCAN].get_file().read_bytes() == scan


def test_a_pdf_that_opens_without_a_password_is_shown() -> None:
    contents = {**CONTENTS, SCAN: pdf(2, text="scan", password="")}

    assert outline(made(case(contents), casework(), contents, CONVERSIONS))[3] == ("盖章扫描件", [])


def test_a_turned_page_stays_turned() -> None:
    contents = {**CONTENTS, SCAN: pdf(1, rotate=90)}

    with opened(made(case(contents), casework(), contents, CONVERSIONS)) as found:
        assert [int(page.get("/Rotate", 0)) for page in found.pages][-4] == 90


def test_without_conversions_the_form_and_draft_say_why() -> None:
    reason = Text("没有安装 LibreOffice", "LibreOffice is not installed")
    data = made(case(), casework(), CONTENTS, {FORM: Converted(None, reason), DRAFT: Converted(None, reason)})

    assert [title for title, _ in outline(data)][2:] == ["项目建议书（未能附页）", "盖章扫描件", "标准草案（未能附页）"]


def test_a_replaced_file_is_attached_and_named_but_not_shown() -> None:
    old = "旧稿.docx"
    contents = {**CONTENTS, old: b"old"}
    data = made(case(contents, replaced=(Replaced(old, 1, ("standard-draft",), DRAFT),)), casework(), contents, CONVERSIONS)

    assert len(outline(data)) == 5
    assert any("已被替换：旧稿.docx" in page for page in text_of(data))
    with opened(data) as found:
        assert found.attachments[old].get_file().read_bytes() == b"old"


HOSTILE = '#include("/etc/passwd") $x$ *b* _i_ `c` <a> @b \\u{41} //c = h [x] #sys.inputs'


def test_text_of_documents_is_never_markup() -> None:
    """What a field says stands on the cover as it was written, for whatever program it was meant."""
    data = made(case(records={"proposal-form": {"name": HOSTILE}}), casework(), CONTENTS, CONVERSIONS)

    assert "".join(HOSTILE.split()) in "".join(text_of(data)).replace("\u200b", "").replace("\ufffe", "")


def test_unseen_characters_and_endless_words_do_no_harm() -> None:
    record = {"name": "甲\x00乙\u202e丙", "url": "https://" + "x" * 3000, "long": "长" * 5000, "blank": "", "unread": None}
    pages = "".join(text_of(made(case(records={"proposal-form": record}), casework(), CONTENTS, CONVERSIONS)))

    assert "共5000字" in pages
    assert "（空）" in pages
    assert "〔读不到〕" in pages
    assert "⟦U+202E⟧" in pages


def test_a_file_that_is_gone_says_so() -> None:
    left = {path: data for path, data in CONTENTS.items() if path != SCAN}

    assert outline(made(case(), casework(), left, CONVERSIONS))[3] == ("盖章扫描件（未能附页）", [])


def test_a_packet_is_a_valid_pdf() -> None:
    with pikepdf.open(BytesIO(made(case(), casework(), CONTENTS, CONVERSIONS))) as found:
        assert found.check_pdf_syntax() == []
