import pytest

from pipeline.checks.standard.empty_clause import standard_empty_clause
from pipeline.model.correction import DeleteParagraph
from tests.looking import run_check
from tests.standards_text import HEAD, Content, Line, document, draft, outline_of


@pytest.mark.parametrize(
    ("body", "numbers"),
    [
        pytest.param((), [], id="no clauses"),
        pytest.param(("5　条件", "5.1　人员应培训。", "5.2"), ["5.2"], id="at the end of the text"),
        pytest.param(("5　条件", "5.1", "5.2　人员应培训。"), ["5.1"], id="before its sibling"),
        pytest.param(("5　条件", "5.1", "", "　", "6　过程", "寄存。"), ["5.1"], id="blank lines before the next chapter"),
        pytest.param(("5　条件", "5.1", "附录A", "（规范性）", "表"), ["5.1"], id="before an annex"),
        pytest.param(("5　条件", "5.1", "人员应培训。", "5.2　设施。"), [], id="text in the next paragraph"),
        pytest.param(("5　条件", "5.1", "5.1.1　人员应培训。"), [], id="clauses below it"),
        pytest.param(("5　条件", "5.1", [["项目", "要求"]]), [], id="a table below it"),
        pytest.param(("5　条件", "5.1", Line(picture=True)), [], id="a picture below it"),
        pytest.param(("5　条件", "5.1", "3"), ["5.1"], id="a page number left in the text"),
        pytest.param(("5　条件", "５．１", "5.2　设施。"), ["５．１"], id="full-width digits"),
        pytest.param(("5　条件", " 5.1　", "5.2　设施。"), ["5.1"], id="blanks around it"),
        pytest.param(("5　条件", "5.1　人员", "5.2　设施"), [], id="a title alone"),
        pytest.param(("附录A", "（资料性）", "登记表", "A.1", "A.2　内容。"), ["A.1"], id="in an annex"),
    ],
)
def test_typed_numbers(body: tuple[Content, ...], numbers: list[str]) -> None:
    """A number with nothing behind or below it is found, exactly where it is typed."""
    read = draft(*body)

    outcome = run_check(standard_empty_clause, outline_of(read))

    texts = {one.address: one.text for one in read.paragraphs}
    assert [texts[hit.at.address][hit.at.start : hit.at.end] for hit in outcome.hits] == numbers  # type: ignore[union-attr]
    assert all(hit.show is None for hit in outcome.hits)
    assert outcome.passed + len(outcome.hits) >= 4


def test_automatic_number() -> None:
    """Where Word makes the number, the finding shows it, since nobody can search for it."""
    read = draft(Line("条件", label="5"), Line("人员应培训。", label="5.1", level=1), Line("", label="5.2", level=1))

    (hit,) = run_check(standard_empty_clause, outline_of(read)).hits

    assert (hit.show, hit.arguments["number"]) == ("5.2", "5.2")
    assert hit.at == read.paragraphs[-1].span(0, 0)
    assert hit.correction == DeleteParagraph(read.paragraphs[-1].address)


def test_term_entries() -> None:
    """In chapter 3 a number stands alone above its term; only one without a term is empty."""
    lines = ("3.1", "样品　sample", "取来检验的物品。", "3.2")
    read = document(*HEAD[:7], "下列术语和定义适用于本文件。", *lines, "4　总体要求", "应公布。")

    assert [hit.found for hit in run_check(standard_empty_clause, outline_of(read)).hits] == ["3.2"]
