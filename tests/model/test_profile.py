from __future__ import annotations

import pytest

from pipeline.model.profile import Kind, Profile, Role
from pipeline.model.text import Text

NAME = Text("甲", "a")


def role(identity: str, *, required: bool = False) -> Role:
    return Role(identity, NAME, "form", ("docx",), required=required)


@pytest.mark.parametrize(("kind", "expected"), [(None, ("always",)), ("team", ("form", "always")), ("other", ("always",))])
def test_what_a_kind_must_have(kind: str | None, expected: tuple[str, ...]) -> None:
    """The roles every submission needs and those of its kind, in the profile's order."""
    roles = {one.identity: one for one in (role("form"), role("always", required=True), role("free"))}
    kinds = {"team": Kind("team", NAME, ("form",), ("form",)), "other": Kind("other", NAME, ("free",))}

    assert Profile("p", "1", "", NAME, roles, {}, kinds=kinds).required_of(kind) == expected
