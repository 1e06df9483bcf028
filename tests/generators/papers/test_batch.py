from dataclasses import replace

import pytest

from pipeline.errors import PersonalData
from pipeline.generators.papers.batch import batch_papers, batch_sheets, missing_facts, unwritten
from pipeline.model.citation import CitedStandard
from pipeline.model.office import Office, Recommender
from pipeline.model.paper import Casework
from tests.generators.papers.batches import OFFICE, STARS, casework, citing, project, recommender, star

CITED = CitedStandard("GB 1", None)
NO_OFFICE = Office("")


def decided(**facts: str) -> Casework:
    return casework(citing(project("TB2022-001", conclusion="accept", **facts), CITED))


def names(work: Casework) -> list[str]:
    return [paper.name.removeprefix("批次/") for paper in batch_papers(work)]


def test_everything_of_a_call() -> None:
    work = decided(review="建议立项", approved="是")

    assert names(work) == ["受理项目清单.docx", "评审会议程.docx", "签到表.docx", "公示稿.docx", "立项通知.docx", "引用标准清单.xlsx"]
    assert (missing_facts(work), unwritten(work)) == ((), ())


def test_everything_of_the_star_call() -> None:
    work = casework(star("1", "甲班", "公司"), recommender("2", "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 7), call=STARS)

    assert names(work) == [
        *("受理清单.docx", "评审会议程.docx", "签到表.docx", "推荐汇总.xlsx", "统计表合计.xlsx"),
        *("催办函/例证行业协会.docx", "催办函/例证行业协会.txt", "催办函/样张／集团.docx", "催办函/样张／集团.txt"),
    ]
    assert missing_facts(work) == ()


def test_nothing_at_all() -> None:
    work = casework()

    assert names(work) == []
    assert missing_facts(replace(work, office=NO_OFFICE)) == ()
    assert [note.zh for note in unwritten(work)] == [
        "没有写“受理项目清单”：没有可以列入的申报",
        "没有写“评审会议程”：没有可以列入的申报",
        "没有写“签到表”：没有可以列入的申报",
        "没有写“公示稿”：没有可以列入的申报",
        "没有写“立项通知”：没有可以列入的申报",
        "没有写“引用标准清单”：没有可以列入的内容",
    ]


def test_what_is_not_decided_yet_is_left_out_and_said() -> None:
    work = casework(project("TB2022-001", review="建议立项"), project("TB2022-002"), project("TB2022-003"))

    assert "“公示稿”没有列入TB2022-002、TB2022-003：汇总表里还没有填写结论" in [note.zh for note in unwritten(work)]


def test_what_is_decided_against_its_verdict_is_left_out_and_said() -> None:
    work = casework(
        project("TB2022-001", review="建议立项"),
        project("TB2022-002", conclusion=None, review="建议立项"),
        project("TB2022-003", conclusion="refuse"),
    )

    assert [note.zh for note in unwritten(work) if "公示稿" in note.zh] == [
        "“公示稿”没有列入TB2022-002：人工结论不是“受理”，汇总表里请核对"
    ]


def test_what_is_decided_in_other_words_is_left_out_and_said() -> None:
    work = casework(
        project("TB2022-001", review="建议立项"), project("TB2022-002", review="通过"), project("TB2022-003", review="不建议立项")
    )

    (note,) = (note for note in unwritten(work) if "公示稿" in note.zh)
    assert note.zh == "“公示稿”没有列入TB2022-002（写的是“通过”）：不是汇总表里可以选的词，请核对"
    assert note.en == "公示稿 leaves out TB2022-002 ('通过'): no word to choose from; check the 汇总表"


def test_before_the_review_is_called_no_agenda_is_missing_anything() -> None:
    """Letters must not wait for the day of a meeting that nobody has fixed."""
    work = replace(decided(), office=NO_OFFICE)

    assert missing_facts(work) == ()
    assert names(work) == ["受理项目清单.docx", "引用标准清单.xlsx"]
    assert "没有写“评审会议程”：office.toml 的 [letters] 还没有“评审会日期”（review-date）" in [note.zh for note in unwritten(work)]


def test_a_fact_that_several_papers_lack_is_asked_for_once() -> None:
    work = replace(decided(review="建议立项"), office=replace(NO_OFFICE, letters={"review-date": "2022-08-20"}))

    assert [line.zh for line in missing_facts(work)] == [
        "评审会议程、签到表：缺“评审会地点”，请写在 office.toml 的 [letters]，键是 review-place",
        "评审会议程、签到表：没有评审专家，请写在 office.toml 的 [[experts]]（name、unit）",
        "公示稿：缺“受理部门”，请写在 office.toml 的 [letters]，键是 department",
    ]


@pytest.mark.parametrize(
    ("recommenders", "said"),
    [
        pytest.param((), "没有写“催办函”：没有推荐单位名单（recommenders.csv），不知道谁没有交", id="no-list"),
        pytest.param(OFFICE.recommenders[:1], "没有写“催办函”：都交齐了", id="all-in"),
    ],
)
def test_why_there_are_no_reminders(recommenders: tuple[Recommender, ...], said: str) -> None:
    work = casework(recommender("2", "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 7), call=STARS)
    work = replace(work, office=replace(OFFICE, recommenders=recommenders))

    assert said in [note.zh for note in unwritten(work)]


def test_recommenders_without_an_address_are_told() -> None:
    known, unknown = Recommender("虚设区质量协会", email="a@example.org"), Recommender("例证行业协会", email="另告")
    work = casework(call=STARS, office=replace(OFFICE, recommenders=(known, unknown)))

    notes = [note.zh for note in unwritten(work)]
    assert "催办函：推荐单位名单上没有例证行业协会的邮箱，发送清单里请自己填" in notes


def test_workbooks_alone_need_no_decision() -> None:
    work = casework(citing(project("TB2022-001", conclusion=None), CITED), office=NO_OFFICE)

    assert [paper.name for paper in batch_sheets(work)] == ["批次/引用标准清单.xlsx"]


@pytest.mark.parametrize(
    "name", ["甲规范 联系人张某139-0000-0085", "甲规范（a@example.org）", "民族：汉", "139\u200b00000085", "１３９００００００８５"]
)
def test_personal_data_in_a_field_stop_everything(name: str) -> None:
    with pytest.raises(PersonalData) as caught:
        batch_papers(casework(project("TB2022-001", name, review="建议立项")))

    assert any(line.startswith("批次/公示稿.docx：") for line in caught.value.mistakes)


def test_the_same_bytes_twice() -> None:
    work = decided(review="建议立项", approved="是")

    assert batch_papers(work) == batch_papers(replace(work))
