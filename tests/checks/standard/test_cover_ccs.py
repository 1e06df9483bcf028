import pytest

from pipeline.checks.standard.cover_ccs import standard_cover_ccs
from pipeline.model.correction import ReplaceText
from tests.checks.covers import covered, looked_at, uncovered
from tests.looking import run_check

SETTINGS = {"letters": ["A", "B", "X"]}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("CCS A 16", None, id="right"),
        pytest.param("A 16", None, id="without its name"),
        pytest.param("中国标准文献分类号：A 16", None, id="its Chinese name"),
        pytest.param("CCS  A  16", None, id="more blanks than one"),
        pytest.param("CCS Ａ １６", None, id="full-width"),
        pytest.param("CCS I 16", ("letter", "I 16", None), id="a letter that is not used"),
        pytest.param("CCS O 16", ("letter", "O 16", None), id="the other one"),
        pytest.param("CCS AO0", ("digits", "AO0", "A 00"), id="O for 0"),
        pytest.param("CCS A l6", ("digits", "A l6", "A 16"), id="l for 1"),
        pytest.param("CCS A16", ("blank", "A16", "A 16"), id="no blank"),
    ],
)
def test_lines(line: str, found: tuple[str, str, str | None] | None) -> None:
    outline, text = looked_at(covered(ccs=line))

    outcome = run_check(standard_cover_ccs, outline, SETTINGS, text=text)

    assert [(hit.code, hit.found, hit.expected) for hit in outcome.hits] == ([] if found is None else [found])
    for hit in outcome.hits:
        assert text.quote(hit.at) == hit.found  # type: ignore[arg-type]
        assert (hit.correction is None) == (hit.expected is None)
        if isinstance(hit.correction, ReplaceText):
            assert (hit.correction.span, hit.correction.text) == (hit.at, hit.expected)


def test_nothing_to_judge() -> None:
    for read in (uncovered(), covered(ccs=""), covered(ccs="CCS")):
        outline, text = looked_at(read)

        assert run_check(standard_cover_ccs, outline, SETTINGS, text=text).skipped == ["not-applicable"]
