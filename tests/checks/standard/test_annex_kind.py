from __future__ import annotations

import pytest

from pipeline.checks.standard.annex_kind import standard_annex_kind
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_draft


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("（规范性）", None),
        ("(资料性)", None),
        ("（规范性附录）", "（规范性）"),
        ("(资料性附录)", "（资料性）"),
        ("（资料性　附录）", "（资料性）"),
    ],
)
def test_kinds(kind: str, expected: str | None) -> None:
    tried = try_draft(standard_annex_kind, "附录A", kind, "登记表", "内容。")

    assert tried.found == ([] if expected is None else [("old", kind)])
    assert [hit.correction for hit in tried.outcome.hits] == (
        [] if expected is None else [ReplaceText(tried.document.paragraphs[11].span(), expected)]
    )


def test_without_a_kind_there_is_nothing_to_say() -> None:
    assert try_draft(standard_annex_kind, "附录A", "登记表", "内容。").codes == []
