from __future__ import annotations

import pytest

from pipeline.language.normal import norm
from pipeline.recognise.forms.printed import Printed
from tests.recognise.forms.stars import star_form


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        pytest.param("人员构成", True, id="as-printed"),
        pytest.param("人员学历 (人)", True, id="with-a-remark"),
        pytest.param("上级推荐　单位：", True, id="spread-with-a-colon"),
        pytest.param("（人）", True, id="in-brackets"),
        pytest.param("人员", False, id="half-of-it"),
        pytest.param("人员构成表", False, id="a-longer-word"),
        pytest.param("班组名称", False, id="a-label"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_words_printed_over_a_group_of_fields(text: str, printed: bool) -> None:
    assert Printed(star_form("team")).is_head(norm(text, digits=True)) is printed


@pytest.mark.parametrize(
    ("text", "note"),
    [
        pytest.param("注：此表是推荐单位的正式汇总信息", True, id="the-form's-own"),
        pytest.param("注1：略", True, id="another-note"),
        pytest.param("填表说明：略", True, id="how-to-fill-it-in"),
        pytest.param("注意事项", False, id="a-word"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_notes(text: str, note: bool) -> None:
    assert Printed(star_form("recommendation")).is_note(norm(text, digits=True)) is note
