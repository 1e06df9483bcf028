"""One folder as written."""

from __future__ import annotations

from pipeline.profiles.folders import profile_files
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry, Source, read_source
from tests.profiles.third_call import ThirdCall


def read(call: ThirdCall) -> tuple[Source, Mistakes]:
    mistakes = Mistakes()
    return read_source(profile_files(call.folder, mistakes), mistakes), mistakes


def test_every_table_knows_its_file(third_call: ThirdCall) -> None:
    source, mistakes = read(third_call)

    assert not mistakes.found
    assert source.rules["idea-margins"].place("with", "left") == ("golden/rules/all.toml", ("rules", "idea-margins", "with", "left"))
    assert source.checklist["idea-worth"].place("id") == ("golden/profile.toml", ("checklist", 0, "id"))
    assert source.forms["idea"].place() == ("golden/forms/idea.toml", ())
    assert list(source.records) == ["idea"]


def test_an_inherited_key_knows_the_parents_file() -> None:
    entry = Entry({}, "child.toml", ("rules", "a"), {"with": ("parent.toml", ("rules", "a"))})

    assert entry.place("with", "left") == ("parent.toml", ("rules", "a", "with", "left"))
    assert entry.place("why") == ("child.toml", ("rules", "a", "why"))


def test_a_broken_file_leaves_unknown_what_it_would_give(third_call: ThirdCall) -> None:
    third_call.write("golden/rules/all.toml", "[")
    third_call.write("golden/forms/idea.toml", "[")
    third_call.write("golden/records/idea.schema.json", "[")

    assert read(third_call)[0].unread == {"rules", "form idea"}


def test_tables_that_are_none_are_named_by_the_schema(third_call: ThirdCall) -> None:
    third_call.write("golden/rules/all.toml", "rules = 1")
    third_call.write("golden/profile.toml", "id = 'x'\nroles = 1\nchecklist = [1]\noverride = [2]")
    source, mistakes = read(third_call)

    assert (source.rules, source.roles, source.checklist, source.overrides) == ({}, {}, {}, {})
    places = sorted((mistake.table, mistake.key) for mistake in mistakes.found)
    assert places == [("checklist[1]", ""), ("override", ""), ("roles", ""), ("rules", "")]


def test_what_a_parent_may_give_is_not_missed_here(third_call: ThirdCall) -> None:
    third_call.write("golden/rules/all.toml", "[rules.a-b]\nblocks = false")
    third_call.write("golden/profile.toml", "id = 'x'\n[call]\n[roles.a]\nrequired = true\n[[checklist]]\nid = 'c'")

    assert not read(third_call)[1].found
