from __future__ import annotations

from lxml import etree

from pipeline.generators.drafts.numbering import numbering_xml
from pipeline.generators.drafts.styles import FURTHER, LOOKS, style_id
from pipeline.ooxml.namespaces import NSMAP, W
from pipeline.readers.word.counters import Counters
from pipeline.readers.word.numbering import Numbering

ROOT = etree.fromstring(numbering_xml(f'xmlns:w="{NSMAP["w"]}"'))


def labels(*steps: tuple[int, int]) -> list[str]:
    """Return what the steps (list, level) show one after the other."""
    counters = Counters(Numbering(ROOT))
    found = (counters.next(str(number), level) for number, level in steps)
    return [label.text for label in found if label is not None]


def test_chapters_and_clauses_count_together() -> None:
    assert labels((1, 0), (1, 0), (1, 1), (1, 2), (1, 1), (1, 0), (1, 1)) == [
        "1\u3000", "2\u3000", "2.1\u3000", "2.1.1\u3000", "2.2\u3000", "3\u3000", "3.1\u3000",
    ]  # fmt: skip


def test_annexes_begin_their_tables_anew() -> None:
    """A table's number starts again in each annex, and not in each clause of it."""
    assert labels((2, 0), (2, 6), (2, 1), (2, 6), (2, 0), (2, 6)) == [
        "附录A",
        "表A.1\u3000",
        "A.1\u3000",
        "表A.2\u3000",
        "附录B",
        "表B.1\u3000",
    ]


def test_items_tables_and_notes() -> None:
    assert labels((3, 0), (5, 0), (5, 0), (5, 1), (6, 0), (7, 0), (8, 0)) == ["表1\u3000", "a)", "b)", "1)", "——", "[1]\u3000", "注："]


def test_levels_and_styles_name_each_other() -> None:
    ids = {style_id(style): look for style, look in LOOKS.items()} | FURTHER
    tied = {level.get(f"{W}val") for level in ROOT.iter(f"{W}pStyle")}

    assert tied == {identity for identity, look in ids.items() if look.numbering is not None}
