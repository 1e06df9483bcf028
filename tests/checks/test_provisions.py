import pytest

from pipeline.checks.element_sentences import sentences_of
from pipeline.checks.provisions import is_provision, provisions
from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.language.text_index import TextIndex
from tests.checks.standard.front_rules import standard
from tests.standards_text import outline_of


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("寄存单位应公布收费标准。", ["应"]),
        ("应对场所进行消毒。", ["应"]),
        ("为应对气候变化采取措施。", []),
        ("有效应对风险", []),
        ("应对老龄化", []),
        ("应遵循的原则", []),
        ("应当具备的条件", []),
        ("应符合国家的规定", ["应"]),
        ("人员“应”字", []),
        ("可参照使用，可以委托，可根据需要", ["可", "可以", "可"]),
        ("可燃、可再生、可编程", []),
        ("宜清洁，不宜潮湿", ["宜", "不宜"]),
        ("", []),
    ],
)
def test_verbs(text: str, verbs: list[str]) -> None:
    found = [text[start:end] for start, end, kind in find_modal_verbs(text) if is_provision(text, start, end, kind)]

    assert found == verbs


def test_one_for_a_sentence() -> None:
    read = standard(chapters=("4　要求", "应清洁，应安静。宜明亮。必须安全。必须品除外。《寄存办法》规定应公布。"))
    outline = outline_of(read)
    text = TextIndex(read.paragraphs)
    said = sentences_of(text, outline, outline.of_kind("chapter")[3])

    assert [(one.verb, one.kind) for one in provisions(text, said, ("requirement",))] == [("应", "requirement"), ("必须", "requirement")]
    assert [one.verb for one in provisions(text, said, ("recommendation",))] == ["宜"]
    assert list(provisions(text, said, ())) == []
