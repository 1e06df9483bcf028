import pytest

from pipeline.checks.standard.reference_twice import standard_reference_twice
from pipeline.model.correction import DeleteParagraph
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on

SETTINGS = {"listed-in": "normative"}


@pytest.mark.parametrize(
    ("items", "codes"),
    [
        (("GB/T 1　甲", "GB/T 2　乙"), []),
        (("GB/T 1　甲", "GB/T 1　甲"), ["same"]),
        (("GB/T 1　甲", "GB 1　甲"), ["same"]),
        (("GB/T 1　甲", "GB/T 1—2020　甲"), ["dating"]),
        (("GB/T 1—2008　甲", "GB/T 1—2020　甲"), ["editions"]),
        (("GB 1—1993　甲", "GB 1—93　甲"), ["same"]),
        (("GB/T 1（所有部分）　甲", "GB/T 1　甲"), []),
        (("《标准化法》", "《标准化法》"), []),
    ],
)
def test_codes(items: tuple[str, str], codes: list[str]) -> None:
    assert try_on(standard_reference_twice, citing(listed=items), SETTINGS).codes == codes


@pytest.mark.parametrize(
    ("items", "deleted"),
    [
        pytest.param(("GB/T 1　甲", "GB/T 1 甲。"), True, id="the same title"),
        pytest.param(("GB/T 1　甲", "GB/T 1　乙"), False, id="another title: one of the numbers is wrong"),
        pytest.param(("GB/T 1　甲\nGB/T 1　甲",), False, id="in one paragraph"),
    ],
)
def test_correction(items: tuple[str, ...], deleted: bool) -> None:
    read = citing(listed=items)
    (hit,) = try_on(standard_reference_twice, read, SETTINGS).outcome.hits

    assert hit.correction == (DeleteParagraph(read.paragraphs[7].address) if deleted else None)


def test_nothing_listed() -> None:
    assert try_on(standard_reference_twice, citing(opening=(NONE,)), SETTINGS).outcome.skipped == ["not-applicable"]
