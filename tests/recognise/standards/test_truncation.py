import pytest

from tests.standards_text import HEAD, document, outline_of


@pytest.mark.parametrize(
    ("entries", "last", "claim"),
    [
        pytest.param(("1　范围\t1", "5　评价\t2"), "寄存单位应公布", True, id="a later chapter is missing, the sentence breaks off"),
        pytest.param(("1　范围\t1", "附录A（规范性）评分表\t2"), "寄存单位应公布", True, id="an annex is missing"),
        pytest.param(("1　范围\t1", "5　评价\t2"), "寄存单位应公布。", False, id="the sentence ends"),
        pytest.param(
            ("1　范围\t1", "5　评价\t2", "6　改进\t3", "附录A（规范性）评分表\t4"), "应公布。", True, id="three are missing at the end"
        ),
        pytest.param(("1　范围\t1", "5　评价\t2", "附录A（规范性）评分表\t4"), "应公布。", False, id="two may have been forgotten"),
        pytest.param(("1　范围\t1", "4　要求\t2"), "寄存单位应公布", False, id="everything is there"),
    ],
)
def test_truncated(entries: tuple[str, ...], last: str, claim: bool) -> None:
    read = document("目次", *entries, *HEAD, "4　要求", last)

    assert outline_of(read).truncated is claim


def test_a_chapter_that_breaks_off_between_its_clauses() -> None:
    toc = ("目次", "1　范围\t1", "4　要求\t2", "4.1　人员\t2", "4.2　设施\t2", "5　评价\t3")
    body = (*HEAD, "4　要求", "4.1　人员", "应培训。")

    assert outline_of(document(*toc, *body)).truncated
    assert not outline_of(document(*toc, *body, "4.2　设施", "应清洁。")).truncated


@pytest.mark.parametrize(
    "end", [("参考文献", "[1]　GB/T 15624　服务标准化工作指南"), ("━━━━━━",)], ids=["a bibliography", "a closing line"]
)
def test_a_text_with_its_last_element(end: tuple[str, ...]) -> None:
    """It is there to its end, whatever its 目次 says and however its last line ends."""
    read = document("目次", "1　范围\t1", "4　要求\t1", "5　评价\t2", *HEAD, "4　要求", "应公布。", *end)

    assert outline_of(read).truncated is False


def test_without_contents() -> None:
    assert outline_of(document(*HEAD, "4　要求", "寄存单位应公布")).truncated is False
