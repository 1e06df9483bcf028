import pytest

from pipeline.model.outline import Basis
from tests.checks.standard.front_rules import BASIS, FOREWORD, SCOPE, look, quoted, standard

RULE = "std-basis-mixed"
OLD = "本标准按照GB/T 1.1-2009给出的规则起草。"
OLD_FOREWORD = (OLD, "本标准由某某协会提出并归口。", "本标准起草单位：甲样例有限公司。")
OLD_SCOPE = ("本标准规定了要求。", "本标准适用于寄存。")
OLD_REFERENCES = "下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。"


@pytest.mark.parametrize(
    ("foreword", "scope", "chapters", "codes"),
    [
        pytest.param(FOREWORD, SCOPE, ("4　要求", "应清洁。"), [], id="all of 2020"),
        pytest.param(OLD_FOREWORD, OLD_SCOPE, ("4　要求", OLD_REFERENCES), [], id="all of 2009, 适用于本文件 in its sentences"),
        pytest.param(FOREWORD, OLD_SCOPE, ("4　要求", "应清洁。"), ["mixed"], id="scope of 2009"),
        pytest.param(OLD_FOREWORD, SCOPE, ("4　要求", "应清洁。"), ["mixed"], id="foreword of 2009"),
        pytest.param(FOREWORD, SCOPE, ("4　要求", "附录A", "(规范性附录)", "方法", "A.1　应。"), ["mixed"], id="annex kind of 2009"),
        pytest.param(FOREWORD, SCOPE, ("4　要求", "[GB/T 19000-2016,定义3.5.4]"), ["mixed"], id="source of 2009"),
        pytest.param(FOREWORD, SCOPE, ("4　要求", "按本标准执行，见“本标准由……”。"), [], id="本标准 is another rule"),
        pytest.param((OLD, BASIS), OLD_SCOPE, ("4　要求", "应清洁。"), ["mixed"], id="both in the foreword"),
    ],
)
def test_codes(foreword: tuple[str, ...], scope: tuple[str, ...], chapters: tuple[str, ...], codes: list[str]) -> None:
    assert look(RULE, standard(foreword=foreword, scope=scope, chapters=chapters), basis="2020").codes == codes


@pytest.mark.parametrize(("basis", "quote"), [("2020", "本标准"), ("2009", "本文件")])
def test_the_stray_wording_is_quoted(basis: Basis, quote: str) -> None:
    """Where the standard is of 2020 the wording of 2009 is out of place, and the other way round; both are listed."""
    read = standard(foreword=FOREWORD, scope=OLD_SCOPE)

    outcome = look(RULE, read, basis=basis)

    assert quoted(outcome, read)[0].startswith(quote)
    assert outcome.hits[0].arguments["former"] == "“本标准”"
    assert "“本文件”" in str(outcome.hits[0].arguments["current"])


def test_no_evidence_at_all() -> None:
    assert look(RULE, standard(foreword=None, scope=("要求。",))).skipped == ["not-applicable"]
