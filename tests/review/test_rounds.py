"""What counts of a case after its last round."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.dossier import Part, Reading
from pipeline.model.submission import File, Replaced
from pipeline.model.text import Text
from pipeline.review.rounds import Settled, settle

ANY = Text("因", "because")


def reading(path: str, number: int = 1, sha256: str = "") -> Reading:
    return Reading(File(path, path, (), "docx", 1, sha256 or path, round=number))


def find(readings: Sequence[Reading]) -> tuple[Sequence[Reading], Sequence[Part]]:
    """The roles stand in the name: "form+draft.docx"; "other" is none."""
    roles = [
        (number, role) for number, one in enumerate(readings) for role in one.file.path.rpartition("/")[2].partition(".")[0].split("+")
    ]
    return readings, [Part(role, number, ANY) for number, role in roles if not role.startswith("other")]


def settled(*readings: Reading) -> tuple[list[str], list[tuple[str, str]], Settled]:
    found = settle(readings, find)
    return [one.file.path for one in found.readings], [(part.role, found.readings[part.file].file.path) for part in found.parts], found


def test_without_rounds_everything_counts() -> None:
    readings = (reading("form.docx"), reading("a/form.docx"), reading("other.txt"))
    found = settle(readings, find)

    assert (found.readings, found.replaced) == (readings, ())
    assert [(part.role, part.file) for part in found.parts] == [("form", 0), ("form", 1)]


def test_nothing_at_all() -> None:
    assert settle((), find) == Settled((), (), ())


def test_a_later_file_of_a_role_replaces_the_earlier() -> None:
    files, parts, found = settled(reading("form.docx"), reading("draft.docx"), reading("b/form.docx", 2))

    assert files == ["draft.docx", "b/form.docx"]
    assert parts == [("draft", "draft.docx"), ("form", "b/form.docx")]
    assert found.replaced == (Replaced("form.docx", 1, ("form",), "b/form.docx"),)


def test_what_only_completes_replaces_nothing() -> None:
    files, parts, found = settled(reading("form.docx"), reading("b/scan.pdf", 2))

    assert files == ["form.docx", "b/scan.pdf"]
    assert [role for role, _ in parts] == ["form", "scan"]
    assert found.replaced == ()


def test_the_other_half_of_a_file_still_counts() -> None:
    files, parts, found = settled(reading("form+draft.docx"), reading("b/form.docx", 2))

    assert files == ["form+draft.docx", "b/form.docx"]
    assert parts == [("draft", "form+draft.docx"), ("form", "b/form.docx")]
    assert found.replaced == (Replaced("form+draft.docx", 1, ("form",), "b/form.docx", whole=False),)


def test_all_files_of_a_round_count_together() -> None:
    """Two pages of a scan replace the one page that came before."""
    files, parts, found = settled(reading("scan.jpg"), reading("b/1/scan.jpg", 2), reading("b/2/scan.jpg", 2))

    assert files == ["b/1/scan.jpg", "b/2/scan.jpg"]
    assert len(parts) == 2
    assert [one.by for one in found.replaced] == ["b/1/scan.jpg"]


def test_the_last_of_three_rounds_counts() -> None:
    _, parts, found = settled(reading("form.docx"), reading("b/form.docx", 2), reading("c/draft.docx", 3), reading("c/form.docx", 3))

    assert parts == [("draft", "c/draft.docx"), ("form", "c/form.docx")]
    assert [(one.path, one.round, one.by) for one in found.replaced] == [("form.docx", 1, "c/form.docx"), ("b/form.docx", 2, "c/form.docx")]


@pytest.mark.parametrize(
    ("later", "gone"),
    [
        pytest.param(reading("b/OTHER.txt", 2), True, id="its-name"),
        pytest.param(reading("b/other2.txt", 2, sha256="other.txt"), True, id="its-bytes"),
        pytest.param(reading("b/other2.txt", 2), False, id="neither"),
        pytest.param(reading("b/other.txt", 1), False, id="its-name-in-the-same-round"),
    ],
)
def test_what_plays_no_role_counts_until_it_comes_again(later: Reading, gone: bool) -> None:
    files, _, found = settled(reading("other.txt"), later, reading("c/form.docx", 3))

    assert ("other.txt" not in files) is gone
    assert bool(found.replaced) is gone
    assert all(one.roles == () for one in found.replaced)


NAMES = ["form.docx", "draft.docx", "form+draft.docx", "scan.pdf", "other.txt"]


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.integers(1, 3)), max_size=8))
def test_every_file_counts_or_is_replaced_and_roles_come_from_one_round(files: list[tuple[str, int]]) -> None:
    readings = [reading(f"{number}/{name}", turn) for number, (name, turn) in enumerate(sorted(files, key=lambda one: one[1]))]
    found = settle(readings, find)
    gone = {one.path for one in found.replaced if one.whole}

    assert sorted([*gone, *(one.file.path for one in found.readings)]) == sorted(one.file.path for one in readings)
    assert not gone & {one.file.path for one in found.readings}
    rounds: dict[str, set[int]] = {}
    for part in found.parts:
        rounds.setdefault(part.role, set()).add(found.readings[part.file].file.round)
    assert all(len(numbers) == 1 for numbers in rounds.values())
    assert set(rounds) == {part.role for part in find(readings)[1]}
