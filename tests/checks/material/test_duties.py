"""A field of a form with a number of characters it may take."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.duties import material_duties
from pipeline.model.address import Address, Span
from pipeline.model.dossier import Dossier
from pipeline.model.record import Field, Record
from pipeline.model.text import Text
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import Outcome, run_check

NAME = Text("主要工作职责及特色", "main duties and strengths")
SETTINGS = {
    "fields": {"team-form": "duties", "person-form": "duties"},
    "most": 200,
    "near": 0.1,
    "name": {"zh": NAME.zh, "en": NAME.en},
}
LABEL = Span(Address("word/document.xml", (8,)), 0, 9)
WRITTEN = Address("word/document.xml", (9,))


def form(text: str | None) -> Record:
    """Return a form with this text in the field; None: its label was not found."""
    if text is None:
        return Record("f", {"duties": Field("duties", None, "", None, None)}, ("duties",))
    return Record("f", {"duties": Field("duties", text.strip(), text, Span(WRITTEN, 0, len(text)), LABEL)})


def submitted(*texts: str | None, role: str = "team-form") -> Dossier:
    """Return a folder with one form for each text."""
    readings = [reading(f"{number}.docx") for number in range(len(texts))]
    return dossier(*readings, parts=tuple(part(role, number, record=form(text)) for number, text in enumerate(texts)))


def looked(text: str) -> Outcome:
    """Return what the rule says of one form with this text."""
    return run_check(material_duties, submitted(text), SETTINGS)


@pytest.mark.parametrize(
    ("count", "codes"),
    [(1, []), (200, []), (201, ["rather-long"]), (220, ["rather-long"]), (221, ["long"]), (999, ["long"])],
)
def test_the_limit(count: int, codes: list[str]) -> None:
    outcome = looked("职" * count)

    assert outcome.codes == codes
    assert outcome.passed == (0 if codes else 1)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("职" * 190 + "，。；２０２１年" + " a", [], id="full-width-signs-count-one-by-one"),
        pytest.param("职" * 198 + " Customer 2021", [], id="a-latin-word-counts-once"),
        pytest.param("职" * 198 + " Customer service 2021", ["han"], id="one-word-more"),
        pytest.param("职" * 200 + "　 \n\t", [], id="blanks-do-not-count"),
        pytest.param("职" * 200 + "。", ["han"], id="one-mark-more"),
        pytest.param("职" * 200 + "。" * 300, ["han"], id="marks-alone-past-the-limit"),
        pytest.param("职" * 201 + "。" * 20, ["long"], id="both-past-the-limit"),
    ],
)
def test_what_counts(text: str, codes: list[str]) -> None:
    assert looked(text).codes == codes


def test_what_the_finding_says() -> None:
    (hit,) = looked("职" * 210 + "。").hits

    assert (hit.found, hit.expected, hit.document) == ("211", "200", "0.docx")
    assert hit.at == Span(WRITTEN, 0, 211)
    assert hit.arguments == {"field": NAME, "han": 210}


def test_each_form_is_judged() -> None:
    outcome = run_check(material_duties, submitted("职" * 200, "职" * 250), SETTINGS)

    assert outcome.passed == 1
    assert [hit.document for hit in outcome.hits] == ["1.docx"]


def test_without_a_margin_of_its_own_a_tenth_is_near() -> None:
    settings = {key: value for key, value in SETTINGS.items() if key != "near"}

    assert run_check(material_duties, submitted("职" * 220, "职" * 221), settings).codes == ["rather-long", "long"]


@pytest.mark.parametrize(("text", "reason"), [("", "not-applicable"), (" 　", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_count(text: str | None, reason: str) -> None:
    outcome = run_check(material_duties, submitted(text), SETTINGS)

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 0, [reason])


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(dossier(), id="empty-folder"),
        pytest.param(submitted("职" * 999, role="recommendation"), id="another-role"),
        pytest.param(dossier(reading("a.docx"), parts=(part("team-form", 0),)), id="not-read-as-a-form"),
        pytest.param(dossier(reading("a.docx"), parts=(part("team-form", 0, record=Record("f", {})),)), id="no-such-field"),
    ],
)
def test_no_form(one: Dossier) -> None:
    assert run_check(material_duties, one, SETTINGS).skipped == ["no-part"]


def test_a_file_alone() -> None:
    alone = replace(dossier(), submission=replace(dossier().submission, shape="document"))

    assert run_check(material_duties, alone, SETTINGS).skipped == ["single-file"]
