"""The recipe of `new`: a blank form of a profile and its filled example."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pipeline.desk.choosing import profile, profiles
from pipeline.errors import WrongUse
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


@dataclass(frozen=True, slots=True)
class DrawnUp:
    """A blank form as .docx, and the example beside it; None where the form file gives no example."""

    form: KnownForm
    blank: bytes
    example: bytes | None


def forms(name: str | None = None) -> tuple[KnownForm, ...]:
    """Return the forms of one profile, or of all; a form that several profiles share counts once."""
    found: list[KnownForm] = []
    for one in _forms((name,) if name is not None else tuple(known.identity for known in profiles())):
        if all((other.identity, other.form) != (one.identity, one.form) for other in found):
            found.append(one)
    return tuple(found)


def draw_up(wanted: str, name: str | None = None) -> DrawnUp:
    """Return the form `wanted` (its id, profile/id, or title) blank and filled in, from the profile `name` or any.

    Raises WrongUse for a form that is not there, naming those like it, and for an id that several profiles have.
    """
    # Only `new` pays for the imports of the generators.
    from pipeline.generators.forms import blank_form, filled_example

    chosen = _chosen(wanted, forms(name))
    return DrawnUp(chosen, blank_form(chosen.form), filled_example(chosen.form))


def _forms(names: tuple[str, ...]) -> Iterator[KnownForm]:
    for name in names:
        found = profile(name)
        titles = {role.form: role.title for role in reversed(tuple(found.roles.values())) if role.form is not None}
        for identity, form in found.forms.items():
            yield KnownForm(identity, found.identity, form, titles.get(identity, Text(form.title, form.identity)))


def _chosen(wanted: str, known: tuple[KnownForm, ...]) -> KnownForm:
    fitting = [one for one in known if wanted in (one.identity, f"{one.profile}/{one.identity}", one.form.title)]
    if len(fitting) > 1:
        whole = [f"{one.profile}/{one.identity}" for one in fitting]
        raise WrongUse(
            Text(f"几个方案都有表格“{wanted}”", f"several profiles have a form {wanted!r}"),
            hint=Text(f"请写明是哪一个：{'、'.join(whole)}。", f"Say which: {', '.join(whole)}."),
        )
    if not fitting:
        raise _no_such_form(wanted, known)
    return fitting[0]


def _no_such_form(wanted: str, known: tuple[KnownForm, ...]) -> WrongUse:
    titled = {one.form.title: one.identity for one in known}
    near = dict.fromkeys(difflib.get_close_matches(wanted, sorted({one.identity for one in known}), n=3))
    near |= dict.fromkeys(titled[title] for title in titled if len(wanted) > 1 and wanted in title)
    near |= dict.fromkeys(titled[title] for title in difflib.get_close_matches(wanted, sorted(titled), n=3))
    guess = Text(f"是不是 {'、'.join(near)}？", f"Did you mean {', '.join(near)}? ") if near else Text("", "")
    return WrongUse(
        Text(f"没有“{wanted}”这张表格", f"there is no form {wanted!r}"),
        hint=Text(f"{guess.zh}全部表格见 xingshen new --list。", f"{guess.en}xingshen new --list shows all."),
    )
