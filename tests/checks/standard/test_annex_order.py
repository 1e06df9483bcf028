from __future__ import annotations

import pytest

from pipeline.checks.standard.annex_order import standard_annex_order
from tests.checks.standard.trying import try_draft

ANNEXES = ("附录A", "（资料性）", "甲", "内容。", "附录B", "（资料性）", "乙", "内容。", "附录C", "（资料性）", "丙", "见附录A。")


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        pytest.param("应公布。", [], id="no mention"),
        pytest.param("见附录A、附录B和附录C。", [], id="in order"),
        pytest.param("见附录B，再见附录A，还见附录B。", ["附录B"], id="exchanged"),
        pytest.param("见附录C，再见附录A、附录B。", ["附录C"], id="the last comes first: once"),
        pytest.param("见附录C，再见附录B，再见附录A。", ["附录C"], id="all the other way round: once"),
        pytest.param("见附录A～附录C。", [], id="a range"),
        pytest.param("见表B.1。见附录A。", ["表B.1"], id="a table of the annex"),
    ],
)
def test_first_mentions(sentence: str, quotes: list[str]) -> None:
    assert try_draft(standard_annex_order, sentence, *ANNEXES).quotes == quotes
