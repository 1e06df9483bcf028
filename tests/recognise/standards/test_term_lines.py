import pytest

from pipeline.recognise.standards.term_lines import has_english, read_term_line


def shown(text: str) -> tuple[str | None, str | None, str | None]:
    found = read_term_line(text)
    parts = (found.term, found.english, found.definition)
    return tuple(None if part is None else text[part[0] : part[1]] for part in parts)  # type: ignore[return-value]  # three of them


@pytest.mark.parametrize(
    ("text", "term", "english"),
    [
        pytest.param("访客　visitor", "访客", "visitor", id="a full-width blank"),
        pytest.param("访客 visitor", "访客", "visitor", id="a plain blank"),
        pytest.param("访客visitor", "访客", "visitor", id="no blank"),
        pytest.param("　访客　　visitor　", "访客", "visitor", id="blanks all round"),
        pytest.param("访客", "访客", None, id="Chinese alone"),
        pytest.param("visitor", None, "visitor", id="English alone"),
        pytest.param("访客（visitor）", "访客", "visitor", id="English in brackets"),
        pytest.param("“一站式”服务　one-stop service", "“一站式”服务", "one-stop service", id="quotation marks inside"),
        pytest.param("服务“一站式”　one-stop", "服务“一站式”", "one-stop", id="a quotation mark at the end"),
        pytest.param("维生素C　vitamin C", "维生素C", "vitamin C", id="a letter that belongs to the term"),
        pytest.param("维生素C", "维生素C", None, id="a letter is no English"),
        pytest.param("5S现场管理　5S on-site management", "5S现场管理", "5S on-site management", id="letters in front"),
        pytest.param("访客：visitor", "访客", "visitor", id="a colon between"),
        pytest.param(
            "质量管理体系　quality management system；QMS", "质量管理体系", "quality management system；QMS", id="with its short form"
        ),
        pytest.param("", None, None, id="nothing"),
    ],
)
def test_a_line_of_a_term(text: str, term: str | None, english: str | None) -> None:
    assert shown(text) == (term, english, None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("访客是指进入园区办理事务，且不在园区内工作，也不在园区内居住的人员。", ("访客", None), id="是指"),
        pytest.param("访客 visitor：进入园区办理事务的人员。", ("访客", "visitor"), id="a colon"),
        pytest.param("访客 visitor 进入园区办理事务的人员。", ("访客", "visitor"), id="blanks alone"),
        pytest.param("访客：进入园区办理事务的人员。", ("访客", None), id="a colon, no English"),
        pytest.param("进入园区办理事务的人员。", (None, None), id="a sentence alone"),
    ],
)
def test_a_definition_on_the_line_of_the_term(text: str, parts: tuple[str | None, str | None]) -> None:
    found = shown(text)

    assert found[:2] == parts
    assert found[2] is not None
    assert found[2].endswith("人员。")


def test_offsets_are_those_of_the_paragraph() -> None:
    assert read_term_line("3.1　访客　visitor", 4) == ((4, 6), (7, 14), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("访客　visitor", True, id="both"),
        pytest.param("通用术语", False, id="Chinese alone"),
        pytest.param("访客使用App登记。", False, id="a sentence with a Latin word"),
    ],
)
def test_has_english(text: str, expected: bool) -> None:
    assert has_english(text) is expected
