from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import WrongTemplate
from pipeline.generators.template_files import template_file
from pipeline.model.paper import Casework
from tests.generators.letters.cases import OFFICE, PROJECTS, work

NAME = "补正通知.txt"


@pytest.fixture
def own(tmp_path: Path) -> Casework:
    """An office with a folder of templates of its own, in which nothing lies yet."""
    return work(office=replace(OFFICE, templates=str(tmp_path)))


def put(own: Casework, path: str) -> None:
    assert own.office.templates is not None
    file = Path(own.office.templates) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(path, "utf-8")


def test_ours_are_taken_where_the_office_has_none(own: Casework) -> None:
    assert template_file(own, "letters", NAME) == template_file(work(), "letters", NAME)


def test_the_office_s_go_before_ours_and_those_of_the_call_before_those_for_all(own: Casework) -> None:
    put(own, f"letters/{NAME}")
    assert template_file(own, "letters", NAME).decode() == f"letters/{NAME}"

    put(own, f"{PROJECTS}/letters/{NAME}")
    assert template_file(own, "letters", NAME).decode() == f"{PROJECTS}/letters/{NAME}"


def test_next_year_s_call_has_the_templates_of_the_one_it_extends() -> None:
    heir = work()
    heir = replace(heir, profile=replace(heir.profile, identity="next-year", extends=(PROJECTS,)))

    assert template_file(heir, "letters", NAME) == template_file(work(), "letters", NAME)


def test_through_all_generations() -> None:
    """The sign-in sheet is that of the common profile, which the call extends."""
    heir = work()
    heir = replace(heir, profile=replace(heir.profile, identity="next-year", extends=(PROJECTS,)))

    assert template_file(heir, "papers", "sign-in.docx") == template_file(work(), "papers", "sign-in.docx")


def test_a_template_nobody_has_is_told_with_where_to_put_it() -> None:
    with pytest.raises(WrongTemplate, match=r"没有\.docx") as refused:
        template_file(work(), "letters", "没有.docx")

    assert "letters/没有.docx" in refused.value.hint.zh


def test_a_template_that_cannot_be_read_is_told(own: Casework, monkeypatch: pytest.MonkeyPatch) -> None:
    put(own, f"letters/{NAME}")

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(WrongTemplate, match="cannot be read"):
        template_file(own, "letters", NAME)
