from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.generators.papers.documents import lacking, word_papers
from pipeline.generators.papers.plans import PaperPlan, Plans, plans_of
from pipeline.model.office import Office, Recommender
from pipeline.model.paper import Casework, Mail
from tests.generators.papers.batches import OFFICE, STARS, casework, project, recommender, star, words

HOSTILE = "甲{{ 7*7 }}{% for x in y %}=1+1 & <w:t>/\\:*“”\u200b规范"
"""What people may write; a template must not run it, and it must come out."""


def plan_named(name: str, work: Casework) -> tuple[PaperPlan, Plans]:
    plans = plans_of(work)
    return next(plan for plan in plans.papers if plan.name == name), plans


def paper(name: str, work: Casework) -> str:
    (made,) = word_papers(*plan_named(name, work), work)
    assert made.name == f"批次/{name}.docx"
    return words(made.data)


def lacks(name: str, work: Casework) -> list[str]:
    return [lack.what.zh for lack in lacking(*plan_named(name, work), work)]


def test_the_list_of_accepted_projects() -> None:
    text = paper(
        "受理项目清单",
        casework(project("TB2022-001"), project("TB2022-002", "乙规范", conclusion="refuse"), project("TB2022-003", "丙规范")),
    )

    assert "截至2022年9月1日，经形式审查受理下列项目，共2项。" in text
    assert "TB2022-001\n甲规范\n虚设公司\n制定" in text
    assert "乙规范" not in text


def test_the_publicity_says_when_and_to_whom() -> None:
    text = paper("公示稿", casework(project("TB2022-001", review="建议立项"), project("TB2022-002", "乙规范", review="不建议立项")))

    assert "拟对《甲规范》团体标准予以立项" in text
    assert "公示期为2022年9月1日至9月15日。" in text
    assert "受理部门：标准化工作部" in text
    assert "021-6000" not in text
    assert "乙规范" not in text


def test_several_projects_are_counted() -> None:
    work = casework(*(project(f"TB2022-{number:03}", review="建议立项") for number in (1, 2, 3)))

    assert "拟对《甲规范》等3项团体标准予以立项" in paper("公示稿", work)


def test_the_notice_of_approval() -> None:
    text = paper("立项通知", casework(project("TB2022-001", approved="是"), project("TB2022-002", approved="否")))

    assert "TB2022-001\n甲规范\n虚设公司\n乙院、丙校\n一年" in text
    assert "TB2022-002" not in text


def test_the_agenda_and_the_sign_in_sheet() -> None:
    work = casework(project("TB2022-001"), project("TB2022-002", "乙规范"))
    agenda, sheet = paper("评审会议程", work), paper("签到表", work)

    assert "时间：2022年8月20日\n地点：虚设路1号3楼\n" in agenda
    assert "主持人" not in agenda
    assert "王某\n虚设大学" in agenda
    assert "项目汇报顺序（共2项）" in agenda
    assert sheet.count("虚设公司") == 1  # once, however many projects it has
    chaired = replace(OFFICE, letters={**OFFICE.letters, "review-chair": "赵某", "review-time": "9:00"})
    assert "时间：2022年8月20日 9:00\n地点：虚设路1号3楼\n主持人：赵某\n" in paper("评审会议程", replace(work, office=chaired))


def test_no_case_no_paper() -> None:
    work = casework(project("TB2022-001", conclusion="supplement"))

    assert all(word_papers(*plan_named(name, work), work) == () for name in ("受理项目清单", "评审会议程", "公示稿", "立项通知"))
    assert lacks("公示稿", replace(work, office=Office(""))) == []


@pytest.mark.parametrize("name", ["受理项目清单", "公示稿", "立项通知", "评审会议程"])
def test_hostile_text_comes_out_as_it_is(name: str) -> None:
    text = paper(name, casework(project("TB2022-001", HOSTILE, review="建议立项", approved="是")))

    assert HOSTILE.replace("\u200b", "⟦U+200B⟧") in text


def test_what_is_missing_and_where_to_write_it() -> None:
    work = replace(
        casework(project("TB2022-001", review="建议立项", approved="是")), office=Office("", letters={"review-date": "2022-08-20"})
    )

    assert lacks("公示稿", work) == ["缺“受理部门”，请写在 office.toml 的 [letters]，键是 department"]
    assert lacks("评审会议程", work) == [
        "缺“评审会地点”，请写在 office.toml 的 [letters]，键是 review-place",
        "没有评审专家，请写在 office.toml 的 [[experts]]（name、unit）",
    ]
    assert lacks("立项通知", work) == []
    assert lacks("立项通知", casework(project("TB2022-001", "", applicant=None, approved="是"))) == [
        "TB2022-001没有“项目名称”，请在汇总表里填写",
        "TB2022-001没有“申报单位”，请在汇总表里填写",
    ]


def test_what_a_call_does_not_say() -> None:
    work = casework(project("TB2022-001", review="建议立项"))
    call = work.profile.call
    assert call is not None
    silent = replace(work, profile=replace(work.profile, call=replace(call, data={})))

    assert lacks("公示稿", silent) == [
        "通知没有给出“publicity.period”，请写在方案 saq-2022-group-standard 的 profile.toml [call.data] publicity"
    ]
    anonymous = replace(silent, profile=replace(work.profile, call=None), office=replace(OFFICE, issuer=None))
    assert "缺发文单位，请写在 office.toml，键是 signatory" in lacks("受理项目清单", anonymous)


def test_further_keys_that_a_plan_needs() -> None:
    plan, plans = plan_named("受理项目清单", casework())
    work = casework(project("TB2022-001"))

    assert [lack.what.zh for lack in lacking(replace(plan, needs=("phone", "fax")), plans, work)] == [
        "缺“fax”，请写在 office.toml 的 [letters]，键是 fax"
    ]


def test_a_reminder_for_each_who_owes() -> None:
    work = casework(star("1", "甲班", "公司"), recommender("2", "虚设质协", ["1｜公司｜甲班"]), call=STARS)
    first, _, second, _, third, _ = word_papers(*plan_named("催办函", work), work)

    assert [one.name for one in (first, second, third)] == [
        "批次/催办函/虚设区质量协会.docx",
        "批次/催办函/例证行业协会.docx",
        "批次/催办函/样张／集团.docx",
    ]
    assert "虚设区质量协会：\n" in words(first.data)
    assert "推荐意见表（附件5）" not in words(first.data)
    assert "1. 活动信息统计表（附件6）" in words(first.data)
    assert "1. 推荐意见表（附件5）\n2. 活动信息统计表（附件6）" in words(second.data)
    assert "推荐材料应于2021年12月24日前报送" in words(second.data)
    assert "请于2022年1月7日前报送" in words(second.data)


def test_two_names_that_come_to_one_file() -> None:
    names = ("样张/集团", "样张／集团 2", "样张／集团")
    office = replace(OFFICE, recommenders=tuple(map(Recommender, names)))
    work = casework(call=STARS, office=office)

    assert [one.name for one in word_papers(*plan_named("催办函", work), work)] == [
        *("批次/催办函/样张／集团.docx", "批次/催办函/样张／集团.txt"),
        *("批次/催办函/样张／集团 2.docx", "批次/催办函/样张／集团 2.txt"),
        *("批次/催办函/样张／集团 3.docx", "批次/催办函/样张／集团 3.txt"),
    ]


def test_a_reminder_goes_with_a_mail() -> None:
    one = Recommender("虚设区质量协会", contact="张某", email="a@example.org；b@example.org")
    office = replace(OFFICE, recommenders=(one, Recommender("例证行业协会")), letters={**OFFICE.letters, "cc": "zong@example.org"})
    work = casework(recommender("2", "虚设区质量协会", ["1｜公司｜甲班"]), call=STARS, office=office)
    word, text, other, _ = word_papers(*plan_named("催办函", work), work)

    subject = "请报送2021年用户满意服务明星推荐材料"
    assert word.mail == Mail("虚设区质量协会", ("a@example.org", "b@example.org"), subject, "zong@example.org")
    assert other.mail == Mail("例证行业协会", (), subject, "zong@example.org")
    assert (text.name, text.mail) == ("批次/催办函/虚设区质量协会.txt", None)
    said = text.data.decode("utf-8-sig").split("\r\n")
    assert said[:3] == [f"主题：{subject}", "", "虚设区质量协会（张某）："]
    assert "1. 活动信息统计表（附件6）" in said
    assert "请于2022年1月7日前报送，详见附件《催办函》。没有推荐的，也请告知；已经报送的，请忽略本邮件。" in said


def test_what_the_mail_of_a_reminder_needs_is_missing(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "reminder.txt").write_text("{{ office.fax }}", "utf-8")
    work = casework(call=STARS, office=replace(OFFICE, templates=str(tmp_path)))

    assert lacks("催办函", work) == ["缺“fax”，请写在 office.toml 的 [letters]，键是 fax"]


def test_the_same_bytes_twice() -> None:
    work = casework(project("TB2022-001", review="建议立项"))
    plan, plans = plan_named("公示稿", work)

    assert word_papers(plan, plans, work) == word_papers(plan, plans, work)
