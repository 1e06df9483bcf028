"""Whom a material tells of."""

from __future__ import annotations

import pytest

from pipeline.recognise.materials.subjects import about


@pytest.mark.parametrize(
    ("subtitle", "file", "whom"),
    [
        pytest.param("——上海虚拟餐饮管理有限公司暖食窗口服务班组", "a.docx", "group", id="team"),
        pytest.param("——上海某某客运公司19路车队", "a.docx", "group", id="fleet"),
        pytest.param("——上海某某医院门诊服务台", "a.docx", "group", id="desk"),
        pytest.param("——上海构拟图书服务有限公司李某例", "a.docx", "person", id="person"),
        pytest.param("——上海某某公司 客服中心　王某例同志", "a.docx", "person", id="person-behind-a-department"),
        pytest.param("——[上海某某公司][暖食窗口服务班组]", "a.docx", "group", id="brackets-of-the-notice"),
        pytest.param("（上海某某公司　王某例）", "a.docx", "person", id="in-brackets"),
        pytest.param("——上海某某公司客户服务", "a.docx", None, id="no-name"),
        pytest.param("——上海某某公司", "a.docx", None, id="unit-alone"),
        pytest.param("", "事迹材料-个人.docx", "person", id="file-of-a-person"),
        pytest.param("", "班组事迹.docx", "group", id="file-of-a-team"),
        pytest.param("", "班组和个人.docx", None, id="file-of-both"),
        pytest.param("——上海某某公司李某例", "班组.docx", "person", id="the-line-wins"),
        pytest.param("", "a.docx", None, id="nothing-said"),
    ],
)
def test_whom_it_tells_of(subtitle: str, file: str, whom: str | None) -> None:
    assert about(subtitle, file) == whom
