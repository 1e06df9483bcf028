"""What stands in a field instead of a value."""

from __future__ import annotations

import pytest

from pipeline.language.leftovers import is_reference, leftover


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (
            "placeholder",
            [
                "XXX",
                "xx",
                "××××",
                "ＸＸＸ",
                "待定",
                "（待定）",
                "待 补充",
                "待定。",
                "TBD",
                "……",
                "点击此处输入文字",
                "单击或点击此处输入文字。",
                "请选择",
                "[此处填写]",
                "【写：姓名】",
                "略",
                "（略）",
                "____",
            ],
        ),
        ("nothing", ["/", "／", "—", "-", "无", "暂无", "没有", "N/A", "n/a", "不详"]),
        ("ditto", ["同上", "同 上", "同左", "同上。", "〃", "同联系人"]),
        ("attached", ["见附件", "详见附件1", "见附件一", "另附页", "（见附件）", "详见后附材料", "附后", "见附件《说明》"]),
        ("attached", ["事迹材料另附。", "详细材料见附件", "全文附后"]),
        (
            None,
            ["", "X光机", "无锡市某某公司", "同济大学", "略阳县某厂", "见附件三的说明，主要内容是：……", "待定岗人员", "3", "13900000001"],
        ),
    ],
)
def test_leftover(kind: str | None, texts: list[str]) -> None:
    """A whole value counts, never a word inside one."""
    assert {text: leftover(text) for text in texts} == dict.fromkeys(texts, kind)


@pytest.mark.parametrize("name", ["同申报单位", "以上各单位", "申报单位及参与起草单位", "同上", "全体参与起草单位"])
def test_pointing_names(name: str) -> None:
    assert is_reference(name)


@pytest.mark.parametrize("name", ["同济大学", "上海各界公司联合会馆", "全聚德"])
def test_names_that_begin_like_a_pointer(name: str) -> None:
    assert not is_reference(name)
