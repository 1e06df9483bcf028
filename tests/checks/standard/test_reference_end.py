import pytest

from pipeline.checks.standard.reference_end import standard_reference_end
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on

SETTINGS = {"listed-in": "normative"}


@pytest.mark.parametrize(
    ("item", "mark"),
    [
        ("GB/T 1　甲", None),
        ("GB/T 1　甲。", "。"),
        ("GB/T 1　甲；", "；"),
        ("GB/T 1　甲 ;  ", ";"),
        ("GB/T 1　甲。。", "。。"),
        ("GB/T 1　甲（所有部分）", None),
        ("《标准化法》。", "。"),
    ],
)
def test_marks(item: str, mark: str | None) -> None:
    read = citing(listed=(item,))
    tried = try_on(standard_reference_end, read, SETTINGS)

    assert [hit.found for hit in tried.outcome.hits] == ([] if mark is None else [mark])
    for hit in tried.outcome.hits:
        assert isinstance(hit.correction, ReplaceText)
        span = hit.correction.span
        assert (item[span.start : span.end], hit.correction.text) == (mark, "")


def test_literature_ends_with_a_full_stop() -> None:
    read = citing("参考文献", "[1] 某某. 服务[M]. 上海: 某社, 2020.", "[2] GB/T 1　甲。")

    assert try_on(standard_reference_end, read, {"listed-in": "bibliography"}).quotes == ["GB/T 1　甲。"]


def test_nothing_listed() -> None:
    assert try_on(standard_reference_end, citing(opening=(NONE,)), SETTINGS).outcome.skipped == ["not-applicable"]
