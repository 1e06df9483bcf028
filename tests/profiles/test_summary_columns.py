from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.desk.choosing import profile
from pipeline.errors import WrongTemplate
from pipeline.model.office import Office
from pipeline.model.summary import FOR_ALL, Column, Summary
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.schemas import check_schema, own_schema
from pipeline.profiles.summary_columns import summaries_of
from pipeline.resources import resource_root

CALL = profile("saq-2022-group-standard")
NOBODY = Office("")
OURS = sorted(resource_root("templates").glob("*/summary.toml"))
ONE = """role = "proposal-form"
[[columns]]
title = { zh = "项目", en = "Project" }
width = 20
key = "project"
fields = ["project_name"]
[[contacts]]
title = { zh = "材料", en = "Path" }
width = 9.5
fact = "path"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An office's own file of columns, for every call."""
    path = tmp_path / "summary.toml"
    path.write_text(ONE, "utf-8")
    return path


def office(own: Path) -> Office:
    return Office("office.toml", templates=str(own.parent))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.parent.name)
def test_ours_keep_their_schema(path: Path) -> None:
    mistakes = Mistakes()
    check_schema("summary.toml", tomllib.loads(path.read_text("utf-8")), own_schema("summary"), mistakes)

    assert mistakes.lines == ()
    assert path.parent.name == "report" or (resource_root("schemas") / "profiles" / path.parent.name).is_dir()


@pytest.mark.parametrize("name", [path.parent.name for path in OURS if path.parent.name != "report"])
def test_the_columns_of_every_profile_can_be_used(name: str) -> None:
    """Dropdowns of Excel hold 255 characters and are split at commas."""
    summary = summaries_of([profile(name)], NOBODY)[name]

    for column in (*summary.columns, *summary.contacts):
        for choices in ([one.zh for one in column.choices], [one.en for one in column.choices]):
            assert len(",".join(choices)) <= 255
            assert not any("," in choice for choice in choices)
        sources = (column.fields, column.fact, column.present, column.rule, column.rules)
        assert sum(bool(source) for source in sources) <= 1
        assert not column.fields or column.role or column.roles


def test_profiles_without_columns_share_those_for_all() -> None:
    assert list(summaries_of([profile("gbt-1.1-2020")], NOBODY)) == [FOR_ALL]
    assert list(summaries_of([], NOBODY)) == [FOR_ALL]
    assert any(column.every_field for column in summaries_of([], NOBODY)[FOR_ALL].columns)


def test_the_office_s_columns_go_before_ours(own: Path) -> None:
    found = summaries_of([CALL], office(own))[CALL.identity]

    project = Column(Text("项目", "Project"), 20, role="proposal-form", fields=("project_name",), key="project")
    assert found == Summary((project,), (Column(Text("材料", "Path"), 9.5, fact="path"),))


def test_next_year_s_call_has_the_columns_of_the_one_it_extends(own: Path) -> None:
    heir = replace(CALL, identity="next-year", templates=((own.parent.as_posix() + "/nothing",), *CALL.templates))

    assert summaries_of([heir], NOBODY)["next-year"] == summaries_of([CALL], NOBODY)[CALL.identity]
    own_first = replace(heir, templates=((own.parent.as_posix(),), *CALL.templates))
    assert len(summaries_of([own_first], NOBODY)["next-year"].columns) == 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param('fact = "path"', 'fact = "pfad"', "pfad", id="no-such-fact"),
        pytest.param("width = 20", "width = 0", "width", id="no-width"),
        pytest.param("width = 20", "widht = 20", "widht", id="a-key-misspelt"),
        pytest.param(", en = ", ", de = ", "en", id="one-language"),
        pytest.param("[[contacts]]", "[[contact]]", "contacts", id="no-contacts"),
        pytest.param("role =", "role", "summary.toml", id="no-toml"),
    ],
)
def test_mistakes_are_named_with_their_file(own: Path, old: str, new: str, said: str) -> None:
    own.write_text(ONE.replace(old, new), "utf-8")

    with pytest.raises(WrongTemplate) as refused:
        summaries_of([CALL], office(own))

    assert str(own) in refused.value.message.zh
    assert any(said in line for line in refused.value.mistakes)
