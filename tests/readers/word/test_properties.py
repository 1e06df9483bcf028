from __future__ import annotations

import pytest
from lxml import etree

from pipeline.readers.word.properties import ThemeFont, fingerprint, paragraph_fingerprint, paragraph_values, run_values
from tests.word_files import NAMESPACES


def element(name: str, inside: str) -> etree._Element:
    return etree.fromstring(f"<w:{name} {NAMESPACES}>{inside}</w:{name}>")


@pytest.mark.parametrize(
    ("inside", "values"),
    [
        ("", {}),
        ("<w:b/><w:i w:val='off'/>", {"bold": True, "italic": False}),
        ('<w:sz w:val="21"/>', {"size_pt": 10.5}),
        ('<w:sz w:val="14pt"/>', {"size_pt": 14}),
        ('<w:sz w:val="big"/>', {}),
        ('<w:color w:val="ff0000"/>', {"color": "FF0000", "color_theme": None}),
        ('<w:color w:val="auto" w:themeColor="text1"/>', {"color": "auto", "color_theme": "text1"}),
        ('<w:u w:val="none"/>', {"underline": None}),
        ('<w:rFonts w:ascii="A" w:eastAsiaTheme="minorEastAsia"/>', {"font_ascii": "A", "font_east_asia": ThemeFont("minorEastAsia")}),
        ('<w:rFonts w:eastAsia=""/>', {}),
        ('<w:rStyle w:val="c"/>', {"style": "c"}),
        ('<w:vertAlign w:val="baseline"/>', {"vertical": None}),
    ],
)
def test_run_values(inside: str, values: dict[str, object]) -> None:
    """What is not named, or is nonsense, is not there: inheritance works on absence."""
    assert run_values(element("rPr", inside)) == values


@pytest.mark.parametrize(
    ("inside", "values"),
    [
        ('<w:ind w:start="200" w:hangingChars="100"/>', {"indent_left_pt": 10, "first_line_indent_chars": -1}),
        ('<w:ind w:left="99999999999999"/>', {}),
        ('<w:ind w:left="2cm"/>', {"indent_left_pt": pytest.approx(56.69, abs=0.01)}),
        ('<w:spacing w:line="360"/>', {"line": 18, "line_rule": "auto"}),
        ('<w:spacing w:afterLines="50" w:afterAutospacing="1"/>', {"space_after_lines": 0.5, "space_after_auto": True}),
        ('<w:outlineLvl w:val="0"/>', {"outline_level": 0}),
        ('<w:numPr><w:ilvl w:val="12"/><w:numId w:val="3"/></w:numPr>', {"number_level": 8, "number_id": "3"}),
    ],
)
def test_paragraph_values(inside: str, values: dict[str, object]) -> None:
    assert paragraph_values(element("pPr", inside)) == values


def test_fingerprints_tell_meanings_apart() -> None:
    names = [fingerprint(element("rPr", f'<w:rFonts w:{name}="宋体"/>')) for name in ("ascii", "eastAsia")]
    marks = [paragraph_fingerprint(element("pPr", f"<w:rPr>{inside}</w:rPr>")) for inside in ("", "<w:b/>", '<w:del w:id="1"/>')]
    lists = [paragraph_fingerprint(element("pPr", f'<w:numPr><w:numId w:val="{n}"/></w:numPr>')) for n in (1, 2)]

    assert len({*names, *marks, *lists}) == 7


def test_fingerprints_are_blind_to_who_and_when() -> None:
    changed = '<w:b/><w:rPrChange w:id="{0}" w:author="a" w:date="d"><w:rPr/></w:rPrChange><w:del w:id="{0}"/>'

    assert fingerprint(element("rPr", changed.format(1))) == fingerprint(element("rPr", changed.format(2)))
