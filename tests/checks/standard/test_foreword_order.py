import pytest

from pipeline.model.correction import MoveParagraph
from tests.checks.standard.front_rules import BASIS, DRAFTERS, FOREWORD, PATENT, PROPOSE, UNITS, look, quoted, standard

RULE = "std-foreword-order"
PART = "本文件是GB/T 99999的第2部分。GB/T 99999已经发布了以下部分："
REPLACES = "本文件代替T/SAQ 0901—2018《样品寄存服务规范》，与T/SAQ 0901—2018相比，主要技术变化如下："
ADOPTED = "本文件等同采用ISO 99999:2020《样品寄存》。"
ADOPTERS = "首期承诺执行单位：甲样例有限公司。"
HISTORY = "本文件为首次发布。"


@pytest.mark.parametrize(
    "foreword",
    [
        pytest.param((), id="nothing there"),
        pytest.param((BASIS,), id="one alone"),
        pytest.param(FOREWORD, id="the usual five"),
        pytest.param(
            (BASIS, PART, "——第1部分：总则；", REPLACES, "a) 增加了评价；", ADOPTED, PATENT, PROPOSE, UNITS, DRAFTERS, HISTORY), id="all"
        ),
        pytest.param((*FOREWORD, ADOPTERS, HISTORY), id="adopters before the history"),
        pytest.param((*FOREWORD, HISTORY, ADOPTERS), id="adopters behind the history"),
        pytest.param((BASIS, "本文件由甲局提出。", "本文件由乙委员会归口。", UNITS, DRAFTERS), id="two of a kind"),
        pytest.param((*FOREWORD, "本文件由某某协会负责解释。"), id="what nobody names"),
        pytest.param((BASIS + PATENT, PROPOSE + UNITS), id="in one paragraph"),
    ],
)
def test_in_order(foreword: tuple[str, ...]) -> None:
    assert look(RULE, standard(foreword=foreword)).codes == []


@pytest.mark.parametrize(
    ("foreword", "quotes", "before"),
    [
        pytest.param((BASIS, PROPOSE, UNITS, DRAFTERS, PATENT), [PATENT], PROPOSE, id="patents last"),
        pytest.param((PATENT, PROPOSE, UNITS, BASIS), [BASIS], PATENT, id="basis last"),
        pytest.param((BASIS, PATENT, DRAFTERS, UNITS), [UNITS], DRAFTERS, id="persons before organisations"),
    ],
)
def test_moved_forward(foreword: tuple[str, ...], quotes: list[str], before: str) -> None:
    """What stands too late is moved in front of the first that comes after it."""
    read = standard(foreword=foreword)
    places = {one.text: one.address for one in read.paragraphs}

    outcome = look(RULE, read)

    assert (outcome.codes, quoted(outcome, read)) == (["out-of-order"], quotes)
    assert outcome.hits[0].correction == MoveParagraph(places[quotes[0]], places[before])


def test_too_early() -> None:
    """Where it belongs at the end nothing stands to move it in front of."""
    read = standard(foreword=(HISTORY, BASIS, PATENT, PROPOSE))

    (hit,) = look(RULE, read).hits

    assert (hit.code, hit.correction) == ("too-early", None)
    assert str(hit.arguments["after"].zh) == "提出和归口"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "foreword",
    [
        pytest.param((BASIS, PROPOSE, UNITS, REPLACES, "a) 增加了评价；"), id="its list would stay behind"),
        pytest.param((BASIS, PROPOSE, UNITS + PATENT), id="another statement in its paragraph"),
        pytest.param((BASIS, UNITS + PROPOSE, PATENT), id="the place is inside a paragraph"),
        pytest.param((BASIS, PROPOSE, UNITS, *PATENT.replace("。", "。|").split("|")[:2]), id="on two lines"),
    ],
)
def test_what_cannot_be_moved_alone(foreword: tuple[str, ...]) -> None:
    outcome = look(RULE, standard(foreword=foreword))

    assert set(outcome.codes) <= {"out-of-order", "too-early"}
    assert [hit.correction for hit in outcome.hits] == [None] * len(outcome.hits) != []


def test_no_foreword_is_another_rule() -> None:
    assert look(RULE, standard(foreword=None)).skipped == ["not-applicable"]
