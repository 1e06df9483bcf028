"""Rows of a material's tables are 0.65 cm high."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.row_height import material_row_height
from pipeline.model.correction import SetRow, Together
from pipeline.model.document import Document, SourceKind, Table
from pipeline.model.material import Material, MaterialTable
from pipeline.model.text import Text
from tests.looking import Outcome, run_check
from tests.readers.word.reading import read

SETTINGS = {"height": 6.5, "tolerance": 0.1}
TWIPS = 25.4 / 1440
Height = tuple[float | None, str]
"""Millimetres (None: not set) and Word's rule."""


def row(height: Height, *cells: str, size: int = 24) -> str:
    """Return a w:tr; each cell is 100 pt wide, its lines are parted by "/", their size is in half points."""
    length, rule = height
    made = "" if length is None else f'<w:trPr><w:trHeight w:val="{round(length / TWIPS)}" w:hRule="{rule}"/></w:trPr>'
    look = f'<w:rPr><w:sz w:val="{size}"/></w:rPr>'
    inside = "".join(
        "<w:tc><w:tcPr/>" + "".join(f"<w:p><w:r>{look}<w:t>{line}</w:t></w:r></w:p>" for line in cell.split("/")) + "</w:tc>"
        for cell in cells or ("质",)
    )
    return f"<w:tr>{made}{inside}</w:tr>"


def table(*rows: str, columns: int = 1) -> str:
    """Return a w:tbl of these rows, and a paragraph behind it."""
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl><w:p/>"


def material(document: Document, *tables: Table) -> Material:
    """Return a material with these tables of the document."""
    return Material(0, len(document.paragraphs) - 1, tables=tuple(MaterialTable(one.index) for one in tables))


def looked(*tables: str) -> Outcome:
    """Return what the rule says of a material with these tables."""
    document = read("<w:p/>" + "".join(tables))
    return run_check(material_row_height, material(document, *document.tables), SETTINGS, document=document)


def least(length: float) -> Height:
    """Return a height that Word may exceed."""
    return length, "atLeast"


def test_no_table() -> None:
    outcome = looked()

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 0, ["not-applicable"])


@pytest.mark.parametrize(
    ("length", "codes"),
    [(6.5, []), (6.4, []), (6.6, []), (6.35, ["off"]), (6.65, ["off"]), (10.0, ["off"]), (0.5, ["off"])],
)
def test_the_height(length: float, codes: list[str]) -> None:
    outcome = looked(table(row(least(length))))

    assert outcome.codes == codes
    assert outcome.passed == (0 if codes else 1)


@pytest.mark.parametrize(("twips", "codes"), [(362, ["off"]), (363, []), (368, []), (369, []), (374, []), (375, ["off"])])
def test_the_tolerance_to_a_twip(twips: int, codes: list[str]) -> None:
    assert looked(table(row(least(twips * TWIPS)))).codes == codes


def test_no_height() -> None:
    (hit,) = looked(table(row((None, "")))).hits

    assert (hit.code, hit.found) == ("absent", None)
    assert hit.expected == Text("0.65厘米", "0.65 cm")
    assert isinstance(hit.correction, SetRow)
    assert (hit.correction.height_mm, hit.correction.rule) == (6.5, "atLeast")


def test_rows_are_named_by_table_and_number() -> None:
    good, bare = row(least(6.5)), row((None, ""))

    outcome = looked(table(bare, bare, good, bare), table(good), table(good, bare))

    (hit,) = outcome.hits
    places = hit.arguments["places"]
    assert isinstance(places, Text)
    assert places.zh == "表1第1—2、4行、表3第2行"
    assert outcome.passed == 3
    assert isinstance(hit.correction, Together)
    assert len(hit.correction.corrections) == 4


def test_one_finding_for_each_fault() -> None:
    tall, short = row(least(10.0)), row(least(5.0))

    outcome = looked(table(tall, row((None, "")), short, tall, row((6.5, "exact"), "一/二")))

    assert outcome.codes == ["absent", "off", "clipped"]
    assert outcome.hits[1].found == Text("1厘米、0.5厘米", "1 cm, 0.5 cm")
    assert outcome.passed == 0


def test_a_height_that_is_exact_is_right_where_one_line_stands() -> None:
    assert looked(table(row((6.5, "exact"), "质"))).passed == 1
    assert looked(table(row((6.5, "exact"), ""))).passed == 1


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("质" * 8, []),
        ("质" * 9, ["clipped"]),
        ("８" * 9, ["clipped"]),
        ("a1" * 8, []),
        ("a1" * 8 + "2", ["clipped"]),
        ("质" * 7 + "A1", []),
        ("一/二", ["clipped"]),
        ("一/　", []),
    ],
)
def test_what_an_exact_height_cuts_off(text: str, codes: list[str]) -> None:
    assert looked(table(row((6.5, "exact"), text))).codes == codes
    assert looked(table(row(least(6.5), text))).codes == []


def test_the_size_of_the_text_tells_how_much_a_line_takes() -> None:
    assert looked(table(row((6.5, "exact"), "质" * 9, size=22))).codes == []
    assert looked(table(row((6.5, "exact"), "质" * 8, size=26))).codes == ["clipped"]


def test_any_cell_of_the_row() -> None:
    assert looked(table(row((6.5, "exact"), "一", "质" * 9), columns=2)).codes == ["clipped"]


def test_a_clipped_row_may_grow() -> None:
    (hit,) = looked(table(row((6.5, "exact"), "一/二"))).hits

    assert hit.found == Text("0.65厘米", "0.65 cm")
    assert isinstance(hit.correction, SetRow)
    assert hit.correction.rule == "atLeast"


def test_tables_that_are_not_the_materials_are_let_be() -> None:
    document = read("<w:p/>" + table(row((None, ""))) + table(row(least(6.5))))

    outcome = run_check(material_row_height, material(document, document.tables[1]), SETTINGS, document=document)

    assert (outcome.codes, outcome.passed) == ([], 1)


def test_without_a_tolerance_of_its_own_a_millimetre_in_ten_is_let_be() -> None:
    document = read("<w:p/>" + table(row(least(6.4)), row(least(6.35))))

    outcome = run_check(material_row_height, material(document, *document.tables), {"height": 6.5}, document=document)

    assert (outcome.codes, outcome.passed) == (["off"], 1)


@pytest.mark.parametrize("kind", ["pdf-text", "plain-text"])
def test_other_sources_have_no_heights(kind: SourceKind) -> None:
    document = replace(read("<w:p/>" + table(row((None, "")))), source_kind=kind)

    outcome = run_check(material_row_height, material(document, *document.tables), SETTINGS, document=document)

    assert (outcome.codes, outcome.skipped) == ([], ["unknown"])
