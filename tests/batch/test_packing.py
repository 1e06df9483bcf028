from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.batch.limits import Limits
from pipeline.batch.packing import Packed, job_size, pack_all, unwritable, write_papers
from pipeline.errors import DamagedDocument, WrongUse
from pipeline.model.paper import CaseFile, Casework, Paper
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from tests.generators.packets.cases import case, casework

NOTHING = Text("", "")


def cases(*paths: str) -> tuple[CaseFile, ...]:
    """A case for each path, in a folder of its name."""
    return tuple(replace(case({}, path=path), folder=path, number=path) for path in paths)


def behave(some: Sequence[CaseFile], work: Casework, *, layout: bool, seconds: float) -> Iterator[desk.CasePapers]:
    """Do what the path of a case says, in place of the desk."""
    for one in some:
        deed = one.report.path.partition("-")[0]
        if deed == "segfault":
            ctypes.string_at(0)
        elif deed == "fail":
            raise KeyError("a secret")
        elif deed == "sleep":
            time.sleep(60)
        elif deed == "memory":
            raise MemoryError
        elif deed == "gone":
            yield desk.CasePapers(one, trouble=Trouble(one.report.path, NOTHING, NOTHING))
            continue
        yield desk.CasePapers(one, (Paper(f"{one.folder}/a.pdf", one.number.encode()),))


@pytest.fixture
def desk_that_behaves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "papers_of", behave)


def packed(folder: Path, *paths: str, workers: int = 1, limits: Limits = Limits(seconds=20)) -> tuple[Packed, ...]:  # noqa: B008 - frozen
    return pack_all((casework(*cases(*paths)),), folder, layout=True, workers=workers, limits=limits)


@pytest.mark.usefixtures("desk_that_behaves")
def test_every_case_has_its_papers_in_order(tmp_path: Path) -> None:
    found = packed(tmp_path, "b", "a", "c")

    assert [(one.path, one.papers) for one in found] == [("b", ("b/a.pdf",)), ("a", ("a/a.pdf",)), ("c", ("c/a.pdf",))]
    assert (tmp_path / "b" / "a.pdf").read_bytes() == b"b"


@pytest.mark.usefixtures("desk_that_behaves")
@pytest.mark.parametrize(
    ("bad", "words"), [("fail", "日志"), ("memory", "内存"), ("gone", "")], ids=["a-mistake-of-ours", "memory", "a-file-that-is-gone"]
)
def test_a_case_that_breaks_costs_itself_alone(bad: str, words: str, tmp_path: Path) -> None:
    """Its neighbours of the same job are done again without it."""
    found = packed(tmp_path, "a", bad, "b", "c", "d", "e")

    assert [one.path for one in found if one.trouble is not None] == [bad]
    assert sorted(path.parent.name for path in tmp_path.rglob("a.pdf")) == ["a", "b", "c", "d", "e"]
    [trouble] = [one.trouble for one in found if one.trouble is not None]
    assert words in trouble.message.zh


@pytest.mark.usefixtures("desk_that_behaves")
def test_a_case_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    found = packed(tmp_path, "sleep", limits=Limits(seconds=0.2))

    assert found[0].trouble is not None
    assert "0.2" in found[0].trouble.message.zh


def test_the_log_of_a_failure_holds_no_text_of_documents(tmp_path: Path, desk_that_behaves: None) -> None:
    [one] = packed(tmp_path, "fail")

    assert one.log is not None
    assert "KeyError" in one.log
    assert "secret" not in one.log


def test_nothing_to_pack_is_nothing(tmp_path: Path) -> None:
    assert pack_all((), tmp_path, layout=True, workers=2, limits=Limits()) == ()


def test_workers_write_the_same_papers(tmp_path: Path) -> None:
    """Without LibreOffice: what is asked here is the same bytes by one worker and by two."""
    for workers in (1, 2):
        works = (casework(*cases("a", "b", "c", "d", "e")),)
        pack_all(works, tmp_path / str(workers), layout=False, workers=workers, limits=Limits(seconds=60))

    one, two = ({path.relative_to(home): path.read_bytes() for path in home.rglob("*.pdf")} for home in (tmp_path / "1", tmp_path / "2"))
    assert one == two
    assert len(one) == 5


def test_a_full_disk_stops_everything_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(WrongUse) as raised:
        write_papers((Paper("a/b.pdf", b"x"),), tmp_path)
    assert "No space left on device" in raised.value.message.zh
    assert "什么都没有写" in raised.value.message.zh


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")

    with pytest.raises(WrongUse, match=r"a/b\.pdf"):
        write_papers((Paper("a/b.pdf", b"x"),), tmp_path)


def test_a_reason_without_words_is_shown_as_it_is() -> None:
    assert "17" in unwritable("x", OSError("17")).message.zh


def test_errors_about_the_whole_call_stop_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(some: Sequence[CaseFile], work: Casework, **_: object) -> Iterator[desk.CasePapers]:
        yield from ()
        raise DamagedDocument(Text("模板坏了", "the template is broken"), hint=NOTHING)

    monkeypatch.setattr(desk, "papers_of", refuse)

    with pytest.raises(DamagedDocument):
        packed(tmp_path, "a")


@pytest.mark.parametrize(
    ("count", "workers", "sizes"),
    [
        pytest.param(1, 4, [1], id="one"),
        pytest.param(8, 4, [1] * 8, id="few-for-many-workers"),
        pytest.param(9, 4, [2] * 4 + [1], id="one-more"),
        pytest.param(30, 1, [15, 15], id="one-worker"),
        pytest.param(100, 1, [25] * 4, id="never-too-many-together"),
    ],
)
def test_jobs_are_small_enough_to_share(count: int, workers: int, sizes: list[int]) -> None:
    size = job_size(count, workers)

    assert [min(size, count - start) for start in range(0, count, size)] == sizes
