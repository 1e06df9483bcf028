import pytest

from pipeline.checks.standard.term_source import standard_term_source
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import ENTRY, with_entries


@pytest.mark.parametrize(
    ("source", "code", "expected"),
    [
        pytest.param("[来源：GB/T 19000—2016，3.5.4]", None, None, id="right"),
        pytest.param("[来源：GB/T 19000—2016，3.5.4，有修改]", None, None, id="right and changed"),
        pytest.param("[来源：GB/T 19000-2016，3.5.4]", None, None, id="the dash has its own rule"),
        pytest.param("[来源：ISO 9000:2015，3.5.4]", None, None, id="ISO"),
        pytest.param("[来源：GB/T 1—2020，3.1；GB/T 2—2020，A.2，有修改]", None, None, id="two"),
        pytest.param("[GB/T 19000-2016, 定义3.5.4]", "old", "[来源：GB/T 19000—2016，3.5.4]", id="2009"),
        pytest.param("[GB/T 19000—2016，定义 3.5.4，有修改]", "old", "[来源：GB/T 19000—2016，3.5.4，有修改]", id="2009 and changed"),
        pytest.param("[GB/T 12758—2004，术语与定义 3.1]", "old", "[来源：GB/T 12758—2004，3.1]", id="2009 in other words"),
        pytest.param("[来源:GB/T 19000—2016,3.5.4]", "form", "[来源：GB/T 19000—2016，3.5.4]", id="half-width punctuation"),
        pytest.param("（来源：GB/T 19000—2016，3.5.4，修改）", "form", "[来源：GB/T 19000—2016，3.5.4，有修改]", id="round brackets"),
        pytest.param("[来源：GB/T 19000—2016 3.5.4]", "form", "[来源：GB/T 19000—2016，3.5.4]", id="no comma"),
        pytest.param("[来源：ISO 9000-2015，定义3.5.4]", "form", "[来源：ISO 9000:2015，3.5.4]", id="a definition's number"),
        pytest.param("[来源：GB/T 19000—2016]", "no-entry", None, id="no entry"),
        pytest.param("[来源：GB/T 19000，3.5.4]", "undated", None, id="no year"),
        pytest.param("[来源：《辞海》，有修改]", None, None, id="literature is left alone"),
    ],
)
def test_sources(source: str, code: str | None, expected: str | None) -> None:
    read = with_entries(*ENTRY, source)
    line = next(one for one in read.paragraphs if one.text == source)

    tried = try_on(standard_term_source, read)

    assert tried.found == ([(code, source)] if code else [])
    assert [hit.expected for hit in tried.outcome.hits] == ([expected] if code else [])
    if expected is not None:
        assert tried.outcome.hits[0].correction == ReplaceText(line.span(), expected)


def test_without_sources() -> None:
    assert try_on(standard_term_source, with_entries(*ENTRY)).outcome.skipped == ["not-applicable"]
