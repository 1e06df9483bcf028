import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pipeline.model.correction import (
    DeleteParagraph,
    InsertParagraph,
    MoveParagraph,
    RefreshField,
    ReplaceText,
    SetChoice,
    SetPicture,
    SetRow,
    SetRun,
    Together,
)
from pipeline.model.text import Language
from pipeline.resources import resource_root
from pipeline.writers.json_report import json_report
from tests.conftest import Golden
from tests.writers.reports import PARAGRAPH, WORDING, finding, report, submission

SPAN = finding().at


@pytest.fixture(scope="module")
def contract() -> Draft202012Validator:
    schema: dict[str, Any] = json.loads((resource_root("schemas") / "report.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def objects(schema: object) -> list[dict[str, Any]]:
    """Every object schema in `schema`."""
    found = []
    if isinstance(schema, dict):
        found = [schema] if "properties" in schema else []
        schema = list(schema.values())
    if isinstance(schema, list):
        found += [one for value in schema for one in objects(value)]
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_report_keeps_the_contract(contract: Draft202012Validator, language: Language) -> None:
    contract.validate(json.loads(json_report(report(), WORDING, language)))


def test_an_empty_report_keeps_the_contract(contract: Draft202012Validator) -> None:
    bare = submission(received=None, documents=(), findings=(), checklist=(), evaluations=(), errors=(), records={}, places={})

    contract.validate(json.loads(json_report(report(bare), WORDING)))


@pytest.mark.parametrize(
    "correction",
    [
        pytest.param(one, id=type(one).__name__)
        for one in (
            ReplaceText(SPAN, ""),  # type: ignore[arg-type]  # a Span
            SetRun(SPAN, bold=False, size_pt=10.5),  # type: ignore[arg-type]
            SetRow(PARAGRAPH, 9.5),
            SetPicture(PARAGRAPH, "square"),
            DeleteParagraph(PARAGRAPH),
            InsertParagraph(PARAGRAPH, "引导语"),
            MoveParagraph(PARAGRAPH, PARAGRAPH),
            SetChoice(SPAN, checked=True),  # type: ignore[arg-type]
            RefreshField(PARAGRAPH),
            Together((SetRow(PARAGRAPH, 6.5), SetRow(PARAGRAPH, 6.5))),
        )
    ],
)
def test_every_correction_keeps_the_contract(contract: Draft202012Validator, correction: Any) -> None:
    contract.validate(json.loads(json_report(report(submission(findings=(finding(correction=correction),))), WORDING)))


def test_the_contract_is_exact(contract: Draft202012Validator) -> None:
    """No object lets in a key that nobody has promised, and every key is always there; corrections carry their kind's own values."""
    loose = [one for one in objects(contract.schema) if one.get("additionalProperties") is not False or "required" not in one]

    assert [list(one["properties"]) for one in loose] == [["kind", "line_spacing"]]
    assert [one for one in objects(contract.schema) if one not in loose and set(one["required"]) != set(one["properties"])] == []


def test_the_whole_output(golden: Golden) -> None:
    golden("writers/report.json", json_report(report(), WORDING))


def test_control_signs_and_broken_names_stay_json() -> None:
    text = json_report(report(submission(path="a\x1b[31m\udcff", findings=())), WORDING)

    assert json.loads(text.encode("utf-8", "backslashreplace"))["submissions"][0]["path"] == "a\x1b[31m\udcff"
