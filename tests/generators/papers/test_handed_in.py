from dataclasses import replace

from pipeline.generators.papers.handed_in import debts, strangers
from pipeline.generators.papers.plans import PaperPlan
from pipeline.model.office import Recommender
from pipeline.model.paper import Casework
from tests.generators.papers.batches import OFFICE, STARS, casework, recommender, star

PLAN = PaperPlan("催办函", "reminders", owed=("recommendation", "statistics"), named_by=("recommendation", "recommender"))
FIGURES = ("1", "1", "1", "1", "1", "1", "1")


def owing(work: Casework) -> list[tuple[str, tuple[str, ...]]]:
    return [(debt.recommender.name, debt.roles) for debt in debts(PLAN, work)]


def test_nobody_where_the_office_keeps_no_list() -> None:
    work = casework(recommender("1", "某协会"), call=STARS, office=replace(OFFICE, recommenders=()))

    assert owing(work) == []
    assert list(strangers(PLAN, work)) == []


def test_who_owes_what() -> None:
    work = casework(
        recommender("1", "虚设区 质量协会", ["1｜公司｜甲班"], FIGURES),
        recommender("2", "例证行业协会", ["1｜公司｜乙班"]),
        star("3", "甲班", "公司", "样张/集团"),
        call=STARS,
    )

    assert owing(work) == [("例证行业协会", ("statistics",)), ("样张/集团", ("recommendation", "statistics"))]


def test_another_name_of_the_same() -> None:
    work = casework(recommender("1", "虚设质协", (), FIGURES), call=STARS)

    assert ("虚设区质量协会", ("recommendation", "statistics")) not in owing(work)


def test_two_mails_of_one_recommender() -> None:
    """A statistics sheet names nobody: the folder it came in does."""
    work = casework(
        recommender("1", "虚设区质量协会"), recommender("2", None, None, FIGURES, path="收件箱/虚设区质量协会-补交"), call=STARS
    )

    assert [name for name, _ in owing(work)] == ["例证行业协会", "样张/集团"]


def test_what_is_of_nobody_on_the_list_is_said() -> None:
    work = casework(recommender("1", "虚设协会", ()), recommender("2", None, None, FIGURES), call=STARS)

    assert [note.zh for note in strangers(PLAN, work)] == [
        "催办函：“收件箱/1”“虚设协会”不在推荐单位名单上，催办前请核对（简称写进名单的“别名”）",
        "催办函：“收件箱/2”没有写推荐单位，催办前请核对（简称写进名单的“别名”）",
    ]


def test_a_name_in_a_path_does_not_outdo_the_name_on_the_sheet() -> None:
    office = replace(OFFICE, recommenders=(Recommender("虚设区质量协会"),))
    work = casework(recommender("1", "例证行业协会", ["1｜公司｜甲班"], path="收件箱/虚设区质量协会转来"), call=STARS, office=office)

    assert owing(work) == [("虚设区质量协会", ("recommendation", "statistics"))]
