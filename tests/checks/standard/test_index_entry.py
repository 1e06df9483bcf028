import pytest

from pipeline.checks.standard.index_entry import standard_index_entry
from tests.checks.standard.citing import citing, truncated
from tests.checks.standard.trying import try_on
from tests.standards_text import Content

TEXT: tuple[Content, ...] = ("4.1　寄存", "应寄存。", "附录A", "（规范性）", "登记", "A.1　应登记。", "索引")


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        ("寄存……4.1", []),
        ("登记……附录A，A.1", []),
        ("寄存 4.1, 4", []),
        ("J", []),
        ("寄存", ["bare"]),
        ("寄存……4.9", ["nowhere"]),
        ("寄存……表7", ["nowhere"]),
    ],
)
def test_entries(entry: str, codes: list[str]) -> None:
    assert try_on(standard_index_entry, citing(*TEXT, entry)).codes == codes


def test_skips() -> None:
    read = citing(*TEXT, "寄存")

    assert try_on(standard_index_entry, read, outline=truncated(read)).outcome.skipped == ["truncated"]
    assert try_on(standard_index_entry, citing()).outcome.skipped == ["not-applicable"]


@pytest.mark.parametrize("entry", ["1" * 5000 + "x", "寄存" + " 1" * 5000 + "x", "寄存" + "  1.1,  " * 3000 + "x"])
def test_hostile_entries_take_no_time(entry: str) -> None:
    assert try_on(standard_index_entry, citing(*TEXT, entry)).codes == ["bare"]
