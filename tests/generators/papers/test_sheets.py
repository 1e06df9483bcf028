from dataclasses import replace

from pipeline.generators.papers.plans import PaperPlan, plans_of
from pipeline.generators.papers.sheets import sheet_paper
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
