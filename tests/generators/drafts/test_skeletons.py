from __future__ import annotations

import re

import pytest

from pipeline.generators.drafts.prompts import LONGEST
from pipeline.generators.drafts.skeletons import Clause, Skeleton, skeleton_for, skeletons, subject_of
from tests.generators.drafts.trying import TITLES, kind

MODAL = re.compile("应(?!急|用|对)|必须|不得")


def clauses(skeleton: Skeleton) -> list[Clause]:
    found = [*skeleton.chapters, *(annex.content for annex in skeleton.annexes)]
    return [*found, *(inner for one in found for inner in one.clauses)]


@pytest.mark.parametrize(("identity", "title"), TITLES.items(), ids=TITLES)
def test_the_last_word_of_a_title_tells_the_kind(identity: str, title: str) -> None:
    found = skeleton_for(title)

    assert found is not None
    assert found.identity == identity


@pytest.mark.parametrize(
    ("title", "identity"),
    [
        pytest.param("停车服务管理规范", "management", id="the-longest-word-counts"),
        pytest.param("停车服务评价指南", "guide", id="a-guide-to-evaluation-is-a-guide"),
        pytest.param("停车 服务 规范", "service", id="blanks-do-not-count"),
        pytest.param("停车服务规范　第1部分：通则", "service", id="a-part-is-of-the-kind-of-the-whole"),
        pytest.param("停车服务　第2部分：评价准则", "evaluation", id="a-part-says-its-own-kind"),
        pytest.param("停车服务规范（试行）", "service", id="on-trial"),
        pytest.param("碳排放管理体系　要求及使用指南", "management-system", id="requirements-with-guidance"),
        pytest.param("停车服务工作指引", "guide", id="another-word-for-a-guide"),
        pytest.param("停车场等级划分与评定", "evaluation", id="grading"),
        pytest.param("停车服务管理办法", None, id="measures-are-no-standard"),
        pytest.param("停车服务标准", None, id="the-word-standard-tells-nothing"),
        pytest.param("停车规范", None, id="a-specification-of-what"),
        pytest.param("", None, id="no-title"),
    ],
)
def test_a_title_that_tells_nothing_is_asked_about(title: str, identity: str | None) -> None:
    found = skeleton_for(title)

    assert (None if found is None else found.identity) == identity


def test_no_word_tells_two_kinds() -> None:
    endings = [ending for one in skeletons() for ending in one.endings]

    assert sorted(set(endings)) == sorted(endings)


@pytest.mark.parametrize("skeleton", skeletons(), ids=lambda one: one.identity)
def test_a_skeleton_leaves_nothing_bare(skeleton: Skeleton) -> None:
    """Clauses come in twos or more, what has no clauses asks for something, and a prompt fits into its brackets."""
    for one in clauses(skeleton):
        assert len(one.clauses) != 1, one.title
        assert one.clauses or one.prompt or one.text, one.title
        assert len(one.prompt) <= LONGEST
        assert not (one.clauses and (one.prompt or one.text)), f"{one.title}: a hanging paragraph"


@pytest.mark.parametrize("identity", ["guide", "evaluation"])
def test_principles_and_guides_ask_for_no_requirement(identity: str) -> None:
    asked = clauses(kind(identity)) if identity == "guide" else kind(identity).chapters[:1]

    assert not [one.title for one in asked if MODAL.search(one.prompt + one.text)]


@pytest.mark.parametrize(
    ("title", "identity", "subject"),
    [
        ("母婴室运行服务规范", "service", "母婴室运行服务"),
        ("再生纸杯技术规范", "product", "再生纸杯"),
        ("充电棚运行管理规范", "management", "充电棚运行管理"),
        ("纸杯耐热性的测定", "method", "纸杯耐热性"),
        ("服务规范", "service", "服务"),
        ("规范", "service", "规范"),
        ("家政服务人员能力要求", "personnel", "家政服务人员"),
        ("碳排放管理体系　要求", "management-system", "碳排放管理体系"),
        ("停车服务规范　第1部分：通则", "service", "停车服务"),
    ],
)
def test_what_a_title_is_about(title: str, identity: str, subject: str) -> None:
    assert subject_of(title, kind(identity)) == subject


def test_a_remark_is_no_part_of_the_subject() -> None:
    assert subject_of("停车服务规范（试行）", kind("service")) == "停车服务"
