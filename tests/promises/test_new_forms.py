"""A form that `new` wrote is the form that `check` knows: blank it is told once, its example has nothing to tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import desk
from pipeline.model.finding import Finding

FORMS = [
    pytest.param(one, id=f"{one.profile}/{one.identity}")
    for one in desk.forms()
    if any(role.form == one.identity for role in desk.profile(one.profile).roles.values())
]
"""What applicants send; a form of the office's own (its experts' review) plays no role in a submission."""


def findings(path: Path) -> list[Finding]:
    """Return what a check of one file tells that is more than a note; the profile is found by itself."""
    reports = desk.check([str(path)], desk.Options()).report.submissions
    return [one for report in reports for one in report.findings if one.severity != "info"]


@pytest.mark.parametrize("known", FORMS)
def test_a_blank_form_is_told_to_be_blank_and_nothing_more(known: desk.KnownForm, tmp_path: Path) -> None:
    path = tmp_path / "空白表.docx"
    path.write_bytes(desk.draw_up(f"{known.profile}/{known.identity}").blank)

    found = findings(path)

    assert [desk.profile(known.profile).rules[one.rule].check for one in found] == ["record.blank-form"]


@pytest.mark.parametrize("known", FORMS)
def test_the_example_has_nothing_to_tell(known: desk.KnownForm, tmp_path: Path) -> None:
    example = desk.draw_up(f"{known.profile}/{known.identity}").example
    assert example is not None, "every form of ours has an example"
    path = tmp_path / "填写示例.docx"
    path.write_bytes(example)

    assert findings(path) == []
