import pytest

from pipeline.checks.standard.reference_class import standard_reference_class
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on

LISTED = ("GB/T 1　甲", "JR/T 1—2020　乙", "DB31/T 1—2020　丙", "T/SAQ 1—2020　丁", "ISO 1　戊", "Q/SAQ 1—2020　己", "《标准化法》")


@pytest.mark.parametrize(
    ("classes", "found"),
    [
        (["group", "enterprise"], [("group", "T/SAQ 1—2020"), ("enterprise", "Q/SAQ 1—2020")]),
        (["local"], [("local", "DB31/T 1—2020")]),
    ],
)
def test_classes(classes: list[str], found: list[tuple[str, str]]) -> None:
    tried = try_on(standard_reference_class, citing(listed=LISTED), {"classes": classes})

    assert tried.found == found
    assert tried.outcome.passed == 6 - len(found)


def test_nothing_listed() -> None:
    assert try_on(standard_reference_class, citing(opening=(NONE,)), {"classes": ["local"]}).outcome.skipped == ["not-applicable"]
