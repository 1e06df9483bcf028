from dataclasses import replace

import pytest

from tests.checks.standard.front_rules import look, look_at, quoted, standard
from tests.standards_text import outline_of


@pytest.mark.parametrize(
    ("title", "chapters", "codes"),
    [
        pytest.param("样品寄存服务规范", ("4　要求", "应清洁。", "5　服务评价", "应评价。"), [], id="a chapter"),
        pytest.param("样品寄存服务规范", ("4　要求", "4.1　监督检查", "应检查。", "4.2　其他", "应。"), [], id="a clause"),
        pytest.param("样品寄存服务规范", ("4　要求", "应清洁。", "附录A", "（规范性）", "试验方法", "A.1　应试验。"), [], id="an annex"),
        pytest.param("样品寄存服务规范", ("4　要求", "应接受监督。"), ["absent"], id="in a sentence only"),
        pytest.param("样品寄存服务规程", ("4　要求", "应清洁。"), [], id="no specification"),
        pytest.param("样品寄存服务规范　第1部分：场所", ("4　要求", "应清洁。"), ["absent"], id="a part of a specification"),
    ],
)
def test_verification(title: str, chapters: tuple[str, ...], codes: list[str]) -> None:
    read = standard(title=title, chapters=chapters)

    assert look("std-spec-verification", read).codes == codes
    assert quoted(look("std-spec-verification", read), read) == [title] * len(codes)


def test_evaluation() -> None:
    """What is evaluated, how it is scored, what comes out: each is missed by itself."""
    full = ("4　评价指标", "指标。", "5　评分方法", "方法。", "6　结果分级", "分级。")

    assert look("std-eval-elements", standard(title="寄存服务质量评价准则", chapters=full)).codes == []
    hits = look("std-eval-elements", standard(title="寄存服务质量评价准则", chapters=("4　评价原则", "公正。"))).hits
    assert [hit.arguments["what"].zh for hit in hits] == ["评价内容或评价指标", "评分或取值方法", "评价结果或分级"]  # type: ignore[union-attr]
    assert look("std-eval-elements", standard(title="样品评价实验室服务规范")).skipped == ["not-applicable"]


def test_text_that_breaks_off() -> None:
    read = standard(chapters=("4　要求", "应清洁。"))

    assert look_at("std-spec-verification", replace(outline_of(read), truncated=True), read).skipped == ["truncated"]
