from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import MissingFacts, WrongUse
from pipeline.generators.forms import fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.generators.sheets import review_sheets, sheet_form
from pipeline.model.paper import Casework
from tests.generators.forms.reading_back import without_controls
from tests.generators.sheets.casework import EXPERTS, STAR, case, casework

A, B, *_ = EXPERTS
WORK = casework(case("TB-1", what="甲规范"), case("TB-2", what="乙规范"), case("TB-3", conclusion="refuse"), experts=(A, B))
VOTES: dict[str, Answer] = {"conflict": ("无",), "criteria": tuple({"verdict": "符合"} for _ in range(9)), "conclusion": ("建议立项",)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sheets of two experts on two cases, filled in; every second one without content controls."""
    form = sheet_form(WORK.profile, WORK.office)
    assert form is not None
    for number, paper in enumerate(review_sheets(WORK)):
        path = tmp_path / paper.name
        path.parent.mkdir(parents=True, exist_ok=True)
        filled = fill_form(paper.data, form, VOTES)
        path.write_bytes(without_controls(filled) if number % 2 else filled)
    return tmp_path


def conclusions(folder: Path, work: Casework = WORK) -> list[tuple[str, int]]:
    return [(one.number, one.conclusions["建议立项"]) for one in desk.collect(str(folder), work).cases]


def test_sheets_written_and_filled_are_read_back(folder: Path) -> None:
    found = desk.collect(str(folder), WORK)

    assert conclusions(folder) == [("TB-1", 2), ("TB-2", 2)]
    assert (found.missing, found.faults, found.unread, found.grounds) == ((), (), (), ())


def test_sheets_come_in_a_zip_too(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    packed = tmp_path_factory.mktemp("zip") / "专家甲.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in (folder / "批次/专家评审表/专家甲").iterdir():
            archive.write(path, path.name)

    assert conclusions(packed) == [("TB-1", 1), ("TB-2", 1)]
    assert len(desk.collect(str(packed), WORK).missing) == 2


def test_what_cannot_be_read_is_named_and_the_rest_counts(folder: Path) -> None:
    (folder / "坏.docx").write_bytes(b"PK\x03\x04")
    (folder / "说明.txt").write_text("各位专家好", "utf-8")
    (folder / "扫描.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    found = desk.collect(str(folder), WORK)

    assert [one.path for one in found.unread] == ["坏.docx", "扫描.png", "说明.txt"]
    assert ["扫描件" in one.message.zh for one in found.unread] == [False, True, False]
    assert all("专家" in one.hint.zh for one in found.unread)
    assert [number for _, number in conclusions(folder)] == [2, 2]


def test_before_anything_is_decided_all_cases_are_expected(folder: Path) -> None:
    work = casework(case("TB-1", what="甲规范", conclusion=None), case("TB-9", conclusion=None), experts=(A, B))

    assert conclusions(folder, work) == [("TB-1", 2), ("TB-9", 0)]


def test_a_call_without_points_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingFacts) as raised:
        desk.collect(str(tmp_path), casework(case("MX-1"), profile=STAR))

    assert "[scores.tsaq-0008-2024]" in raised.value.mistakes[0]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        desk.collect(str(tmp_path / "没有"), WORK)


def test_an_empty_folder_leaves_everything_missing(tmp_path: Path) -> None:
    assert len(desk.collect(str(tmp_path), WORK).missing) == 4
