"""The recipe of `new`: a blank form, the template of a material, a score sheet of a profile, and its filled example."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pipeline.desk.choosing import profile, profiles
from pipeline.desk.gathering import office_at
from pipeline.errors import WrongUse
from pipeline.model.office import Office
from pipeline.model.options import Options
from pipeline.model.profile import Form
from pipeline.model.text import Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class KnownForm:
    """A form that can be drawn up, with the profile it belongs to; `role` is what it is in a submission (附件一 …)."""

    identity: str
    profile: str
    form: Form
    role: Text

    @property
    def title(self) -> str:
        """What stands above it."""
        return self.form.title


@dataclass(frozen=True, slots=True)
class KnownTemplate:
    """What can be drawn up and is no form of the profile: the template of a material, or a score sheet made of a rubric and points."""

    identity: str
    profile: str
    title: str
    role: Text


Known = KnownForm | KnownTemplate


@dataclass(frozen=True, slots=True)
class DrawnUp:
    """A blank form or template as .docx, and the example beside it; None where there is no example."""

    form: Known
    blank: bytes
    example: bytes | None


def forms(name: str | None = None) -> tuple[KnownForm, ...]:
    """Return the forms of one profile, or of all; a form that several profiles share counts once."""
    found: list[KnownForm] = []
    for one in _forms(_named(name)):
        if all((other.identity, other.form) != (one.identity, one.form) for other in found):
            found.append(one)
    return tuple(found)


def templates(name: str | None = None) -> tuple[Known, ...]:
    """Return all that can be drawn up: the forms of one profile or of all, then the materials and score sheets."""
    return (*forms(name), *_templates(_named(name)))


def draw_up(wanted: str, name: str | None = None, office_file: str | None = None) -> DrawnUp:
    """Return what is `wanted` (its id, profile/id, or title) blank and filled in, from the profile `name` or any.

    Raises WrongUse for one that is not there, naming those like it, and for an id that several profiles have; MissingFacts for a score
    sheet whose points the office's file does not give.
    """
    # Only `new` pays for the imports of the generators.
    from pipeline.generators.forms import blank_form, filled_example

    chosen = _chosen(wanted, templates(name))
    if isinstance(chosen, KnownForm):
        return DrawnUp(chosen, blank_form(chosen.form), filled_example(chosen.form))
    return _drawn(chosen, name or chosen.profile, office_file)


def _drawn(chosen: KnownTemplate, name: str, office_file: str | None) -> DrawnUp:
    from pipeline.generators.sheets import IDENTITY, blank_sheet

    owner = profile(name)
    if chosen.identity == IDENTITY:
        office = Office("") if office_file is None else office_at(office_file, Options(profile=name))
        return DrawnUp(chosen, blank_sheet(owner, office)[1], None)
    from pipeline.generators.materials import blank_material, filled_material

    return DrawnUp(chosen, blank_material(owner, chosen.identity), filled_material(owner, chosen.identity))


def _named(name: str | None) -> tuple[str, ...]:
    return (name,) if name is not None else tuple(known.identity for known in profiles())


def _forms(names: tuple[str, ...]) -> Iterator[KnownForm]:
    for name in names:
        found = profile(name)
        titles = {role.form: role.title for role in reversed(tuple(found.roles.values())) if role.form is not None}
        for identity, form in found.forms.items():
            yield KnownForm(identity, found.identity, form, titles.get(identity, Text(form.title, form.identity)))


def _templates(names: tuple[str, ...]) -> Iterator[KnownTemplate]:
    from pipeline.generators.sheets import IDENTITY, has_score_sheet, score_sheet_title

    for name in names:
        found = profile(name)
        for role in found.roles.values():
            if role.recognise == "material":
                yield KnownTemplate(role.identity, found.identity, role.title.zh, role.title)
        if has_score_sheet(found, Office("")):
            said = Text("评分表（分值由办公室文件给出）", "score sheet (its points are the office's)")
            yield KnownTemplate(IDENTITY, found.identity, score_sheet_title(found), said)


def _chosen(wanted: str, known: tuple[Known, ...]) -> Known:
    fitting = [one for one in known if wanted in (one.identity, f"{one.profile}/{one.identity}", one.title)]
    if len(fitting) > 1:
        whole = [f"{one.profile}/{one.identity}" for one in fitting]
        raise WrongUse(
            Text(f"几个方案都有表格“{wanted}”", f"several profiles have a form {wanted!r}"),
            hint=Text(f"请写明是哪一个：{'、'.join(whole)}。", f"Say which: {', '.join(whole)}."),
        )
    if not fitting:
        raise _no_such_form(wanted, known)
    return fitting[0]


def _no_such_form(wanted: str, known: tuple[Known, ...]) -> WrongUse:
    titled = {one.title: one.identity for one in known}
    near = dict.fromkeys(difflib.get_close_matches(wanted, sorted({one.identity for one in known}), n=3))
    near |= dict.fromkeys(titled[title] for title in titled if len(wanted) > 1 and wanted in title)
    near |= dict.fromkeys(titled[title] for title in difflib.get_close_matches(wanted, sorted(titled), n=3))
    guess = Text(f"是不是 {'、'.join(near)}？", f"Did you mean {', '.join(near)}? ") if near else Text("", "")
    return WrongUse(
        Text(f"没有“{wanted}”这张表格", f"there is no form {wanted!r}"),
        hint=Text(f"{guess.zh}全部表格见 xingshen new --list。", f"{guess.en}xingshen new --list shows all."),
    )
