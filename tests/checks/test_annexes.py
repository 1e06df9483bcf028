from __future__ import annotations

from pipeline.checks.annexes import annex_mentions
from pipeline.language.text_index import TextIndex
from tests.standards_text import HEAD, document, outline_of

ANNEXES = ("附录A", "（规范性）", "登记表", "A.1　项目", "见附录A和附录B。", "附录B", "（资料性）", "流程", "见A.1。")


def mentioned(*content: str) -> list[tuple[str, str, bool]]:
    read = document("目次", "附录A（规范性）登记表\t3", "前言", "附录B是新增的。", *HEAD, "4　要求", *content, *ANNEXES)
    found = annex_mentions(TextIndex(read.paragraphs), outline_of(read))
    return [(one.letter, one.element.kind, one.outright) for one in found]


OWN = [("B", "annex", True), ("A", "annex", False)]
"""What the annexes say of each other; what one says of itself, and the headings, are no mentions."""


def test_mentions() -> None:
    assert mentioned("应公布。") == [("B", "foreword", True), *OWN]
    assert mentioned("见附录 A、表B.1。") == [("B", "foreword", True), ("A", "chapter", True), ("B", "chapter", False), *OWN]
    assert mentioned("按附录A～附录C。", "见GB/T 1.1—2020的附录A。") == [
        ("B", "foreword", True),
        ("A", "chapter", True),
        ("B", "chapter", True),
        *OWN,
    ]
