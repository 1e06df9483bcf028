from dataclasses import replace

from pipeline.generators.papers.plans import PaperPlan, plans_of
from pipeline.generators.papers.words import word
from pipeline.model.text import Text
from tests.generators.papers.batches import STARS, casework


def test_the_words_of_the_call() -> None:
    work = casework(call=STARS)
    plan = next(one for one in plans_of(work).papers if one.make == "recommendations")

    assert [word(plan, key, work) for key in ("applicant", "candidate", "list")] == ["单位（公章名）", "班组/个人", "推荐意见表"]
    assert word(plan, "candidate", replace(work, language="en")) == "Team or person"


def test_plain_words_where_the_call_has_none() -> None:
    plan = PaperPlan("汇总", "recommendations", words={"list": Text("名册", "register")})

    assert [word(plan, key, casework()) for key in ("applicant", "candidate", "list", "counted")] == [
        "申报单位",
        "申报名称",
        "名册",
        "申报",
    ]
