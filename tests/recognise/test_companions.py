from __future__ import annotations

import pytest

from pipeline.recognise.companions import is_companion


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("《某服务规范》编制说明", True),
        ("某服务规范（征求意见稿）意见汇总处理表", True),
        ("团体标准审查会会议纪要", True),
        ("附件2：编制说明", False),
        ("2.编制说明", False),
        ("某服务规范", False),
        ("产品使用说明编写规范", False),
        ("意见处理服务规范", False),
        ("", False),
    ],
)
def test_papers_on_a_standard(line: str, about: bool) -> None:
    assert is_companion(line) is about
