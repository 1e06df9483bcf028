import pytest

from pipeline.checks.standard.cover_call import standard_cover_call
from pipeline.model.correction import InsertParagraph, ReplaceText
from pipeline.model.outline import Stage
from tests.checks.covers import COVER, covered, looked_at, uncovered
from tests.looking import run_check

SETTINGS = {"sentence": COVER["call"]}


@pytest.mark.parametrize(
    ("call", "codes"),
    [
        pytest.param(COVER["call"], [], id="there"),
        pytest.param(COVER["call"].replace("，", ","), [], id="another comma"),
        pytest.param(COVER["call"].rstrip("。"), [], id="no full stop"),
        pytest.param("", ["absent"], id="not there"),
        pytest.param("在提交反馈意见时，请将您知道的专利一并附上。", ["wording"], id="other words"),
    ],
)
def test_codes(call: str, codes: list[str]) -> None:
    outline, text = looked_at(covered(call=call))

    assert run_check(standard_cover_call, outline, SETTINGS, text=text).codes == codes


def test_corrections() -> None:
    read = covered(call="")
    outline, text = looked_at(read)
    mark = next(one for one in read.paragraphs if one.text == COVER["mark"])

    (hit,) = run_check(standard_cover_call, outline, SETTINGS, text=text).hits
    assert hit.correction == InsertParagraph(mark.address, COVER["call"])

    outline, text = looked_at(covered(call="在提交反馈意见时，请将您知道的专利一并附上。"))
    (hit,) = run_check(standard_cover_call, outline, SETTINGS, text=text).hits
    assert isinstance(hit.correction, ReplaceText)
    assert (text.quote(hit.correction.span), hit.correction.text) == (hit.found, COVER["call"])


@pytest.mark.parametrize(("stage", "codes"), [("full-draft", ["absent"]), ("proposal-draft", ["absent"]), ("published", [])])
def test_published_standards_call_for_nothing(stage: Stage, codes: list[str]) -> None:
    outline, text = looked_at(covered(call="", mark=""), stage)

    assert run_check(standard_cover_call, outline, SETTINGS, text=text).codes == codes


def test_no_cover() -> None:
    outline, text = looked_at(uncovered())

    assert run_check(standard_cover_call, outline, SETTINGS, text=text).skipped == ["not-applicable"]
