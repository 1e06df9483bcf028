from dataclasses import replace

from pipeline.generators.papers.plans import PaperPlan, plans_of
from pipeline.generators.papers.sheets import sheet_paper
from pipeline.generators.typed import LANGUAGES
from tests.generators.papers.batches import STARS, casework, project, recommender, sheets, star

FORMULA = '=HYPERLINK("http://a";1)'


def test_an_empty_workbook_is_none() -> None:
    for call in (STARS, "saq-2022-group-standard"):
        work = casework(call=call)
        assert all(
            sheet_paper(plan, work) is None for plan in plans_of(work).papers if plan.make in ("recommendations", "statistics", "standards")
        )


def test_text_stays_text() -> None:
    plan = PaperPlan("推荐汇总", "recommendations", lists="form5-applicant-listed")
    paper = sheet_paper(plan, casework(star("1", FORMULA, "+1 & <公司>", "@某协会"), call=STARS))
    assert paper is not None
    row = sheets(paper.data)["推荐名单"][1]

    assert (row[0], row[2], row[3]) == ("@某协会", "+1 & <公司>", FORMULA)


def test_the_same_bytes_twice() -> None:
    work = casework(recommender("1", "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 7), call=STARS)

    for plan in plans_of(work).papers:
        if plan.make in ("recommendations", "statistics"):
            assert sheet_paper(plan, work) == sheet_paper(plan, replace(work))


def test_the_sheets_of_a_workbook() -> None:
    work = casework(recommender("1", "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 7), call=STARS)
    papers = [sheet_paper(plan, work) for plan in plans_of(work).papers if plan.make in ("recommendations", "statistics")]

    assert [list(sheets(paper.data)) for paper in papers if paper is not None] == [
        ["推荐名单", "各推荐单位"],
        ["合计", "各推荐单位", "与推荐意见表核对"],
    ]
    assert project("1").report.citations == {}


def test_heads_and_sheets_in_either_language() -> None:
    work = casework(recommender("1", "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 7), call=STARS)
    plans = [plan for plan in plans_of(work).papers if plan.make in ("recommendations", "statistics")]
    told = {
        language: {
            name: rows[0]
            for plan in plans
            if (paper := sheet_paper(plan, replace(work, language=language)))
            for name, rows in sheets(paper.data).items()
        }
        for language in LANGUAGES
    }

    assert told["zh"]["推荐名单"][2:6] == ("单位（公章名）", "班组/个人", "类别", "列入推荐意见表")
    assert told["en"]["Recommended"][2:6] == ("Organisation (as on the seal)", "Team or person", "Kind", "On the list")
    assert told["zh"]["与推荐意见表核对"][-3:] == ("统计表申报成果合计", "推荐意见表行数", "统计表与推荐意见表")
    assert told["en"]["Against list"][-2:] == ("Rows of the list", "Statistics and list")


def test_an_office_s_papers_without_words() -> None:
    work = casework(recommender("1", "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 7), call=STARS)
    papers = [
        sheet_paper(replace(plan, words={}), work) for plan in plans_of(work).papers if plan.make in ("recommendations", "statistics")
    ]
    told = [rows for paper in papers if paper is not None for rows in sheets(paper.data).items()]

    assert [name for name, _ in told] == ["推荐名单", "各推荐单位", "合计", "各推荐单位", "与推荐名单核对"]
    assert told[0][1][0][2:6] == ("申报单位", "申报名称", "类别", "列入推荐名单")
