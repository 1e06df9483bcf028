"""What was sent in, as pages: every file of a case in the order of its papers, and the reason for each that cannot be shown."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pipeline.errors import DamagedDocument, LockedDocument, UnreadableInput, UnsupportedFormat
from pipeline.generators.packets.chapters import chapter_pages
from pipeline.generators.packets.font_numbers import renumber_fonts
from pipeline.generators.packets.pictures import picture_pages
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.profile import Profile
from pipeline.model.report import DocumentSummary, SubmissionReport
from pipeline.model.submission import File
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.readers.layout.conversion import CONVERTED, Converted
from pipeline.writers.columns import file_name
from pipeline.writers.finding_lines import material
from pipeline.writers.speech import Speech

if TYPE_CHECKING:
    from pikepdf import Pdf

_ORDER: Final = ("form", "scan", "standard", "material", "document")
"""Form, scan as it came, draft (papers.md), by how a role is recognised; every way has its place."""
_PICTURES: Final = frozenset({"jpeg", "png", "tiff", "bmp"})
_REPLACED: Final = Text("已被后来的文件替换，只作附件", "replaced by a later file: attached only")


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file of a case: its name in the papers, and its pages or the reason why they are not shown; "replaced" files show none."""

    file: File
    title: str
    label: str
    """Begins the numbers of its pages ("项目建议书-1"); no two of a packet are equal."""
    data: bytes
    pages: Pdf | None = None
    reason: Text | None = None
    replaced: bool = False
    entries: tuple[tuple[str, int], ...] = ()
    """The chapters of a draft, each with its page from 0."""

    @property
    def count(self) -> int | None:
        """How many pages are shown; None where none are."""
        return None if self.pages is None else len(self.pages.pages)


def needs_conversion(case: CaseFile) -> tuple[File, ...]:
    """Return the files that LibreOffice makes pages of: whole, and not replaced; a .docx that our own guard refused is not handed on."""
    refused = {trouble.path for trouble in case.report.errors}
    replaced = _replaced(case.report)
    return tuple(
        file
        for file in case.submission.files
        if file.media in CONVERTED and file.path not in replaced and not (file.media == "docx" and file.path in refused)
    )


def enclosures(
    case: CaseFile, casework: Casework, contents: Mapping[str, bytes], conversions: Mapping[str, Converted]
) -> tuple[Enclosure, ...]:
    """Return the files in the order form, scan, draft, others; `contents` and `conversions` are by path.

    A file without content is left out of `contents`: it is gone or has changed, and the report says so.
    """
    speech = Speech(casework.wording, casework.language)
    replaced = _replaced(case.report)
    documents = {document.path: document for document in case.report.documents}
    titles: dict[str, int] = {}
    found = []
    for file in sorted(case.submission.files, key=lambda file: _standing(file, documents.get(file.path), casework.profile)):
        played = bool(documents[file.path].parts) if file.path in documents else False
        title = material(file.path, case.report, speech) if played else file_name(file.path)
        short = title.split("（")[0].split(" (")[0] if played else speech.say("其他", "other")
        titles[short] = titles.get(short, 0) + 1
        label = short if titles[short] == 1 else f"{short}{titles[short]}"
        data = contents.get(file.path)
        if data is None or file.path in replaced:
            gone = Text("文件已不在原处，或检查后被改动", "the file is gone, or has changed since it was checked")
            found.append(
                Enclosure(file, title, label, data or b"", reason=gone if data is None else _REPLACED, replaced=file.path in replaced)
            )
            continue
        converted = conversions.get(file.path)
        pages, reason = _shown(file, data, converted, case.report)
        entries = _entries(documents.get(file.path), (converted.data if converted else data) or b"") if pages is not None else ()
        found.append(Enclosure(file, title, label, data, pages, reason, entries=entries))
    return tuple(found)


def _shown(file: File, data: bytes, converted: Converted | None, report: SubmissionReport) -> tuple[Pdf | None, Text | None]:
    """Return the pages of a file, or why there are none."""
    if converted is not None and converted.data is None:
        return None, converted.reason
    try:
        if converted is not None and converted.data is not None:
            made = _opened(converted.data)
            renumber_fonts(made)
            return made, None
        if file.media == "pdf":
            return _opened(data), None
        if file.media in _PICTURES:
            return picture_pages(data), None
    except UnreadableInput as error:
        return None, error.message
    told = next((trouble.message for trouble in report.errors if trouble.path == file.path), None)
    return None, told or UnsupportedFormat(Text("这种格式不能排成页面", "files of this kind have no pages"), hint=Text("", "")).message


def _opened(data: bytes) -> Pdf:
    """Return a PDF that opens without a password; raises LockedDocument, DamagedDocument."""
    import pikepdf

    way = Text("请另存为不加密的 PDF", "save it as PDF without a password")
    try:
        pdf = pikepdf.open(BytesIO(data))
        count = len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise LockedDocument(Text("PDF 有密码，打不开", "the PDF is locked by a password"), hint=way) from error
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:  # qpdf's own complaints come as any of these
        raise DamagedDocument(Text("PDF 已损坏，打不开", "the PDF is damaged"), hint=way) from error
    if count == 0:
        raise DamagedDocument(Text("PDF 里没有页面", "the PDF has no pages"), hint=way)
    return pdf


def _entries(document: DocumentSummary | None, shown: bytes) -> tuple[tuple[str, int], ...]:
    """Return the chapters of the standards in a file, each with its page."""
    chapters = [chapter for part in (document.parts if document else ()) for chapter in part.chapters]
    return chapter_pages(shown, chapters) if chapters else ()


def _replaced(report: SubmissionReport) -> frozenset[str]:
    return frozenset(one.path for one in report.replaced if one.whole)


def _standing(file: File, document: DocumentSummary | None, profile: Profile) -> tuple[int, int, str]:
    roles = [profile.roles[part.role] for part in (document.parts if document else ()) if part.role in profile.roles]
    order = list(profile.roles)
    ranks = [(_ORDER.index(role.recognise), order.index(role.identity)) for role in roles]
    return (*min(ranks, default=(len(_ORDER), len(order))), file.path)
