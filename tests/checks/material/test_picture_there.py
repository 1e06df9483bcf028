"""A material has pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.picture_there import material_picture_there
from pipeline.model.document import SourceKind
from tests.checks.material.pictured import Values, at, pictured
from tests.looking import Outcome, run_check


def looked(*pictures: Values) -> Outcome:
    """Return what the rule says of a material with these pictures."""
    one, read = pictured(*pictures)
    return run_check(material_picture_there, one, document=read)


def test_no_picture() -> None:
    outcome = looked()

    assert outcome.codes == ["absent"]
    assert outcome.hits[0].at is None


@pytest.mark.parametrize("kind", ["image", "shape", "group"])
def test_one_picture_is_enough(kind: str) -> None:
    outcome = looked({"kind": kind})

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize("kind", ["chart", "diagram", "ole"])
def test_what_was_drawn_by_a_program_is_no_photograph(kind: str) -> None:
    (hit,) = looked({"kind": kind}, {"kind": "chart"}).hits

    assert (hit.code, hit.at) == ("drawn", at(1))


def test_a_photograph_among_charts() -> None:
    outcome = looked({"kind": "chart"}, {"kind": "diagram"}, {"kind": "image"})

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize(("kind", "codes", "skipped"), [("pdf-text", [], ["unknown"]), ("plain-text", ["absent"], [])])
def test_a_pdf_does_not_show_its_pictures_and_plain_text_has_none(kind: SourceKind, codes: list[str], skipped: list[str]) -> None:
    one, read = pictured()

    outcome = run_check(material_picture_there, one, document=replace(read, source_kind=kind))

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_decorations_are_no_pictures_of_the_material() -> None:
    one, read = pictured({})

    assert run_check(material_picture_there, replace(one, pictures=()), document=read).codes == ["absent"]
