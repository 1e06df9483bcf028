"""A case made by hand: a form, its scan and a draft, without LibreOffice; bent by the tests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image

from pipeline import desk
from pipeline.model.office import Office
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.submission import File, Media, Submission
from pipeline.model.text import Language, Text
from pipeline.readers.layout.conversion import Converted
from tests.writers.reports import DRAFT, FORM, SCAN, WORDING, submission

CALL = "saq-2022-group-standard"
MEDIA: Mapping[str, Media] = {"docx": "docx", "pdf": "pdf", "jpg": "jpeg", "png": "png", "xlsx": "xlsx", "doc": "doc", "bin": "unknown"}


def pdf(pages: int = 1, *, text: str = "", rotate: int = 0, password: str | None = None, outline: Sequence[str] = ()) -> bytes:
    """A PDF of A4 pages; each says its number, so that no two are alike."""
    made = pikepdf.new()
    for number in range(pages):
        page = made.add_blank_page(page_size=(595, 842))
        page.Contents = made.make_stream(f"% {text} {number}".encode())
        if rotate:
            page.Rotate = rotate
    with made.open_outline() as root:
        root.root.extend(pikepdf.OutlineItem(title, min(number, pages - 1)) for number, title in enumerate(outline))
    written = BytesIO()
    made.save(written, encryption=False if password is None else pikepdf.Encryption(owner="owner", user=password), static_id=True)
    return written.getvalue()


def picture(kind: str = "JPEG", size: tuple[int, int] = (210, 297), mode: str = "RGB", **saved: Any) -> bytes:
    written = BytesIO()
    Image.new(mode, size).save(written, kind, **saved)
    return written.getvalue()


CONTENTS = {FORM: b"form", SCAN: pdf(2, text="scan"), DRAFT: b"draft"}
CONVERSIONS = {FORM: Converted(pdf(1, text="form")), DRAFT: Converted(pdf(3, text="draft", outline=["1 范围", "2 规范性引用文件"]))}


def file(path: str, data: bytes) -> File:
    media = MEDIA[path.rpartition(".")[2]]
    return File(path, f"/in/{path}", (), media, len(data), hashlib.sha256(data).hexdigest())


def case(contents: Mapping[str, bytes] = CONTENTS, **bent: object) -> CaseFile:
    """The case of these files; `bent` is what its report says instead."""
    report = submission(**bent)
    came = Submission("甲公司", report.path, "folder", tuple(file(path, data) for path, data in contents.items()), Text("测试", "a test"))
    return CaseFile("TB2022-001", came, report, folder="TB2022-001 甲公司")


def casework(*cases: CaseFile, language: Language = "zh") -> Casework:
    found = desk.profile(CALL)
    return replace(Casework(found, Office(""), WORDING, cases, date(2022, 10, 1)), language=language)


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


def outline(data: bytes) -> list[tuple[str, list[str]]]:
    """Titles of the parts, each with its chapters."""
    with opened(data) as found, found.open_outline() as root:
        return [(item.title, [one.title for one in item.children]) for item in root.root]
