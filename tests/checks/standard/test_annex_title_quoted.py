from __future__ import annotations

import pytest

from pipeline.checks.standard.annex_title_quoted import standard_annex_title_quoted
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content

TITLED = ("附录A", "（资料性）", "登记表的项目", "内容。")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("见附录A。", *TITLED), [], id="no title quoted"),
        pytest.param(("见附录A《登记表的项目》。", *TITLED), [], id="the same"),
        pytest.param(("见附录A《登记表的 项目》。", *TITLED), [], id="blanks are no difference"),
        pytest.param(("见附录 A《登记表》。", *TITLED), ["附录 A《登记表》"], id="another one"),
        pytest.param(("见附录B《登记表》。", *TITLED), [], id="no such annex"),
        pytest.param(
            ("见附录A《流程》。", "附录A", "（资料性）", "图A.1　《流程图》"), ["附录A《流程》"], id="the only caption, without a title"
        ),
        pytest.param(("见附录A《流程图》。", "附录A", "（资料性）", "图A.1　《流程图》"), [], id="the caption's name"),
    ],
)
def test_titles(content: tuple[Content, ...], found: list[str]) -> None:
    assert try_draft(standard_annex_title_quoted, *content).quotes == found
