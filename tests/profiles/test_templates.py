from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.desk.choosing import profile
from pipeline.errors import WrongTemplate
from pipeline.model.office import Office
from pipeline.profiles.templates import find_template, template_file

PROJECTS = "saq-2022-group-standard"
CALL = profile(PROJECTS)
NAME = "letters/补正通知.txt"


@pytest.fixture
def own(tmp_path: Path) -> Office:
    """An office with a folder of templates of its own, in which nothing lies yet."""
    return Office("office.toml", templates=str(tmp_path))


def put(folder: str | None, path: str) -> str:
    assert folder is not None
    file = Path(folder) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(path, "utf-8")
    return folder


def test_ours_are_taken_where_the_office_has_none(own: Office) -> None:
    assert template_file(CALL, own, NAME) == template_file(CALL, Office(""), NAME)


def test_the_office_s_go_before_ours_and_those_of_the_call_before_those_for_all(own: Office) -> None:
    put(own.templates, NAME)
    assert template_file(CALL, own, NAME).decode() == NAME

    put(own.templates, f"{PROJECTS}/{NAME}")
    assert template_file(CALL, own, NAME).decode() == f"{PROJECTS}/{NAME}"


def test_a_profile_s_own_stand_between_the_office_s_and_those_it_extends(own: Office, tmp_path: Path) -> None:
    heir = replace(CALL, identity="next-year", templates=((put(str(tmp_path / "heir"), NAME), "nowhere"), *CALL.templates))

    assert template_file(heir, own, NAME).decode() == NAME
    assert template_file(heir, own, "papers/sign-in.docx") == template_file(CALL, own, "papers/sign-in.docx")
    put(own.templates, f"next-year/{NAME}")
    assert template_file(heir, own, NAME).decode() == f"next-year/{NAME}"


def test_what_is_not_inherited_is_the_profile_s_own() -> None:
    heir = replace(CALL, templates=(("nowhere",), *CALL.templates))

    assert find_template(heir, None, NAME) is not None
    assert find_template(heir, None, NAME, inherited=False) is None
    assert find_template(CALL, None, NAME, inherited=False) is not None


def test_a_template_nobody_has_is_told_with_where_to_put_it() -> None:
    with pytest.raises(WrongTemplate, match=r"没有\.docx") as refused:
        template_file(CALL, Office(""), "letters/没有.docx")

    assert "letters/没有.docx" in refused.value.hint.zh


def test_a_template_that_cannot_be_read_is_told(own: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    put(own.templates, NAME)

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(WrongTemplate, match="cannot be read"):
        template_file(CALL, own, NAME)
