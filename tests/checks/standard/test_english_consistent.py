import pytest

from pipeline.checks.standard.english_consistent import standard_english_consistent
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import COVER, with_entries


def codes(*entries: tuple[str, str], title: str | None = None) -> list[tuple[str, str]]:
    lines = [
        line for number, (term, english) in enumerate(entries, 1) for line in (f"3.{number}", f"{term}　{english}", "有其含义的事物。")
    ]
    cover = () if title is None else (*COVER[:5], title, *COVER[6:])
    return try_on(standard_english_consistent, with_entries(*lines, cover=cover)).found


@pytest.mark.parametrize(
    ("english", "title", "consistent"),
    [
        pytest.param("sample deposit", "Specification for sample deposit service", True, id="the same words"),
        pytest.param("deposit of samples", "Specification for sample deposit service", True, id="another order"),
        pytest.param("sample-deposit", "Specification for Sample Deposit Service", True, id="hyphen and capitals"),
        pytest.param("sample keeping", "Specification for sample deposit service", False, id="another word"),
        pytest.param(
            "sample deposit station", "Specification for deposit and service for sample station", False, id="words parted by others"
        ),
    ],
)
def test_against_the_title(english: str, title: str, consistent: bool) -> None:
    """A term of the title is translated there as in its entry."""
    assert codes(("样品寄存", english), title=title) == ([] if consistent else [("title", title)])


def test_terms_that_the_title_does_not_name() -> None:
    assert codes(("样品保管", "sample keeping"), title=COVER[5]) == []
    assert codes(("样品", "specimen"), title=COVER[5]) == [], "too short to prove anything"
    assert codes(("样品寄存", "sample keeping")) == [], "no cover"


@pytest.mark.parametrize(
    ("second", "found"),
    [
        pytest.param(("社区样品寄存点", "community deposit site"), [("entries", "community deposit site")], id="another noun"),
        pytest.param(("社区样品寄存点", "community deposit point"), [], id="the same noun"),
        pytest.param(("社区样品寄存点", "points of community deposit"), [], id="the noun before of, plural"),
        pytest.param(("样品寄存点管理中心", "deposit centre"), [], id="only the beginning is shared"),
        pytest.param(("存点", "site"), [], id="too short"),
    ],
)
def test_among_entries(second: tuple[str, str], found: list[tuple[str, str]]) -> None:
    """Entries that end in the same four characters or more share the English noun."""
    assert codes(("样品寄存点", "sample deposit point"), second) == found


@pytest.mark.parametrize(
    ("one", "other"), [("service centre", "service center"), ("quality management", "quality manage"), ("policies", "policy")]
)
def test_spellings_of_one_word(one: str, other: str) -> None:
    assert codes(("一站式服务中心", one), ("市级一站式服务中心", other)) == []
