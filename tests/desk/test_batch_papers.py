from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import MissingFacts, WrongUse
from pipeline.generators import letters, papers, sheets
from pipeline.model.decision import Decision
from pipeline.model.office import Office
from pipeline.model.paper import CaseFile, Casework, Mail, Paper
from pipeline.model.review_sheet import CaseVotes, Collected
from pipeline.model.text import Text
from tests.generators.packets.cases import case, casework

DAY = date(2022, 10, 1)
STAR = "saq-2021-star"


def work(name: str = "saq-2022-group-standard", *cases: CaseFile) -> Casework:
    return replace(casework(*cases), profile=desk.profile(name))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Generators that say what they were asked for."""
    monkeypatch.setattr(papers, "batch_papers", lambda one: (Paper("批次/公示稿.docx", b"decided"),))
    monkeypatch.setattr(papers, "batch_sheets", lambda one: (Paper("批次/引用标准清单.xlsx", b"sheet"),))
    monkeypatch.setattr(sheets, "review_sheets", lambda one: (Paper("批次/专家评审表/王某/1.docx", b"review"),))
    monkeypatch.setattr(papers, "missing_facts", lambda one: (Text("缺评审日期", "no day"), Text("缺电话", "no phone")))
    monkeypatch.setattr(letters, "missing_facts", lambda one: (Text("缺电话", "no phone"),))
    monkeypatch.setattr(papers, "unwritten", lambda one: (Text("没有写公示稿", "not written"),))
    monkeypatch.setattr(letters, "remarks", lambda one: (Text("没有邮箱", "no address"),))


@pytest.mark.usefixtures("told")
def test_before_decisions_only_the_workbooks_are_written() -> None:
    assert [one.name for one in desk.papers_of_batches((work(),), decided=False)] == ["批次/引用标准清单.xlsx"]


@pytest.mark.usefixtures("told")
def test_decisions_bring_the_papers_and_the_sheets_of_experts() -> None:
    found = desk.papers_of_batches((work(),), decided=True)

    assert [one.name for one in found] == ["批次/公示稿.docx", "批次/专家评审表/王某/1.docx"]


@pytest.mark.usefixtures("told")
def test_the_papers_of_two_calls_never_meet() -> None:
    found = desk.papers_of_batches((work(), work(STAR)), decided=False)

    assert [one.name for one in found] == ["批次/saq-2022-group-standard/引用标准清单.xlsx", "批次/saq-2021-star/引用标准清单.xlsx"]


@pytest.mark.usefixtures("told")
def test_all_that_is_missing_is_named_at_once_and_once() -> None:
    with pytest.raises(MissingFacts) as raised:
        desk.require_facts((work(), work(STAR)))

    assert raised.value.mistakes == ("缺电话", "缺评审日期")
    assert "什么都没有写" in raised.value.message.zh


def test_where_nothing_is_missing_every_call_was_asked_and_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    works = (work(), work(STAR))
    asked: list[str] = []

    def nothing_missing(one: Casework) -> tuple[Text, ...]:
        asked.append(one.profile.identity)
        return ()

    monkeypatch.setattr(letters, "missing_facts", nothing_missing)
    monkeypatch.setattr(papers, "missing_facts", nothing_missing)
    desk.require_facts(works)

    assert asked == ["saq-2022-group-standard"] * 2 + [STAR] * 2


@pytest.mark.usefixtures("told")
def test_notes_are_told_once() -> None:
    assert [note.zh for note in desk.notes_on_batches((work(), work()))] == ["没有邮箱", "没有写公示稿"]


@pytest.mark.usefixtures("told")
def test_why_the_experts_get_no_sheets_is_told() -> None:
    accepted = replace(case(), decision=Decision("收件箱/甲公司", 2, conclusion="accept"))
    nobody = replace(work("saq-2022-group-standard", accepted), office=Office("office.toml"))

    note = desk.notes_on_batches((nobody,))[-1].zh
    assert "没有写专家评审表" in note
    assert "[[experts]]" in note


def test_a_case_whose_letter_could_not_be_written_is_not_on_the_list() -> None:
    """What is sent is what was written."""
    accepted = Decision("收件箱/甲公司", 2, conclusion="accept", write=True)
    bad = replace(case(), decision=accepted, folder="甲")
    good = replace(case(), decision=accepted, folder="乙")
    office = Office("office.toml", issuer="某协会", letters={"phone": "1", "email": "a@b.cn", "address": "x", "contact": "y"})

    [found] = desk.sending((replace(work("saq-2022-group-standard", bad, good), office=office),), {"乙": ("乙/受理通知.docx",)}, ())

    rows = found.data.decode("utf-8-sig").splitlines()
    assert len(rows) == 2
    assert "乙/受理通知.docx" in rows[1]


def test_the_list_bears_the_names_of_the_papers_as_they_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where two calls have papers each has a folder of its own."""
    paper = Paper("批次/催办函/某协会.docx", b"", mail=Mail("某协会", (), "请报送"))
    monkeypatch.setattr(papers, "batch_papers", lambda one: (paper,))
    monkeypatch.setattr(sheets, "review_sheets", lambda one: ())
    made = desk.papers_of_batches((work(), work(STAR)), decided=True)

    [found] = desk.sending((), {}, made)

    assert [row.rpartition(",")[2] for row in found.data.decode("utf-8-sig").splitlines()[1:]] == [
        "批次/saq-2022-group-standard/催办函/某协会.docx",
        "批次/saq-2021-star/催办函/某协会.docx",
    ]


def test_without_letters_there_is_no_list() -> None:
    assert desk.sending((work(),), {}, ()) == ()


def test_a_folder_of_sheets_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        desk.collected(str(tmp_path / "没有"), (work(),))


def test_an_empty_folder_gives_an_empty_book(tmp_path: Path) -> None:
    found, unread, notes = desk.collected(str(tmp_path), (work("saq-2022-group-standard", case()),))

    assert [one.name for one in found] == ["批次/评审汇总.xlsx"]
    assert [one.path for one in unread] == [str(tmp_path)]
    assert "评审表收到0张" in notes[0].zh


def test_experts_who_judged_as_different_parties_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    mixed = CaseVotes("MX-1", None, "", "", 2, 2, 2, parties={"第一方评价": 1, "第三方评价": 1})
    found = Collected(True, "", (mixed, replace(mixed, parties={"第三方评价": 2})), (), (), (), (), ())
    monkeypatch.setattr("pipeline.desk.batch_papers.collect", lambda folder, one: found)
    _, _, (note,) = desk.collected("收回的表", (work(),))

    assert note.zh.endswith("；评价方不同的1件")
    assert note.en.endswith("; judged as different parties: 1")
