from __future__ import annotations

import pytest

from pipeline.readers.word.links import field_target
from tests.readers.word.reading import first


@pytest.mark.parametrize(
    ("instruction", "target"),
    [
        (' HYPERLINK "http://a.cn/b c" ', "http://a.cn/b c"),
        ('HYPERLINK \\l "_Toc1" \\h', "#_Toc1"),
        ('HYPERLINK "http://a.cn" \\l "x"', "http://a.cn#x"),
        ("REF _Ref7 \\r \\h", "#_Ref7"),
        ("pageref _Toc1 \\h", "#_Toc1"),
        ("REF \\h", None),
        ("PAGE", None),
        ("HYPERLINK", None),
        ("", None),
    ],
)
def test_field_target(instruction: str, target: str | None) -> None:
    assert field_target(instruction) == target


def test_a_cross_reference_knows_its_bookmark() -> None:
    def character(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    split = "<w:r><w:instrText>RE</w:instrText></w:r><w:r><w:instrText>F _Ref7 \\h</w:instrText></w:r>"
    reference = character("begin") + split + character("separate") + "<w:r><w:t>6.1</w:t></w:r>" + character("end")
    found = first(f"<w:p>{reference}<w:r><w:t>的规定</w:t></w:r></w:p>")

    assert [(run.text, run.link) for run in found.runs] == [("6.1", "#_Ref7"), ("的规定", None)]
