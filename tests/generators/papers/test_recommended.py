from pipeline.generators.papers.plans import PaperPlan
from pipeline.generators.papers.recommended import Lists, recommendation_tables
from tests.generators.papers.batches import STARS, casework, project, recommender, star

PLAN = PaperPlan("推荐汇总", "recommendations", lists="form5-applicant-listed")


def test_nothing_there() -> None:
    names, sums = recommendation_tables(PLAN, casework(call=STARS))

    assert (list(names.rows), list(sums.rows)) == ([], [])


def test_who_recommended_whom_and_what_came() -> None:
    work = casework(
        recommender("1", "虚设区质量协会", ["1｜虚设公司｜甲班", "2｜虚设公司｜某例", "3｜例证公司｜丙班"]),
        star("MX2021-B-001", "甲班", "虚设公司"),
        star("MX2021-G-001", "某例", "虚设公司", kind="person"),
        star("MX2021-B-002", "丁班", "样张公司", "样张集团"),
        call=STARS,
    )
    names, sums = recommendation_tables(PLAN, work)

    assert list(names.rows) == [
        ("虚设区质量协会", 1, "虚设公司", "甲班", "班组", "是", "MX2021-B-001", "是", "受理"),
        ("虚设区质量协会", 2, "虚设公司", "某例", "个人", "是", "MX2021-G-001", "是", "受理"),
        ("虚设区质量协会", 3, "例证公司", "丙班", "", "是", None, "否", None),
        ("样张集团", 1, "样张公司", "丁班", "班组", "否", "MX2021-B-002", "是", "受理"),
    ]
    assert list(sums.rows) == [("虚设区质量协会", 3, 2, 1, 0), ("样张集团", 0, 0, 0, 1)]
    assert all(len(row) == len(table.heads) for table in (names, sums) for row in table.rows)


def test_an_application_that_names_no_recommender() -> None:
    names, sums = recommendation_tables(PLAN, casework(star("1", "甲班", "公司", ""), call=STARS))

    assert [row[0] for row in (*names.rows, *sums.rows)] == ["（没有写推荐单位）"] * 2


def test_a_profile_without_lists() -> None:
    lists = Lists(PLAN, casework(project("1")))

    assert (lists.rows, lists.applicants, lists.recommenders()) == ((), (), ())
