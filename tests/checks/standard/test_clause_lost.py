from pipeline.checks.standard.clause_lost import standard_clause_lost
from tests.checks.standard.trying import try_draft


def test_a_clause_without_the_one_above_it() -> None:
    """Said once for each heading that is lost."""
    tried = try_draft(standard_clause_lost, "5　条件", "5.1　人员", "5.1.1　甲应。", "5.2.1　乙应。", "5.2.2　丙应。", "5.3.1　丁应。")

    assert tried.found == [("lost", "5.2.1　乙应。"), ("lost", "5.3.1　丁应。")]
    assert [hit.expected for hit in tried.outcome.hits] == ["5.2", "5.3"]


def test_a_slip_is_the_business_of_another_rule() -> None:
    """The clause that the number belongs to is there, or comes too late: 6.3.2 behind 6.2.1, 6.3.1 below 6.4."""
    inside = ("5　过程", "5.1　登记", "5.1.1　甲应。", "5.2.2　乙应。", "5.2　引导", "5.2.1　丙应。", "5.2.2　丁应。")
    below = ("5　过程", "5.1　登记", "5.1.1　甲应。", "5.1.2　乙应。", "5.3　引导", "5.2.1　丙应。", "5.2.2　丁应。")

    assert try_draft(standard_clause_lost, *inside).codes == []
    assert try_draft(standard_clause_lost, *below).codes == []


def test_whole_trees_pass() -> None:
    tried = try_draft(standard_clause_lost, "5　条件", "5.1　人员", "5.1.1　甲应。", "附录A", "（资料性）", "表", "A.1　甲", "内容。")

    assert (tried.codes, tried.outcome.passed) == ([], 3)
