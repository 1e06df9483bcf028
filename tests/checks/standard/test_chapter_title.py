from pipeline.checks.standard.chapter_title import standard_chapter_title
from tests.checks.standard.trying import try_draft
from tests.standards_text import Line


def test_a_chapter_without_a_title() -> None:
    lines = (Line("", label="5"), Line("甲应。", label="5.1", level=1), Line("乙应。", label="5.2", level=1))

    tried = try_draft(standard_chapter_title, *lines)

    assert [(hit.code, hit.show) for hit in tried.outcome.hits] == [("absent", "5")]
    assert tried.outcome.passed == 4


def test_an_empty_chapter_is_the_business_of_another_rule() -> None:
    lines = (Line("条件", label="5"), Line("甲应。", label="5.1", level=1), Line("", label="6"))

    assert try_draft(standard_chapter_title, *lines).codes == []
