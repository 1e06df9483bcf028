"""Which papers a batch gets: data of a profile (`templates/<profile>/papers.toml`), an office's own before ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import PurePosixPath
from typing import Any, Final, Literal

from pipeline.errors import WrongTemplate
from pipeline.generators.papers.naming import check_names
from pipeline.language.file_names import safe_name
from pipeline.model.paper import Casework
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import read_toml
from pipeline.profiles.schemas import check_schema, own_schema
from pipeline.profiles.templates import find_template, template_bytes, template_file

FILE: Final = "papers.toml"
FOLDER: Final = "papers"
"""Where the Word templates of a profile's papers lie, beside papers.toml."""
Make = Literal["word", "reminders", "recommendations", "statistics", "standards"]
_TEMPLATED: Final = ("word", "reminders")


@dataclass(frozen=True, slots=True)
class CaseFact:
    """What papers say of a case: the column of the 汇总表 that goes first, else the first of the fields (role, key) with words."""

    title: Text
    fields: tuple[tuple[str, str], ...]
    column: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class PaperPlan:
    """A paper to be: how it is made and which cases it is about; `name` has no extension. All conditions must hold of a case."""

    name: str
    make: Make
    template: str | None = None
    public: bool = False
    conclusion: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    decided: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    when: tuple[str, ...] = ()
    """Keys of [letters] without which it is not time to write it."""
    needs: tuple[str, ...] = ()
    form: str = ""
    rows: str = ""
    item: str = ""
    unit: str = ""
    quantity: str = ""
    held_against: Mapping[str, str] = field(default_factory=dict)
    lists: str = ""
    owed: tuple[str, ...] = ()
    named_by: tuple[str, str] = ("", "")
    words: Mapping[str, Text] = field(default_factory=dict)
    """What the call calls who and what its sheets list, by applicant, candidate, list, counted."""


@dataclass(frozen=True, slots=True)
class Plans:
    """The papers of a profile in their order; `facts` are what [letters] of the office's file is asked for, by key."""

    papers: tuple[PaperPlan, ...] = ()
    case: Mapping[str, CaseFact] = field(default_factory=dict)
    facts: Mapping[str, Text] = field(default_factory=dict)


def plans_of(casework: Casework) -> Plans:
    """Return the plans for a batch; none where neither the office nor the profile, nor one it extends, has any.

    Raises WrongTemplate that names every mistake of the file.
    """
    path = find_template(casework.profile, casework.office, FILE)
    if path is None:
        return Plans()
    mistakes = Mistakes()
    table = read_toml(FILE, template_bytes(path), mistakes)
    if table is not None:
        check_schema(FILE, table, own_schema("papers"), mistakes)
        if not mistakes.found:
            check_names(FILE, table, casework.profile, mistakes)
    if table is None or mistakes.found:
        raise WrongTemplate(
            Text(f"“{path.name}”有{len(mistakes.found)}处错误", f"{path.name}: {len(mistakes.found)} mistakes"),
            hint=Text("请逐处改正；写法见我们的 templates/<方案>/papers.toml。", "Mend each; ours under templates/<profile>/ show how."),
            mistakes=mistakes.lines,
        )
    return _plans(table)


def template_of(plan: PaperPlan, casework: Casework) -> bytes:
    """Return the bytes of a plan's Word template, the office's before ours. Raises WrongTemplate where there is none."""
    return template_file(casework.profile, casework.office, f"{FOLDER}/{_template(plan)}")


def mail_template_of(plan: PaperPlan, casework: Casework) -> bytes:
    """Return the text of the mail that a plan's papers go with, a .txt beside the Word template.

    Raises WrongTemplate where there is none.
    """
    name = PurePosixPath(_template(plan)).with_suffix(".txt")
    return template_file(casework.profile, casework.office, f"{FOLDER}/{name}")


def _template(plan: PaperPlan) -> str:
    return plan.template or f"{plan.name}.docx"


def not_yet(plan: PaperPlan, plans: Plans, casework: Casework) -> tuple[Text, ...]:
    """Return what the office has not given yet and without which it is not time to write a paper: (title, key) in words."""
    lacking = [key for key in plan.when if not casework.office.letters.get(key)]
    return tuple(
        Text(f"“{plans.facts.get(key, Text(key, key)).zh}”（{key}）", f"{plans.facts.get(key, Text(key, key)).en} ({key})")
        for key in lacking
    )


def is_templated(plan: PaperPlan) -> bool:
    """Tell whether a paper is filled in from a Word template."""
    return plan.make in _TEMPLATED


def _plans(table: Mapping[str, Any]) -> Plans:
    return Plans(
        tuple(_plan(one) for one in table["papers"]),
        {name: _case_fact(one) for name, one in table.get("case", {}).items()},
        {key: Text(one["zh"], one["en"]) for key, one in table.get("facts", {}).items()},
    )


def _case_fact(table: Mapping[str, Any]) -> CaseFact:
    title = Text(table["title"]["zh"], table["title"]["en"])
    return CaseFact(title, tuple(map(_role_field, table["fields"])), table.get("column"), table.get("required", False))


def _plan(table: Mapping[str, Any]) -> PaperPlan:
    return PaperPlan(
        name=safe_name(table["name"]) or "_",
        make=table["make"],
        template=table.get("template"),
        public=table.get("public", False),
        conclusion=tuple(table.get("conclusion", ())),
        kinds=tuple(table.get("kinds", ())),
        decided={key: tuple(words) for key, words in table.get("decided", {}).items()},
        when=tuple(table.get("when", ())),
        needs=tuple(table.get("needs", ())),
        form=table.get("form", ""),
        rows=table.get("rows", ""),
        item=table.get("item", ""),
        unit=table.get("unit", ""),
        quantity=table.get("quantity", ""),
        held_against=table.get("held-against", {}),
        lists=table.get("lists", ""),
        owed=tuple(table.get("owed", ())),
        named_by=_role_field(table["named-by"]) if "named-by" in table else ("", ""),
        words={key: Text(one["zh"], one["en"]) for key, one in table.get("words", {}).items()},
    )


def _role_field(words: str) -> tuple[str, str]:
    role, _, key = words.partition(".")
    return role, key
