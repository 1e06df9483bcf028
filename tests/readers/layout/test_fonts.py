from xml.etree import ElementTree as ET

from pipeline.readers.layout.fonts import SUBSTITUTES, font_settings


def test_every_font_of_word_has_one_substitute() -> None:
    """SimSun is laid out as UMing, KaiTi as UKai: widths and heights stay near to Word's."""
    entries = ET.fromstring(font_settings()).findall("match")
    told = {entry.findtext("test/string"): entry.findtext("edit/string") for entry in entries}

    assert len(told) == len(entries) == sum(len(names) for names in SUBSTITUTES.values())
    assert (told["宋体"], told["KaiTi_GB2312"], told["黑体"]) == ("AR PL UMing CN", "AR PL UKai CN", "Noto Sans CJK SC")
