"""The recipe of `packet --collect`: the experts' sheets in a folder, read back and put together."""

from __future__ import annotations

from dataclasses import replace

from pipeline.desk.reading import read_file
from pipeline.errors import MissingFacts
from pipeline.intake.paths import survey
from pipeline.model.dossier import Reading
from pipeline.model.paper import Casework
from pipeline.model.profile import Form
from pipeline.model.review_sheet import Collected, ReviewSheet
from pipeline.model.submission import Trouble
from pipeline.model.text import Text

_SEND = Text("请专家交回填好的 Word 表；扫描件请照着填一份 Word 表。", "have the expert send the Word sheet; type a scan into one")


def collect(folder: str, casework: Casework) -> Collected:
    """Return what the sheets in the folder (or zip, or mail) say of the cases that the office accepted, of all where it decided none yet.

    What cannot be read is named with the way out; nothing is left out silently. Raises WrongUse for a path that is not there, and
    MissingFacts where the call has no sheets because the office has given no points.
    """
    # Only --collect pays for these.
    from pipeline.generators.sheets import missing_for_sheets, sheet_form
    from pipeline.generators.sheets.writing import accepted_cases, reviewable_cases
    from pipeline.review.votes import put_together

    form = sheet_form(casework.profile, casework.office)
    if form is None:
        raise MissingFacts(
            Text("没有分值，不能汇总评分", "scores cannot be put together: the points are missing"),
            hint=Text("请补写在办公室文件中；写法见 docs/office.md。", "Give them in the office's file; docs/office.md says how."),
            mistakes=tuple(one.in_language(casework.language) for one in missing_for_sheets(casework.profile, casework.office)),
        )
    sheets: list[ReviewSheet] = []
    unread: list[Trouble] = []
    for submission in survey((folder,), "submission"):
        unread.extend(replace(trouble, hint=_SEND) for trouble in submission.troubles)
        for file in submission.files:
            _take(read_file(file), form, sheets, unread)
    decided = any(case.decision is not None for case in casework.cases)
    return put_together(sheets, unread, casework, accepted_cases(casework) if decided else reviewable_cases(casework), form)


def _take(reading: Reading, form: Form, sheets: list[ReviewSheet], unread: list[Trouble]) -> None:
    """Add the sheets of a file, or why there are none."""
    from pipeline.recognise.sheets.reading import read_sheets

    path = reading.file.path
    if reading.trouble is not None:
        unread.append(replace(reading.trouble, hint=_SEND))
        return
    found = () if reading.document is None else read_sheets(reading.document, path, form)
    if not found:
        scanned = reading.document is None or not any(one.text.strip() for one in reading.document.paragraphs)
        said = (
            Text("图片、扫描件或空白文件，读不出内容", "a picture, scan or empty file")
            if scanned
            else Text(f"不是“{form.title}”，或表格被改动太多", f"not the sheet {form.title}, or too much of it was changed")
        )
        unread.append(Trouble(path, said, _SEND))
    sheets.extend(found)
