"""A form that `new` wrote is the form that `check` knows: blank it is told once, its example has nothing to tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.generators.forms import example_of
from pipeline.generators.forms.filling import Answer
from pipeline.model.finding import Finding
from pipeline.model.profile import Form
from pipeline.model.record import BETWEEN_CELLS, Value
from tests.generators.forms.reading_back import given, without_controls
from tests.samples.wps import as_wps

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


@pytest.mark.parametrize(
    "saved",
    [lambda data: data, without_controls, lambda data: as_wps(without_controls(data))],
    ids=["content-controls", "plain-cells", "wps"],
)
@pytest.mark.parametrize("known", FORMS)
def test_check_reads_back_what_was_filled_in(known: desk.KnownForm, saved: Callable[[bytes], bytes], tmp_path: Path) -> None:
    """The record of the report holds the answers, field by field; WPS leaves plain cells, with ☐ as characters."""
    example = desk.draw_up(f"{known.profile}/{known.identity}").example
    assert example is not None
    path = tmp_path / "填写示例.docx"
    path.write_bytes(saved(example))

    (report,) = desk.check([str(path)], desk.Options()).report.submissions

    (record,) = report.records.values()
    assert {key: value for key, value in record.items() if value} == _recorded(known.form)


def _recorded(form: Form) -> dict[str, Value]:
    """Return the example's answers in the shape of a report's record."""
    return {key: _value(form, key, answer) for key, answer in given(example_of(form), form).items()}


def _value(form: Form, key: str, answer: Answer) -> Value:
    field = form.fields[key]
    if field.kind == "rows":
        rows = [row for row in answer if isinstance(row, Mapping)]
        return tuple(BETWEEN_CELLS.join(row.get(column.key, "") for column in field.columns) for row in rows)
    if field.kind == "choice" and not isinstance(answer, str):
        return "、".join(str(option) for option in answer)
    return answer if isinstance(answer, str) else tuple(str(item) for item in answer)
