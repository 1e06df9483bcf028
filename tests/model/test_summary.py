from __future__ import annotations

import pytest

from pipeline.model.summary import Column
from pipeline.model.text import Text

TITLE = Text("栏", "column")


@pytest.mark.parametrize(
    ("column", "by_hand"),
    [
        pytest.param(Column(TITLE, 10), True, id="nothing-goes-there"),
        pytest.param(Column(TITLE, 10, role="proposal-form", choices=(TITLE,), key="conclusion"), True, id="a-choice"),
        pytest.param(Column(TITLE, 10, fields=("project_name",)), False, id="fields"),
        pytest.param(Column(TITLE, 10, fact="verdict"), False, id="a-fact"),
        pytest.param(Column(TITLE, 10, present="standard-draft"), False, id="was-it-received"),
        pytest.param(Column(TITLE, 10, rule="a-rule"), False, id="a-rule"),
        pytest.param(Column(TITLE, 10, rules=("a", "b")), False, id="several-rules"),
    ],
)
def test_people_fill_in_what_the_report_does_not(column: Column, by_hand: bool) -> None:
    assert column.by_hand is by_hand
