"""A material is text that can be edited."""

from __future__ import annotations

import pytest

from pipeline.checks.material.text_there import material_text_there
from pipeline.model.document import RunFormat
from pipeline.model.material import MaterialRole
from pipeline.model.text import Text
from tests.checks.material.materials import Line, material, styled
from tests.checks.material.pictured import Values, at, pictured
from tests.looking import Outcome, run_check
from tests.papers import banner, line, read, subtitle, title

SETTINGS = {"fewest": 200}
PAGE: Values = {"width_mm": 160.0, "height_mm": 220.0}


def looked(*pictures: Values, text: Line, section: Values | None = None, settings: dict[str, int] = SETTINGS) -> Outcome:
    """Return what the rule says of a material of this line and these pictures; the text is 170 mm wide, the paper 297 mm high."""
    one, read = pictured(*pictures, lines=(text,), section=section)
    return run_check(material_text_there, one, settings, document=read)


def body(count: int) -> Line:
    """Return a line of so many characters."""
    return "body", "质" * count


def test_nothing_at_all() -> None:
    one, read = material()

    outcome = run_check(material_text_there, one, SETTINGS, document=read)

    assert (outcome.codes, outcome.passed) == (["absent"], 0)


@pytest.mark.parametrize("text", ["", "　", " \t "])
def test_blanks_are_no_text(text: str) -> None:
    assert looked(text=("body", text)).codes == ["absent"]


@pytest.mark.parametrize("text", ["质", "１", "A", "foreword 前言"])
def test_a_little_text_without_pictures_is_text(text: str) -> None:
    outcome = looked(text=("body", text))

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize("role", ["foreword", "heading", "sub-heading", "body"])
def test_parts_that_are_text(role: MaterialRole) -> None:
    assert looked(text=(role, "质")).passed == 1


@pytest.mark.parametrize("role", ["title", "subtitle", "banner", "caption", "table-title"])
def test_titles_and_captions_are_no_text(role: MaterialRole) -> None:
    assert looked(text=(role, "质" * 300)).codes == ["absent"]


@pytest.mark.parametrize(("count", "codes"), [(199, ["absent"]), (200, ["tabled"])])
def test_text_that_stands_in_tables_alone(count: int, codes: list[str]) -> None:
    outcome = looked(text=("cell", "质" * count))

    assert outcome.codes == codes
    assert (outcome.hits[0].found, outcome.hits[0].expected) == ((str(count), "0") if codes == ["tabled"] else (None, None))


def test_a_large_table_beside_enough_text_is_a_table() -> None:
    one, read = material(("body", "质" * 200), ("cell", "量" * 900))

    assert run_check(material_text_there, one, SETTINGS, document=read).codes == []


@pytest.mark.parametrize(("count", "codes"), [(0, ["pictured"]), (199, ["pictured"]), (200, []), (201, [])])
def test_a_page_in_a_picture(count: int, codes: list[str]) -> None:
    assert looked(PAGE, text=body(count)).codes == codes


def test_without_a_setting_two_hundred_characters_are_enough() -> None:
    assert looked(PAGE, text=body(199), settings={}).codes == ["pictured"]
    assert looked(PAGE, text=body(200), settings={}).codes == []


def test_full_width_signs_count_one_by_one_and_latin_words_as_one() -> None:
    assert looked(PAGE, text=("body", "质" * 195 + "２０２１ Star")).codes == []
    assert looked(PAGE, text=("body", "质" * 195 + " 2021 Star")).codes == ["pictured"]


@pytest.mark.parametrize(
    ("width", "height", "codes"),
    [(119.0, 133.65, ["pictured"]), (118.9, 220.0, []), (160.0, 133.6, []), (None, 220.0, []), (160.0, None, [])],
)
def test_how_large_a_page_of_text_is(width: float | None, height: float | None, codes: list[str]) -> None:
    assert looked({"width_mm": width, "height_mm": height}, text=body(10)).codes == codes


def test_columns_and_unknown_pages_are_judged_as_a4() -> None:
    size: Values = {"width_mm": 119.0, "height_mm": 134.0}

    assert looked(size, text=body(10), section={"columns": 2}).codes == ["pictured"]
    assert looked(size, text=body(10), section={"page_width_mm": None, "page_height_mm": None}).codes == ["pictured"]


@pytest.mark.parametrize("kind", ["shape", "group", "chart", "ole"])
def test_drawings_are_no_pages_of_text(kind: str) -> None:
    assert looked({**PAGE, "kind": kind}, text=body(10)).codes == []


def test_what_the_finding_says() -> None:
    (hit,) = looked({}, PAGE, {}, PAGE, text=body(12)).hits

    assert (hit.code, hit.at, hit.found) == ("pictured", at(2), "12")
    assert hit.arguments == {"pictures": Text("第2、4张图片", "pictures 2, 4")}


def test_hidden_text_cannot_be_read() -> None:
    one, read = material(("body", "。"))
    read = styled(read, 0, ("质" * 300, RunFormat(hidden=True)))

    assert run_check(material_text_there, one, SETTINGS, document=read).codes == ["absent"]


@pytest.mark.parametrize(("count", "codes"), [(199, []), (200, ["boxed"]), (900, ["boxed"])])
def test_text_in_boxes_is_not_where_it_should_be(count: int, codes: list[str]) -> None:
    box = line("质" * count).but(kind="text-box")
    one, read_document = read(title(), subtitle(), banner(), line("甲"), box)
    outcome = run_check(material_text_there, one, SETTINGS, document=read_document)

    assert outcome.codes == codes
    assert [(hit.found, hit.expected) for hit in outcome.hits] == [(str(count), "1")] * len(codes)


def test_boxes_beside_enough_text_are_welcome() -> None:
    one, read_document = read(title(), subtitle(), banner(), line("质" * 200), line("质" * 300).but(kind="text-box"))

    assert run_check(material_text_there, one, SETTINGS, document=read_document).codes == []
