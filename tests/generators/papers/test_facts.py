from dataclasses import replace

import pytest

from pipeline.generators.papers.facts import case_fact, case_facts, cases_of, open_cases_of, shared_facts, value_text
from pipeline.generators.papers.plans import CaseFact, PaperPlan, Plans
from pipeline.model.office import Office
from pipeline.model.record import Value
from pipeline.model.text import Text
from tests.generators.papers.batches import casework, project, star

NAME = CaseFact(Text("项目名称", "project"), (("proposal-form", "title"), ("proposal-form", "project_name")), "project", True)


def test_what_every_paper_may_say() -> None:
    facts = shared_facts(casework())
    call = facts["call"]

    assert (facts["date"], facts["issuer"], facts["signatory"]) == ("2022年9月1日", "虚设质量协会", "虚设质量协会")
    assert isinstance(call, dict)
    assert (call["year"], call["number"]) == ("2022", "沪质协〔2022〕19号")
    assert call["publicity"] == {"begin": "2022年9月1日", "end": "2022年9月15日", "period": "2022年9月1日至9月15日"}
    assert facts["office"] == {
        "review_date": "2022年8月20日",
        "review_place": "虚设路1号3楼",
        "department": "标准化工作部",
        "contact": "张某",
        "phone": "021-60000001",
        "reminder_until": "2022年1月7日",
    }
    assert facts["experts"] == [{"ordinal": 1, "name": "王某", "unit": "虚设大学"}, {"ordinal": 2, "name": "李某", "unit": "例证研究院"}]


def test_without_an_office_the_call_signs() -> None:
    facts = shared_facts(casework(office=Office("")))

    assert (facts["issuer"], facts["signatory"], facts["experts"]) == ("上海市质量协会", "上海市质量协会", [])


def test_without_a_call_nobody_does() -> None:
    work = casework(office=Office(""))
    facts = shared_facts(replace(work, profile=replace(work.profile, call=None)))

    assert (facts["issuer"], facts["call"]) == (None, {})


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), ("", ""), (" 甲 ", "甲"), (("甲", "乙"), "甲、乙"), (("甲", "", "XXX"), "甲"), ("XXXX", ""), ((), "")]
)
def test_values_as_text(value: Value, text: str) -> None:
    assert value_text(value) == text


def test_the_office_s_word_goes_before_the_form_s() -> None:
    assert case_fact(project("1"), NAME) == "甲规范"
    assert case_fact(project("1", project="甲服务规范"), NAME) == "甲服务规范"
    assert case_fact(project("1", project="  "), NAME) == "甲规范"
    assert case_fact(replace(project("1", name=None), decision=None), NAME) == ""


def test_the_facts_of_cases_in_their_order() -> None:
    facts = case_facts([project("TB2022-001"), project("TB2022-002", "乙规范")], Plans(case={"project": NAME}))

    assert facts == [
        {"ordinal": 1, "number": "TB2022-001", "kind": "", "project": "甲规范"},
        {"ordinal": 2, "number": "TB2022-002", "kind": "", "project": "乙规范"},
    ]


def test_which_cases_a_paper_is_about() -> None:
    plan = PaperPlan("公示稿", "word", conclusion=("accept",), decided={"review": ("建议立项", "修改后立项")})
    work = casework(
        project("1", review="建议立项"),
        project("2", review="不建议立项"),
        project("3"),
        project("4", conclusion="supplement", review="建议立项"),
        project("5", conclusion=None),
        project("6", review=" 修改后立项 "),
        replace(project("7"), decision=None),
    )

    assert [case.number for case in cases_of(plan, work)] == ["1", "6"]
    assert [case.number for case in open_cases_of(plan, work)] == ["3"]


def test_cases_of_some_kinds_only() -> None:
    plan = PaperPlan("受理清单", "word", kinds=("team",))

    assert [case.number for case in cases_of(plan, casework(star("1", "甲班", "公司"), star("2", "某", "公司", kind="person")))] == ["1"]


@pytest.mark.parametrize("shown", ["（TB-1）", "(TB-1)", "〔读不到〕", "[unreadable]"])
def test_what_the_sheet_shows_for_want_of_a_name_is_none(shown: str) -> None:
    assert case_fact(project("TB-1", "", project=shown), NAME) == ""
    assert case_fact(project("TB-1", "甲规范", project=shown), NAME) == "甲规范"
