from __future__ import annotations

from tests.documents import document
from tests.review.rules import dossier


def test_parts_are_found_by_role() -> None:
    one = dossier(document("甲"))

    assert [one.path(part) for part in one.of_role("draft")] == ["草案.docx"]
    assert one.of_role("form") == ()
    assert (one.alone, dossier(document("甲"), shape="document").alone) == (False, True)
