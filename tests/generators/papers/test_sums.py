import pytest

from pipeline.generators.papers.plans import PaperPlan, plans_of
from pipeline.generators.papers.sums import statistics_tables, whole_number
from pipeline.model.paper import CaseFile
from tests.generators.papers.batches import STARS, casework, recommender, star


def plan() -> PaperPlan:
    return next(one for one in plans_of(casework(call=STARS)).papers if one.make == "statistics")


def rows(*cases: CaseFile) -> dict[str, list[tuple[object, ...]]]:
    return {table.name: list(table.rows) for table in statistics_tables(plan(), casework(*cases, call=STARS))}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("１２", 12),
        (" 12 个", 12),
        ("1,200", 1200),
        ("0", 0),
        ("", None),
        ("约12", None),
        ("12.5", None),
        ("十二", None),
        ("12、13", None),
        ("-1", None),
    ],
)
def test_whole_numbers(text: str, number: int | None) -> None:
    assert whole_number(text) == number


def test_nothing_handed_in() -> None:
    assert rows() == {}
    assert rows(star("1", "甲班", "公司")) == {}


def test_figures_are_added_up_and_what_is_none_is_said() -> None:
    found = rows(
        recommender("1", "虚设区质量协会", ["1｜公司｜甲班"], ("26", "18", "31", "12", "4", "1", "0")),
        recommender("2", "例证行业协会", ["1｜公司｜乙班"], ("4", "", "约30", "1", "1", "1", "0")),
    )["合计"]

    assert found[0] == ("参加服务、保障进博活动发动企业数", "个", 30, 2, 0, None)
    assert found[1] == ("其中一线服务窗口班组总数", "个", 18, 1, 1, None)
    assert found[2] == ("其中一线服务窗口个人总数", "人", 31, 1, 0, "例证行业协会：“约30”")
    assert found[6] == ("当年申报服务明星个人成果数", "人", 0, 2, 0, None)


def test_nothing_but_blanks_adds_up_to_nothing() -> None:
    found = rows(recommender("1", "虚设区质量协会", (), ("", "", "", "", "", "", "")))["合计"]

    assert found[0][2:] == (None, 0, 1, None)


def test_every_figure_by_recommender() -> None:
    found = rows(
        recommender("1", "虚设区质量协会", (), ("26", "18", "约30", "", "4", "1", "0")),
        recommender("2", None, None, ("1",) * 7),
    )["各推荐单位"]

    assert found == [
        ("虚设区质量协会", 26, 18, "约30", None, 4, 1, 0, "1"),
        ("（没有写推荐单位）收件箱/2", *(1,) * 7, "2"),
    ]


@pytest.mark.parametrize(
    ("teams", "persons", "said"), [("1", "1", "一致"), ("2", "1", "不一致"), ("", "1", "待核对"), ("1", "一", "待核对")]
)
def test_held_against_the_list_and_what_came(teams: str, persons: str, said: str) -> None:
    """A blank figure is no nought: nobody can say whether it agrees."""
    found = rows(
        recommender("1", "虚设区质量协会", ["1｜公司｜甲班", "2｜公司｜某"], ("1",) * 5 + (teams, persons)),
        star("2", "甲班", "公司"),
        star("3", "某", "公司", kind="person"),
        star("4", "别班", "公司", "例证行业协会"),
    )["与推荐意见表核对"]

    ((name, _, came_teams, _, came_persons, _, listed, verdict),) = found
    assert (name, came_teams, came_persons, listed, verdict) == ("虚设区质量协会", 1, 1, 2, said)


def test_a_sheet_that_came_alone_is_named_by_its_folder() -> None:
    found = rows(
        recommender("1", "虚设区质量协会", ["1｜公司｜甲班"]),
        recommender("2", None, None, ("1",) * 5 + ("1", "0"), path="收件箱/虚设质协-附件6.docx"),
    )["与推荐意见表核对"]

    assert [(row[0], row[-2], row[-1]) for row in found] == [("虚设区质量协会", 1, "一致")]


def test_who_handed_in_twice_is_counted_twice_and_told() -> None:
    twice = [recommender(number, "虚设区质量协会", ["1｜公司｜甲班"], ("1",) * 5 + ("1", "0")) for number in ("1", "2")]
    found = rows(*twice)

    assert found["合计"][0][2] == 2
    assert [row[-1] for row in found["与推荐意见表核对"]] == ["报了两次"] * 2
