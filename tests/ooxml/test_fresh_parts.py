from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from pipeline.ooxml.fresh_parts import DEFAULT_STYLES, core_part, settings_part
from pipeline.ooxml.namespaces import DC, NSMAP, W

NAMES = f'xmlns:w="{NSMAP["w"]}"'


def tree(xml: str | bytes) -> Any:
    return etree.fromstring(xml if isinstance(xml, bytes) else xml.encode())


@pytest.mark.parametrize("both", [False, True])
def test_settings_are_those_of_a_modern_word(both: bool) -> None:
    part = settings_part("word/document.xml", NAMES, even_and_odd=both)
    found = tree(part.xml)

    assert (part.name, part.source) == ("word/settings.xml", "word/document.xml")
    assert (found.find(f"{W}evenAndOddHeaders") is not None) is both
    assert found.find(f"{W}compat/{W}compatSetting").get(f"{W}val") == "15"
    assert found.find(f"{W}themeFontLang").get(f"{W}eastAsia") == "zh-CN"


@pytest.mark.parametrize("title", ["申报表", "甲 & <乙> ]]>", ""])
def test_the_file_bears_its_title_as_it_is(title: str) -> None:
    found = tree(core_part(title).xml)

    assert (found.findtext(f"{DC}title") or "") == title
    assert len(found) == 1


def test_there_is_one_default_of_paragraphs_and_one_of_tables() -> None:
    styles = tree(f'<w:styles xmlns:w="{NSMAP["w"]}">{DEFAULT_STYLES}</w:styles>')

    assert [(one.get(f"{W}type"), one.get(f"{W}default")) for one in styles] == [("paragraph", "1"), ("table", "1")]
