"""Choices written in words where a box should be ticked."""

from __future__ import annotations

import pytest

from pipeline.model.profile import FormField
from pipeline.model.text import Text
from pipeline.recognise.forms.worded import named_in_words
from tests.recognise.forms.stars import head, record_of, team_table
from tests.recognise.forms.test_choices import pieces
from tests.word_files import paragraph

CATEGORY = FormField("category", "类别", "choice", Text("类别", "category"), options=("管理类", "服务类", "技术类"))
SERVICE = FormField("service", "服务类", "choice", Text("服务", "service"), options=("窗口服务", "现场服务"))
BOXES = "□管理类  服务类（□窗口服务 □现场服务）  □技术类  □辅助类"


@pytest.mark.parametrize(
    ("line", "boxed", "named", "rest"),
    [
        pytest.param("", False, [], "", id="nothing"),
        pytest.param("窗口服务类", False, ["服务类"], "", id="the-kind-in-words"),
        pytest.param("２、技术类班组", False, ["技术类"], "", id="with-a-number"),
        pytest.param("管理类 服务类（窗口服务 现场服务） 技术类", False, [], "", id="as-printed"),
        pytest.param("□管理类 服务类（□窗口服务 □现场服务） □技术类 技术类", True, ["技术类"], "", id="behind-the-boxes"),
        pytest.param("□管理类 服务类（□窗口服务 □现场服务） □技术类（请打√）", True, [], "", id="a-printed-remark"),
        pytest.param("□管理类 服务类（□窗口服务 □现场服务） □技术类 后勤 QC", True, [], "后勤QC", id="other-words"),
        pytest.param("非技术类", False, [], "非技术类", id="denied"),
        pytest.param("管理类、技术类", False, ["管理类", "技术类"], "", id="two"),
    ],
)
def test_words_besides_the_printed_ones(line: str, boxed: bool, named: list[str], rest: str) -> None:
    assert named_in_words(CATEGORY, SERVICE, pieces(paragraph(line)), boxed=boxed) == (named, rest)


@pytest.mark.parametrize(
    ("ticks", "category", "kind"),
    [
        pytest.param("窗口服务类", "服务类", "窗口服务", id="in-place-of-the-boxes"),
        pytest.param("服务类 现场服务类", "服务类", "现场服务", id="both-in-words"),
        pytest.param(f"{BOXES}  窗口服务类", "服务类", "窗口服务", id="behind-the-boxes"),
        pytest.param(f"窗口服务类  {BOXES}", "服务类", "窗口服务", id="before-the-boxes"),
        pytest.param("技术类班组", "技术类", "", id="another-category"),
        pytest.param("□管理类  窗口服务类  □技术类  □辅助类", "类", "类", id="nobody-knows"),
        pytest.param("☑技术类（原为窗口服务类）", "技术类", "", id="a-tick-counts-more"),
        pytest.param(BOXES, "", "", id="untouched"),
    ],
)
def test_a_team_names_its_category_in_words(ticks: str, category: str, kind: str) -> None:
    record = record_of(head() + team_table(ticks=ticks))

    assert (record.fields["category"].value, record.fields["service_category"].value) == (category, kind)
