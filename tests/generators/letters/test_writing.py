"""The letters themselves: what they say, and that text of a document is text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from pipeline.generators.letters.writing import letters, subject_of
from pipeline.language.file_names import safe_name
from pipeline.model.decision import Conclusion
from pipeline.model.submission import Round
from pipeline.writers.visible import visible
from tests.generators.letters.cases import ADVICE, MISSING, OFFICE, PLAN, STARS, case, clauses, lines, tables, work


def letter(one: object, **bent: object) -> bytes:
    return letters(one, work(one, **bent))[0].data  # type: ignore[arg-type]  # a case and what work() takes


def test_a_supplement_says_what_when_and_where() -> None:
    one = case(MISSING, PLAN, ADVICE)

    assert lines(letter(one)) == [
        "关于《某某服务规范》\n团体标准项目申报材料补正的通知",
        "甲公司：",
        "你单位于2022年9月1日报送的团体标准项目申报材料收悉（受理编号TB2022-001）。经形式审查，"
        "依据《关于征集2022年度上海市质量协会团体标准项目的通知》（沪质协〔2022〕19号），下列材料需补正：",
        "一、须补正事项",
        "二、建议完善事项（不影响受理）",
        "三、请于2022年8月30日前将补正材料发送至saq_tb@saq.org.cn，邮件主题请注明受理编号；修改建议书的，请重新盖章扫描。"
        "逾期未补正的，视为放弃申报。",
        "附件：1. 带批注的项目建议书",
        "　　　2. 带批注的标准草案",
        "虚设质量协会",
        "2022年8月20日",
        "（联系人：张某，联系电话：021-60000001，地址：虚设路1号）",
    ]
    assert [[row[0] for row in table] for table in tables(letter(one))] == [["补1", "补2"], ["建1"]]


def test_rows_say_place_problem_source_and_remedy() -> None:
    one = case(replace(PLAN, status="open"), words="另请附说明。")

    assert tables(letter(one)) == [
        [
            [
                "补1",
                "项目建议书\n表1第9行“计划起止时间”栏",
                "（仍未改正）写的是“一年”。请写成“2022年10月—2023年9月”。",
                "通知第三条",
                "请照prop-plan-dates改。另请附说明。",
            ]
        ]
    ]


def test_no_rule_is_named_and_nothing_is_said_that_the_office_left_out() -> None:
    one = case(MISSING, PLAN, ADVICE, without=("m", "a"))
    text = "\n".join((*lines(letter(one)), *(cell for table in tables(letter(one)) for row in table for cell in row)))

    assert not any(words in text for words in ("建议完善事项", "缺", "形审", "xingshen", "std-clause-empty"))
    assert "二、请于2022年8月30日前" in text
    assert "附件：带批注的项目建议书" in text


def test_what_is_left_to_the_comments_is_counted() -> None:
    rules = ("prop-plan-dates", "std-clause-empty", "fmt-margins")
    found = [replace(each, rule=rules[place % 3], severity="error") for place, each in enumerate(clauses(12))]
    one = case(*found, ADVICE)

    assert "其余2项须补正事项，详见附件批注。" in lines(letter(one))
    assert "共1项建议，详见附件批注。" in lines(letter(one))


def test_a_second_round_is_told_as_one() -> None:
    one = case(PLAN, rounds=(Round(1, "收件箱/甲"), Round(2, "收件箱/乙")))

    assert lines(letter(one))[2].startswith("你单位报送的团体标准项目申报材料的补正材料收悉（受理编号TB2022-001）。经再次形式审查")


def test_an_acceptance_lists_what_came_and_what_comes_next() -> None:
    one = case(PLAN, ADVICE, conclusion="accept")
    text = lines(letter(one))

    assert text[0] == "关于受理《某某服务规范》\n团体标准项目申报的通知"
    assert "决定予以受理，受理编号为TB2022-001。收到的材料如下：" in text[2]
    assert text[3] == (
        "后续安排：专家评审，2022年8月16日至8月31日；公示，2022年9月1日至9月15日；批准立项，2022年9月16日至9月20日。如有调整，另行通知。"
    )
    assert [row[1:4] for row in tables(letter(one))[0]] == [
        ["标准草案", "草案.docx", "12"],
        ["项目建议书", "建议书.docx", "—"],
        ["盖章扫描件", "建议书.pdf", "2"],
    ]
    assert [row[0] for row in tables(letter(one))[1]] == ["建1"]
    assert text[-2:] == ["附件", "建议完善事项"]


def test_an_acceptance_without_advice_has_no_annex() -> None:
    one = case(conclusion="accept")

    assert len(tables(letter(one))) == 1
    assert not any("附件" in line for line in lines(letter(one)))


def test_a_refusal_gives_its_reasons() -> None:
    chosen, said = case(PLAN, conclusion="refuse"), case(conclusion="refuse", decided={"remark": "不属于征集的重点领域。"})
    office = replace(OFFICE, letters={**OFFICE.letters, "refuse-clause": "如有异议，请于5日内提出。"})

    assert [row[0] for row in tables(letter(chosen))[0]] == ["补1"]
    assert "不属于征集的重点领域。" in lines(letter(said))
    assert "如有异议，请于5日内提出。" in lines(letter(said, office=office))


def test_remarks_of_the_office_stay_inside_it() -> None:
    """人工备注 is no reason where findings are."""
    for conclusion in ("accept", "supplement", "refuse"):
        one = case(PLAN, conclusion=conclusion, decided={"remark": "内部：电话里吵过"})
        assert not any("内部" in line for line in lines(letter(one)))


@pytest.mark.parametrize(("length", "title"), [(16, "关于《{}》\n团体"), (17, "关于\n《{}》\n团体")], ids=["fits", "one-too-long"])
def test_a_name_that_does_not_fit_into_the_first_line_begins_the_second(length: int, title: str) -> None:
    one = case(PLAN, names=("甲公司", "名" * length))

    assert lines(letter(one))[0].startswith(title.format("名" * length))


@pytest.mark.parametrize(
    ("kind", "names", "title"),
    [
        ("team", ("甲公司", "暖食班组"), "关于“暖食班组”\n用户满意服务明星成果申报材料补正的通知"),
        ("person", ("甲公司", "李某"), "关于“李某”\n用户满意服务明星成果申报材料补正的通知"),
        ("recommender", ("某区质协",), "关于用户满意服务明星成果\n推荐材料补正的通知"),
    ],
)
def test_the_star_call_speaks_of_teams_persons_and_recommenders(kind: str, names: tuple[str, ...], title: str) -> None:
    one = case(PLAN, call=STARS, kind=kind, names=names, number="")
    text = lines(letter(one, call=STARS, office=replace(OFFICE, letters={**OFFICE.letters, "email": "a@example.org"})))

    assert text[:2] == [title, f"{names[0]}："]
    assert not any("受理编号" in line for line in text)


def test_a_document_s_number_is_printed_where_there_is_one() -> None:
    assert (
        lines(letter(case(PLAN), office=replace(OFFICE, letters={**OFFICE.letters, "document-number": "虚质协函〔2022〕3号"})))[0]
        == "虚质协函〔2022〕3号"
    )


def test_the_mail_begins_with_its_subject() -> None:
    one = case(PLAN)
    paper = letters(one, work(one))[1]

    assert paper.name == "TB2022-001 某某服务规范/邮件正文.txt"
    assert paper.data.startswith(b"\xef\xbb\xbf")
    assert paper.data.decode("utf-8-sig").split("\r\n")[0] == f"主题：{subject_of(one, work(one))}"


@pytest.mark.parametrize(("conclusion", "write"), [(None, True), ("accept", False), ("accept", None)])
def test_without_a_decision_there_is_no_letter(conclusion: Conclusion | None, write: bool | None) -> None:
    one = case(PLAN, conclusion=conclusion, write=write)

    assert letters(one, work(one)) == ()


def test_the_same_decisions_give_the_same_bytes() -> None:
    one = case(MISSING, PLAN, ADVICE)

    assert letters(one, work(one)) == letters(replace(one), work(replace(one)))


SIGNS = some.sampled_from(
    ["&", "<", ">", "{{ x }}", "{% if %}", "{_{", "'", '"', "\t", "\x00", "😀", "/", "\\", ":", "*", "?", "=1+1", "甲"]
)
NAMES = some.lists(SIGNS | some.text(max_size=4), min_size=1, max_size=10).map("".join) | some.text(
    "甲乙&<{😀", min_size=300, max_size=1000
)


@settings(deadline=None, max_examples=60)
@given(NAMES, NAMES)
def test_any_name_comes_out_as_it_is(applicant: str, project: str) -> None:
    one = case(PLAN, ADVICE, names=(f"甲{applicant}", f"乙{project}"), words=f"丙{project}")
    data = letter(one)

    before = "关于\n" if len(f"乙{project}") > 16 else "关于"
    assert lines(data)[0] == f"{before}《乙{visible(project)}》\n团体标准项目申报材料补正的通知"
    assert lines(data)[1] == f"甲{visible(applicant)}："
    assert tables(data)[0][0][4].endswith(f"丙{visible(project)}")


@given(NAMES)
def test_any_name_gives_a_safe_file_name(name: str) -> None:
    safe = safe_name(f"甲{name}")

    assert safe
    assert len(safe.encode()) < 255
    assert not set(safe) & set('/\\:*?"<>|\x00')
