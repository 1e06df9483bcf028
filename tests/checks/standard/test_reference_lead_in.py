import pytest

from pipeline.checks.standard.reference_lead_in import standard_reference_lead_in
from pipeline.model.correction import InsertParagraph, ReplaceText
from tests.checks.standard.citing import FORMER, NONE, SENTENCE, citing
from tests.checks.standard.trying import try_on
from tests.standards_text import HEAD, Content, document

SETTINGS = {"sentence": SENTENCE, "none": NONE, "former": "必不可少的?。?凡是|引用而成为本"}
LISTED = ("GB/T 1　甲",)


@pytest.mark.parametrize(
    ("opening", "listed", "codes"),
    [
        pytest.param((SENTENCE,), LISTED, [], id="of 2020"),
        pytest.param(
            (SENTENCE.replace("，", ",").replace("；", ";").replace("（", "(").replace("）", ")"),), LISTED, [], id="half-width marks"
        ),
        pytest.param((SENTENCE[:40], SENTENCE[40:]), LISTED, [], id="broken by a page"),
        pytest.param((NONE,), (), [], id="none"),
        pytest.param((FORMER,), LISTED, ["former"], id="of 2009"),
        pytest.param(("下列文件中的条款通过本标准的引用而成为本标准的条款。",), LISTED, ["former"], id="of 2000"),
        pytest.param((), LISTED, ["absent"], id="absent"),
        pytest.param((), (), ["absent"], id="nothing at all"),
        pytest.param(("本规范引用以下标准：",), LISTED, ["wording"], id="own words"),
        pytest.param(("无。",), (), ["wording"], id="a mere no"),
        pytest.param((SENTENCE.replace("必不可少的条款", "条款"),), LISTED, ["wording"], id="a word left out"),
    ],
)
def test_codes(opening: tuple[str, ...], listed: tuple[str, ...], codes: list[str]) -> None:
    tried = try_on(standard_reference_lead_in, citing(opening=opening, listed=listed), SETTINGS)

    assert tried.codes == codes
    assert tried.outcome.passed == (0 if codes else 1)


@pytest.mark.parametrize(
    ("opening", "listed", "expected"),
    [
        ((FORMER,), LISTED, SENTENCE),
        (("无。",), (), NONE),
        (("本标准无规范性引用文件。",), (), NONE),
        ((), LISTED, SENTENCE),
        ((), (), NONE),
    ],
)
def test_corrections(opening: tuple[str, ...], listed: tuple[str, ...], expected: str) -> None:
    """What stands there is replaced; where nothing does, the sentence is put below the heading."""
    read = citing(opening=opening, listed=listed)
    (hit,) = try_on(standard_reference_lead_in, read, SETTINGS).outcome.hits
    heading, first = read.paragraphs[4], read.paragraphs[5]

    assert hit.expected == expected
    if opening:
        assert hit.correction == ReplaceText(first.span(), expected)
    else:
        assert isinstance(hit.correction, InsertParagraph)
        assert (hit.correction.address, hit.correction.text, hit.correction.after) == (heading.address, expected, True)


def test_one_of_several_pieces_is_not_replaced() -> None:
    (hit,) = try_on(standard_reference_lead_in, citing(opening=(FORMER[:30], FORMER[30:]), listed=LISTED), SETTINGS).outcome.hits

    assert (hit.code, hit.found, hit.correction) == ("former", FORMER, None)


@pytest.mark.parametrize(("says", "codes"), [(["absent", "wording"], []), (["former"], ["former"])])
def test_what_a_rule_says(says: list[str], codes: list[str]) -> None:
    assert try_on(standard_reference_lead_in, citing(opening=(FORMER,), listed=LISTED), {**SETTINGS, "says": says}).codes == codes


def test_no_chapter() -> None:
    lines: tuple[Content, ...] = (*HEAD[:4], "2　术语和定义", HEAD[7], "3　要求", "应公布。")

    assert try_on(standard_reference_lead_in, document(*lines), SETTINGS).outcome.skipped == ["not-applicable"]
