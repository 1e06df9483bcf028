import pytest

from pipeline.checks.standard.reference_wording import standard_reference_wording
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on


@pytest.mark.parametrize(
    ("sentence", "made"),
    [
        ("空气质量应按GB/T 1执行。", "空气质量应符合GB/T 1的规定。"),
        ("空气质量应按照 GB/T 1 的规定执行，并公示。", "空气质量应符合GB/T 1的规定，并公示。"),
        ("空气质量检测应按GB/T 1执行。", "空气质量检测应按照GB/T 1规定的方法进行。"),
        ("空气质量应符合GB/T 1的规定。", None),
        ("空气质量按GB/T 1执行。", None),
        ("空气质量应按GB/T 1规定的方法测定。", None),
        ("空气质量可按GB/T 1执行。", None),
        ("空气质量应按GB/T 1、GB/T 2执行。", None),
    ],
)
def test_wording(sentence: str, made: str | None) -> None:
    outcome = try_on(standard_reference_wording, citing(sentence)).outcome

    assert len(outcome.hits) == int(made is not None)
    for hit in outcome.hits:
        assert isinstance(hit.correction, ReplaceText)
        span = hit.correction.span
        assert sentence[: span.start] + hit.correction.text + sentence[span.end :] == made


def test_nothing_cited() -> None:
    assert try_on(standard_reference_wording, citing()).outcome.skipped == ["not-applicable"]
