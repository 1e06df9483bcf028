from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from pipeline import desk
from pipeline.desk.packing import NOT_ASKED, PACKET, _counted, _own_words
from pipeline.errors import MissingProgram
from pipeline.generators.packets import fonts
from pipeline.model.decision import Decision, Decisions
from pipeline.model.paper import CaseFile, Casework, Paper
from pipeline.model.report import DocumentSummary, Report, SubmissionReport
from pipeline.model.submission import Submission
from pipeline.model.text import Text
from pipeline.readers.layout import conversion
from pipeline.readers.layout.running import find_office, running_office
from tests.generators.packets.cases import CALL, opened, pdf, picture
from tests.word_files import docx, paragraphs
from tests.writers.reports import WORDING, submission

DAY = date(2022, 10, 1)


def checked(*reports: SubmissionReport) -> tuple[list[Submission], desk.Checked]:
    came = [Submission(one.identity, one.path, "folder", (), Text("", "")) for one in reports]
    return came, desk.Checked(Report("0", reports), WORDING)


def works(*reports: SubmissionReport, decisions: Decisions | None = None) -> tuple[Casework, ...]:
    came, found = checked(*reports)
    return desk.caseworks(came, found, desk.Options(), decisions=decisions, as_of=DAY, language="zh")


def report(path: str, number: str | None = None, profile: str = CALL, **bent: object) -> SubmissionReport:
    return submission(identity=path, path=path, number=number, profile=profile, records={}, **bent)


def test_cases_stand_in_the_order_of_their_numbers() -> None:
    [work] = works(report("丙", "TB2022-002"), report("甲", "TB2022-001"), report("乙"))

    assert [case.number for case in work.cases] == ["TB2022-001", "TB2022-002", ""]
    assert [case.folder for case in work.cases] == ["TB2022-001 甲", "TB2022-002 丙", "乙"]


def test_every_call_has_cases_of_its_own() -> None:
    found = works(report("a"), report("b", profile="saq-2021-star"), report("c"))

    assert [(work.profile.identity, len(work.cases)) for work in found] == [("saq-2021-star", 1), (CALL, 2)]


def test_every_call_speaks_its_own_words() -> None:
    """A draft is a 团体标准草案稿 to the call and a 标准文本 to the standard, also where one batch holds both."""
    found = works(report("a"), report("b", profile="gbt-1.1-2020"))

    assert [work.wording.roles["standard-draft"].zh for work in found] == ["标准文本", "团体标准草案稿"]


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        pytest.param("收件箱/甲:乙*丙?", "1 甲：乙＊丙？", id="what-windows-forbids"),
        pytest.param("收件箱/..", "1", id="a-way-out"),
        pytest.param("收件箱/" + "长" * 100, "1 " + "长" * 39 + "…", id="too-long"),
        pytest.param("收件箱/a.zip!/=1+1", "1 =1+1", id="a-formula"),
        pytest.param("收件箱/{{ x }} & <y>", "1 {{ x }} & ＜y＞", id="template-and-markup"),
    ],
)
def test_a_folder_has_a_name_for_every_system(path: str, folder: str) -> None:
    [work] = works(report(path, "1"))

    assert work.cases[0].folder == folder


def test_a_case_without_any_name_has_a_folder() -> None:
    [work] = works(report("收件箱/.."))

    assert work.cases[0].folder == "_"


def test_folders_that_would_be_one_are_told_apart() -> None:
    """Windows knows no capital letters."""
    [work] = works(report("a/Case"), report("b/case"), report("c/Case"))

    assert sorted(case.folder for case in work.cases) == ["Case", "Case 3", "case 2"]


def test_a_lone_document_gives_its_name_without_the_extension() -> None:
    [work] = works(report("收件箱/草案.docx", shape="document"))

    assert (work.cases[0].folder, len(work.cases)) == ("草案", 1)


def test_decisions_go_to_their_cases() -> None:
    decision = Decision("甲", 2, conclusion="accept")
    [work] = works(report("甲"), report("乙"), decisions=Decisions("表.xlsx", (decision,)))

    assert [case.decision for case in work.cases] == [decision, None]


def test_a_single_case_of_a_call_that_numbers_has_a_number() -> None:
    _, found = checked(report("甲"))
    numbered = desk.all_numbered(found, desk.Options())

    assert numbered.report.submissions[0].number == "TB2022-001"


def test_a_number_once_given_stays() -> None:
    _, found = checked(report("甲"), report("乙", "TB2022-007"))

    assert [one.number for one in desk.all_numbered(found, desk.Options()).report.submissions] == ["TB2022-008", "TB2022-007"]


@pytest.fixture
def arrived(tmp_path: Path) -> tuple[Casework, Path]:
    """A submission on disk: a form nobody can read, a scan."""
    home = tmp_path / "甲"
    home.mkdir()
    (home / "草案.docx").write_bytes(docx(paragraphs("1 范围")))
    (home / "扫描.pdf").write_bytes(pdf(2))
    [came], options = desk.gather([str(home)], desk.Options())
    found = submission(path=came.path, profile=CALL, documents=(), errors=(), records={})
    [work] = desk.caseworks([came], desk.Checked(Report("0", (found,)), WORDING), options, decisions=None, as_of=DAY, language="zh")
    return work, home


def test_without_layout_the_scan_is_shown_and_the_draft_attached(arrived: tuple[Casework, Path]) -> None:
    work, _ = arrived
    [found] = desk.papers_of(work.cases, work, layout=False, seconds=1)

    assert [paper.name for paper in found.papers] == [f"甲/{PACKET}"]
    assert dict(found.unseen) == {"草案.docx": NOT_ASKED}
    with opened(found.papers[0].data) as packet:
        assert set(packet.attachments) == {"草案.docx", "扫描.pdf"}


def test_a_file_that_changed_since_it_was_checked_is_not_shown(arrived: tuple[Casework, Path]) -> None:
    """The report speaks of other bytes: neither they nor those that are there now are passed off for it."""
    work, home = arrived
    (home / "扫描.pdf").write_bytes(pdf(3))
    [found] = desk.papers_of(work.cases, work, layout=False, seconds=1)

    with opened(found.papers[0].data) as packet:
        assert set(packet.attachments) == {"草案.docx"}


@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed: apt install libreoffice-writer")
def test_libreoffice_is_started_once_for_several_cases(arrived: tuple[Casework, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    work, _ = arrived
    starts = []
    running = running_office

    def count(*arguments: object) -> object:
        starts.append(arguments)
        return running(*arguments)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(conversion, "running_office", count)
    case = work.cases[0]
    found = list(desk.papers_of((case, replace(case, folder="b"), replace(case, folder="c")), work, layout=True, seconds=60))

    assert len(starts) == 1
    assert [one.papers[0].name for one in found] == [f"甲/{PACKET}", f"b/{PACKET}", f"c/{PACKET}"]
    assert not any(one.unseen for one in found)


def test_a_system_without_fonts_is_told_before_anything_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.generators.packets.page_fonts", lambda: fonts.chosen_fonts((), tuple))

    with pytest.raises(MissingProgram):
        desk.require_fonts()


def test_letters_count_the_pages_that_the_packet_shows() -> None:
    """What a Word file says of its own pages is often wrong; what the packet does not tell of stays as it was read."""
    documents = tuple(DocumentSummary(path, "docx", "", pages=1) for path in ("草案.docx", "坏.docx", "旧.docx"))

    counted = _counted(report("甲", documents=documents), {"草案.docx": 3, "坏.docx": None})

    assert [one.pages for one in counted.documents] == [3, None, 1]


def fax(frames: int) -> bytes:
    written = BytesIO()
    pictures = [Image.new("1", (210, 297), number % 2) for number in range(frames)]
    pictures[0].save(written, "TIFF", save_all=True, append_images=pictures[1:])
    return written.getvalue()


def test_scans_are_counted_by_the_pages_they_are_shown_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture is one page, a fax has as many as frames; a broken one is shown on none."""
    contents = {
        "坏.jpg": picture()[:60],
        "照.jpg": picture(),
        "传真.tif": fax(3),
        "单页.tiff": fax(1),
        "图.png": picture("PNG"),
        "章.pdf": pdf(2),
    }
    home = tmp_path / "甲"
    home.mkdir()
    for name, data in contents.items():
        (home / name).write_bytes(data)
    [came], options = desk.gather([str(home)], desk.Options())
    documents = tuple(DocumentSummary(file.path, file.media, file.sha256) for file in came.files)
    found = submission(path=came.path, profile=CALL, documents=documents, errors=(), records={})
    [work] = desk.caseworks([came], desk.Checked(Report("0", (found,)), WORDING), options, decisions=None, as_of=DAY, language="zh")
    told: list[CaseFile] = []

    def letters(case: CaseFile, _: Casework) -> tuple[Paper, ...]:
        told.append(case)
        return ()

    monkeypatch.setattr("pipeline.desk.packing._letters", letters)

    list(desk.papers_of(work.cases, work, layout=False, seconds=1))

    pages = {one.path: one.pages for one in told[0].report.documents}
    assert pages == {"坏.jpg": None, "照.jpg": 1, "传真.tif": 3, "单页.tiff": 1, "图.png": 1, "章.pdf": 2}


def test_a_call_says_its_own_kinds_first() -> None:
    """Where several calls of a batch name a kind alike, who looks for its title finds that of the call at hand."""
    call = desk.profile("saq-2021-star")
    kind = next(iter(call.kinds))
    others = {("another-call", kind): Text("别的", "other")}

    found = _own_words(replace(WORDING, kinds={**others, (call.identity, kind): call.kinds[kind].title}), call)

    assert [title for (_, one), title in found.kinds.items() if one == kind] == [call.kinds[kind].title, others["another-call", kind]]
    assert {identity for identity, _ in found.kinds} == {call.identity, "another-call"}
