from __future__ import annotations

from typing import get_args

from pipeline.checks.text.personal_data import text_personal_data
from pipeline.model.unseen import Unseen, UnseenKind
from tests.documents import document
from tests.looking import run_check


def test_every_kind_can_be_told_of() -> None:
    """Whatever a reader finds out of sight has words for where it is."""
    for kind in get_args(UnseenKind):
        found = Unseen(kind, "手机13900000085", "Manager" if kind == "property" else "")
        outcome = run_check(text_personal_data, document("甲"), {}, contacts=(), unseen=(found,))

        assert outcome.codes == ["phone"], kind
