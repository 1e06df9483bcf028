from __future__ import annotations

import pytest

from pipeline.generators.drafts.scopes import plan
from tests.generators.drafts.trying import kind

TITLE = "社区助餐服务规范"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param(
            "本项目规定了助餐服务的人员和场所，适用于社区助餐点。主要技术内容：……。",
            "本文件规定了助餐服务的人员和场所。本文件适用于社区助餐点。",
            id="its-own-words",
        ),
        pytest.param("规定助餐的时限。适用于助餐点", "本文件规定了助餐的时限。本文件适用于助餐点。", id="without-subject"),
        pytest.param(
            "标准范围：界定助餐的术语。", "本文件界定了助餐的术语。本文件适用于【写：哪些组织的什么服务活动】。", id="no-application"
        ),
    ],
)
def test_the_scope_is_what_the_proposal_says(text: str, sentences: str) -> None:
    assert plan(text, TITLE, kind("service")).scope == sentences


@pytest.mark.parametrize(
    "text",
    ["", "助餐的时限和温度。", "规定了机构应当怎样服务。", "规定了XX服务的要求。", "规定{{ x }}的要求。", "规定本标准的要求。"],
    ids=["nothing", "says-neither", "a-requirement", "a-placeholder", "a-template", "calls-itself-otherwise"],
)
def test_what_does_not_fit_is_replaced_by_the_chapters(text: str) -> None:
    found = plan(text, TITLE, kind("service"))

    assert found.scope.startswith(
        "本文件规定了社区助餐服务的总体要求、服务基本条件、服务提供过程、服务质量监督与评价和证实方法的要求。本文件适用于【写："
    )
    assert found.chapters == kind("service").chapters


def test_the_chapters_are_those_the_proposal_announces() -> None:
    """An announced chapter has the clauses of the kind's chapter that is meant; verification stays, and the scope says so."""
    found = plan("规定了助餐服务的总体要求、服务条件、送餐和服务评价的要求，适用于助餐点。", TITLE, kind("service"))

    assert [one.title for one in found.chapters] == ["总体要求", "服务条件", "送餐", "服务评价", "证实方法"]
    assert [one.title for one in found.chapters[1].clauses][:2] == ["服务机构", "服务人员"]
    assert found.chapters[2].prompt
    assert "，描述了证实方法。" in found.scope


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        pytest.param("规定了维修服务的预约、检测和回访。", "service", id="none-of-the-kinds-chapters"),
        pytest.param("规定了维修服务的总体要求、回访等。", "service", id="an-open-list"),
        pytest.param("规定了维修服务的总体要求。", "service", id="a-single-one"),
        pytest.param("规定了维修服务的总体要求、总体要求和服务条件。", "service", id="one-twice"),
        pytest.param("规定了纸杯评价的评价原则、分级。", "evaluation", id="a-kind-whose-chapters-stand-fast"),
    ],
)
def test_the_chapters_of_the_kind_stay(text: str, identity: str) -> None:
    assert plan(text, TITLE, kind(identity)).chapters == kind(identity).chapters


@pytest.mark.parametrize(
    ("listed", "titles"),
    [
        ("总体要求、停放和检查与改进的要求", ["总体要求", "停放", "检查与改进"]),
        ("总体要求、停放、检查与改进", ["总体要求", "停放", "检查与改进"]),
        ("总体要求、停放以及巡查等内容", ["总体要求", "停放", "巡查"]),
        ("总体要求、停放与巡查", ["总体要求", "停放与巡查"]),
        ("停放、培训", ["停放", "培训"]),
    ],
)
def test_lists_are_taken_apart(listed: str, titles: list[str]) -> None:
    found = plan(f"规定了单车的{listed}，适用于企业。", "单车管理规范", kind("management"))

    assert [one.title for one in found.chapters] == titles


@pytest.mark.parametrize(
    ("listed", "titles"),
    [
        ("分类、技术要求、检验规则和标志、包装、运输、贮存", ["分类", "技术要求", "检验规则", "标志、包装、运输和贮存"]),
        ("技术要求、标志、包装、运输和储存，", ["技术要求", "标志、包装、运输和贮存"]),
        ("技术要求、试验方法、标志和包装", ["技术要求", "试验方法", "标志和包装"]),
    ],
)
def test_a_title_that_holds_a_list_is_one(listed: str, titles: list[str]) -> None:
    found = plan(f"规定再生纸杯的{listed}，适用于纸杯。", "再生纸杯技术规范", kind("product"))

    assert [one.title for one in found.chapters] == titles
    assert titles[-1] in found.scope


@pytest.mark.parametrize(
    "listed",
    [
        "术语和定义、总体要求、停放",
        "范围、规范性引用文件、术语与定义、总体要求、停放",
        "总体要求、停放、术语和定义",
        "术语、总体要求、停放",
    ],
)
def test_chapters_1_to_3_are_no_core_chapters(listed: str) -> None:
    found = plan(f"规定了单车的{listed}，适用于企业。", "单车管理规范", kind("management"))

    assert [one.title for one in found.chapters] == ["总体要求", "停放"]
    assert "术语" not in found.scope


def test_terms_that_are_defined_stay_in_the_scope() -> None:
    assert plan("界定了单车的术语和定义、分类。", "单车管理规范", kind("management")).scope.startswith(
        "本文件界定了单车的术语和定义、分类。"
    )


@pytest.mark.parametrize(
    ("said", "applies"),
    [
        ("社区的助餐点，其他机构可参照执行", "社区的助餐点，其他机构参照执行。"),
        ("助餐点，其他可以参考使用", "助餐点，其他参考使用。"),
        ("可移动的餐车", "【写：哪些组织的什么服务活动】。"),
        ("应急助餐和宜居社区", "应急助餐和宜居社区。"),
        ("助餐点，企业能采用", "【写：哪些组织的什么服务活动】。"),
    ],
)
def test_a_scope_permits_nothing(said: str, applies: str) -> None:
    assert plan(f"规定助餐的时限，适用于{said}。", TITLE, kind("service")).scope == f"本文件规定了助餐的时限。本文件适用于{applies}"


@pytest.mark.parametrize(
    "said",
    [
        "本标准规定了：总体要求；服务人员；服务流程。本标准适用于助餐点。",
        "规定了以下内容：\n1. 总体要求；\n2. 服务人员；\n3. 服务流程。\n适用于助餐点。",
        "规定下列要求：（1）总体要求；（2）服务人员；（3）服务流程；适用于助餐点。",
        "规定：——总体要求\n——服务人员\n——服务流程\n本标准适用于助餐点",
    ],
)
def test_a_list_behind_a_colon_is_read_to_its_end(said: str) -> None:
    found = plan(said, TITLE, kind("service"))

    assert found.scope == "本文件规定了总体要求、服务人员、服务流程，描述了证实方法。本文件适用于助餐点。"
    assert [one.title for one in found.chapters] == ["总体要求", "服务人员", "服务流程", "证实方法"]


def test_a_procedure_keeps_its_verification() -> None:
    found = plan("规定了转运的准备、收集和消毒，适用于医院。", "转运操作规程", kind("procedure"))

    assert [one.title for one in found.chapters] == ["准备", "收集", "消毒", "追溯与证实方法"]
    assert "，描述了追溯与证实方法。" in found.scope


def test_an_annex_is_still_named() -> None:
    """The chapter that named it gave way to one that the proposal announces."""
    found = plan("给出了图书角管理的总则、选书与陈列、志愿者三个方面的建议，适用于图书角。", "图书角管理指南", kind("guide"))

    assert [one.title for one in found.chapters] == ["总则", "选书与陈列", "志愿者"]
    assert found.chapters[-1].text == "案例见附录A。"
