import pytest

from pipeline.language.clause_references import find_clause_references


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("按第4章执行，见5.2和A.1。", [("第4章", "chapter", "4"), ("5.2", "clause", "5.2"), ("A.1", "clause", "A.1")]),
        (
            "见附录 B、图A.1、表2、公式（3）。",
            [("附录 B", "annex", "B"), ("图A.1", "figure", "A.1"), ("表2", "table", "2"), ("公式（3）", "formula", "3")],
        ),
        ("符合GB/T 1.1—2020中第4章的规定", []),
        ("按照《服务规范》第3章", []),
        ("面积为5.2 m²", []),
        ("满足5.2倍的要求", []),
        ("满足1.5 mm", []),
        ("", []),
    ],
)
def test_clause_references(text: str, places: list[tuple[str, str, str]]) -> None:
    """Places of this document are found; those of another document and plain quantities are not."""
    assert [(text[one.start : one.end], one.kind, one.number) for one in find_clause_references(text)] == places
