"""字数 as Word counts it."""

from __future__ import annotations

import pytest

from pipeline.language.zishu import count_han, count_zishu


@pytest.mark.parametrize(
    ("text", "zishu", "han"),
    [
        pytest.param("", 0, 0, id="nothing"),
        pytest.param("　 \n", 0, 0, id="blanks"),
        pytest.param("用户满意。", 5, 4, id="full-width-mark-counts"),
        pytest.param("2021年QC小组", 5, 3, id="western-runs-count-one-each"),
        pytest.param("3.5% www.saq.org.cn", 2, 0, id="western-words"),
        pytest.param("甲，乙,丙", 5, 3, id="half-width-mark-between-han-is-a-run"),
        pytest.param("甲　乙", 2, 2, id="full-width-blank-counts-nothing"),
        pytest.param("“甲”——乙…", 7, 2, id="quotes-and-dashes"),
        pytest.param("𠮷", 1, 1, id="rare-ideograph"),
    ],
)
def test_counts(text: str, zishu: int, han: int) -> None:
    assert count_zishu(text) == zishu
    assert count_han(text) == han
