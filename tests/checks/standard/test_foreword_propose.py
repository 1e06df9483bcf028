import pytest

from pipeline.model.correction import InsertParagraph
from tests.checks.standard.front_rules import BASIS, PATENT, UNITS, look, quoted, standard

RULE = "std-foreword-propose"
COVER = (
    "ICS 03.080.30",
    "CCS A 12",
    "团　体　标　准",
    "T/SAQ 0910—2022",
    "样品寄存服务规范",
    "2022-12-01 发布",
    "2023-01-01 实施",
    "某某协会　发布",
)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param(("本文件由某某协会提出并归口。",), [], id="both in one"),
        pytest.param(("本文件由甲局提出。", "本文件由乙委员会（SAC/TC 180）归口。"), [], id="two sentences"),
        pytest.param(("本文件由乙委员会归口。",), [], id="who proposed may be left out"),
        pytest.param(("本标准由甲局提出，由乙委员会归口。",), [], id="another form"),
        pytest.param(("本文件由甲局提出、归口并组织实施。",), [], id="and more"),
        pytest.param(("归口单位：某某协会。",), [], id="as a list"),
        pytest.param(("本文件由甲局提出。",), ["no-charge"], id="nobody in charge"),
        pytest.param((), ["absent"], id="nothing there"),
    ],
)
def test_codes(lines: tuple[str, ...], codes: list[str]) -> None:
    assert look(RULE, standard(foreword=(BASIS, PATENT, *lines, UNITS))).codes == codes


def test_the_publisher_of_a_group_standard_is_proposed() -> None:
    read = standard(foreword=(BASIS, UNITS), before=COVER)
    units = next(one.address for one in read.paragraphs if one.text == UNITS)

    (hit,) = look(RULE, read).hits

    assert hit.correction == InsertParagraph(units, "本文件由某某协会提出并归口。", after=False)


def test_of_other_standards_nobody_is_proposed() -> None:
    """Whoever publishes a local standard is not the body in charge of it."""
    cover = tuple("某某市地方标准" if line == COVER[2] else line for line in COVER)

    assert [hit.correction for hit in look(RULE, standard(foreword=(BASIS, UNITS), before=cover)).hits] == [None]
    assert [hit.correction for hit in look(RULE, standard(foreword=(BASIS, UNITS))).hits] == [None]


def test_a_publisher_to_be_filled_in_is_nobody() -> None:
    cover = tuple("XXXX　发布" if line == COVER[-1] else line for line in COVER)

    assert [hit.correction for hit in look(RULE, standard(foreword=(BASIS, UNITS), before=cover)).hits] == [None]


def test_place() -> None:
    read = standard(foreword=(BASIS, "本文件由甲局提出。" + UNITS))

    assert quoted(look(RULE, read), read) == ["本文件由甲局提出。"]


def test_no_foreword_is_another_rule() -> None:
    assert look(RULE, standard(foreword=None)).skipped == ["not-applicable"]
