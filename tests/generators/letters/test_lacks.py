from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import WrongTemplate
from pipeline.generators.letters.lacks import missing_facts, remarks
from pipeline.model.office import Office
from tests.generators.letters.cases import ADVICE, OFFICE, PLAN, STARS, case, work
from tests.word_files import docx, paragraphs


def told(*cases: object, **bent: object) -> list[str]:
    return [one.zh for one in missing_facts(work(*cases, **bent))]  # type: ignore[arg-type]  # cases and what work() takes


def test_nothing_is_missing_where_everything_is_given() -> None:
    assert told(case(PLAN), case(PLAN, conclusion="accept"), case(PLAN, conclusion="refuse")) == []


def test_everything_is_named_at_once_and_once() -> None:
    nobody = case(PLAN, number="TB-2", path="收件箱/乙", names=())

    assert told(case(PLAN), case(PLAN, number="TB-3"), nobody, office=Office("")) == [
        "TB2022-001、TB-3、TB-2：没有补正截止日期，请填汇总表的“补正截止”，或写 office.toml 的 supplement-days、[letters] supplement-until",
        "TB-2：“申报单位”没有读到，请在汇总表的这一栏填写",
        "TB-2：“项目名称”没有读到，请在汇总表的这一栏填写",
        "补正通知：缺联系电话，请写在 office.toml 的 [letters]，键是 phone",
    ]


def test_what_could_not_be_read_is_called_as_the_call_calls_it() -> None:
    team = case(PLAN, number="MX-1", names=(), call=STARS, kind="team")

    assert told(team, call=STARS)[:2] == [
        "MX-1：“单位（公章名）”没有读到，请在汇总表的这一栏填写",
        "MX-1：“班组/个人”没有读到，请在汇总表的这一栏填写",
    ]


def test_of_many_cases_a_few_are_named() -> None:
    found = told(*(case(PLAN, number=f"TB-{number}") for number in range(1, 8)), office=replace(OFFICE, supplement_days=None))

    assert [one.partition("：")[0] for one in found] == ["TB-1、TB-2、TB-3、TB-4、TB-5等7份"]


def test_the_star_call_has_no_mailbox_of_its_own() -> None:
    one = case(PLAN, call=STARS, kind="team", names=("甲公司", "某班组"))

    assert told(one, call=STARS) == ["补正通知：缺收补正材料的邮箱，请写在 office.toml 的 [letters]，键是 email"]


def test_a_day_before_the_letter_s_is_no_due_day() -> None:
    assert told(case(PLAN, decided={"due": date(2022, 8, 19)})) == ["TB2022-001：补正截止（2022-08-19）早于通知的日期（2022-08-20）"]
    assert told(case(PLAN, decided={"due": date(2022, 8, 20)})) == []


def test_a_letter_says_something() -> None:
    assert told(case(PLAN, ADVICE, without=("p",))) == ["TB2022-001：结论是补正，但“问题”页没有一条须补正的写入通知，请把该写的改成“是”"]
    assert told(case(conclusion="refuse")) == ["TB2022-001：不予受理没有理由，请在“问题”页选写入通知的，或写在“人工备注”栏"]
    assert told(case(conclusion="refuse", decided={"remark": "不属于征集范围。"})) == []


def test_cases_without_letters_lack_nothing() -> None:
    assert told(case(PLAN, write=False), case(PLAN, write=None), replace(case(PLAN), decision=None), office=Office("")) == []


@pytest.fixture
def own(tmp_path: Path) -> Office:
    (tmp_path / "letters").mkdir()
    return replace(OFFICE, templates=str(tmp_path))


def test_a_template_of_the_office_may_need_more(own: Office) -> None:
    assert own.templates is not None
    (Path(own.templates) / "letters" / "补正通知.docx").write_bytes(docx(paragraphs("{{ office.fax }}{{ call.colour }}{{ whatever }}")))

    assert told(case(PLAN), office=own) == [
        "补正通知：缺fax，请写在 office.toml 的 [letters]，键是 fax",
        "补正通知：方案 saq-2022-group-standard 的通知没有“colour”",
        "补正通知：模板要用的“whatever”没有这项内容",
    ]


def test_a_wrong_template_is_told(own: Office) -> None:
    assert own.templates is not None
    (Path(own.templates) / "letters" / "补正通知.docx").write_bytes(docx(paragraphs("{{ a b }}")))

    with pytest.raises(WrongTemplate, match=r"补正通知\.docx"):
        missing_facts(work(case(PLAN), office=own))


def test_a_call_without_templates_is_told() -> None:
    """A lone draft between the projects of a call: which row it is, and what to do."""
    assert told(case(PLAN, number=""), call="gbt-1.1-2020") == [
        "收件箱/甲：方案 gbt-1.1-2020 没有“补正通知”的模板，请把汇总表的“写入通知”改成“否”，或照 docs/letters.md 放自己的模板"
    ]


def test_the_office_is_reminded_of_what_it_left_open() -> None:
    blank, cut = case(PLAN, write=None), case(PLAN, ADVICE, number="TB-2")
    assert cut.decision is not None
    cut = replace(cut, decision=replace(cut.decision, findings={"p": cut.decision.findings["p"]}))
    nowhere = case(PLAN, number="TB-3")
    nowhere = replace(nowhere, report=replace(nowhere.report, records={}))

    assert [one.zh for one in remarks(work(blank, cut, nowhere))] == [
        "填了“人工结论”、没有填“写入通知”，没有写通知：TB2022-001",
        "TB-2：有1个问题汇总表里没有（行被删了，或材料、规则后来变了），没有写进补正通知",
        "TB-3：没有读到邮箱，发送清单里请自己填",
    ]


def test_an_acceptance_with_findings_that_block_is_told() -> None:
    assert [one.zh for one in remarks(work(case(PLAN, ADVICE, conclusion="accept")))] == [
        "TB2022-001：结论是受理，而有1项须补正的问题选了写入通知，没有写进受理通知"
    ]
    assert remarks(work(case(PLAN, ADVICE, conclusion="accept", without=("p",)))) == ()
