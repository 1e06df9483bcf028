import pytest

from pipeline.checks.standard.bibliography_type import standard_bibliography_type
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on


@pytest.mark.parametrize(
    ("item", "codes", "passed"),
    [
        ("某某. 服务学[M]. 上海: 某社, 2020.", [], 1),
        ("某某. 服务指南[EB/OL]. http://example.org.", [], 1),
        ("某某. 服务学. 上海: 某社, 2020.", ["untyped"], 0),
        ("GB/T 1　甲", [], 0),
        ("RFC 2616　超文本传输协议", [], 0),
        ("《中华人民共和国标准化法》", [], 0),
        ("定量包装商品计量监督管理办法", [], 0),
    ],
)
def test_literature(item: str, codes: list[str], passed: int) -> None:
    outcome = try_on(standard_bibliography_type, citing("参考文献", f"[1] {item}")).outcome

    assert (outcome.codes, outcome.passed) == (codes, passed)


def test_no_bibliography() -> None:
    assert try_on(standard_bibliography_type, citing()).outcome.skipped == ["not-applicable"]
