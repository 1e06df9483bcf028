import pytest

from pipeline.language.standard_numbers import find_standard_numbers


@pytest.mark.parametrize(
    ("text", "code", "space", "number", "dash", "year"),
    [
        pytest.param("GB/T 19000—2016", "GB/T", " ", "19000", "—", "2016", id="national"),
        pytest.param("GB/T19000-2016", "GB/T", "", "19000", "-", "2016", id="no blank, hyphen"),
        pytest.param("GB/T\u300019000", "GB/T", "\u3000", "19000", "", None, id="full-width blank, undated"),
        pytest.param("GB 3101-93", "GB", " ", "3101", "-", "93", id="two-digit year"),
        pytest.param("GB/T 1.1——2020", "GB/T", " ", "1.1", "——", "2020", id="part, double dash"),
        pytest.param("T/SAQ 0008—2024", "T/SAQ", " ", "0008", "—", "2024", id="association"),
        pytest.param("DB 4201/T 629—2020", "DB 4201/T", " ", "629", "—", "2020", id="stray blank in the code"),
        pytest.param("Q/YYJD 001—2024", "Q/YYJD", " ", "001", "—", "2024", id="enterprise"),
        pytest.param("JR/T 0071—2020", "JR/T", " ", "0071", "—", "2020", id="industry"),
        pytest.param("JB 3101-2005", "JB", " ", "3101", "-", "2005", id="bare industry code with a year"),
        pytest.param("ISO 9001:2015", "ISO", " ", "9001", ":", "2015", id="international"),
        pytest.param("ISO/IEC Guide 2", "ISO/IEC Guide", " ", "2", "", None, id="guide"),
    ],
)
def test_parts(text: str, code: str, space: str, number: str, dash: str, year: str | None) -> None:
    """Every part of a number is told apart as it is written."""
    (found,) = find_standard_numbers(f"应符合{text}的规定")

    assert (found.code, found.space, found.number, found.dash, found.year) == (code, space, number, dash, year)
    assert f"应符合{text}的规定"[found.start : found.end] == text
    assert found.dated == (year is not None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing there"),
        pytest.param("DB4201", id="cover logo"),
        pytest.param("SC 12", id="bare industry code without a year"),
        pytest.param("楷体_GB2312", id="font name"),
        pytest.param("DB44-T 2407-2022", id="file name"),
        pytest.param("2019-2022年", id="range of years"),
        pytest.param("T/SAQ XXXX—20XX", id="number not assigned"),
    ],
)
def test_no_number(text: str) -> None:
    assert find_standard_numbers(text) == ()


def test_all_parts_and_order() -> None:
    """Several numbers in a sentence come in order; 所有部分 belongs to its number."""
    first, second = find_standard_numbers("见GB/T 20001（所有部分）、GB/T 19013—2009")

    assert (first.number, first.all_parts, first.dated) == ("20001", True, False)
    assert (second.number, second.year, second.all_parts) == ("19013", "2009", False)


@pytest.mark.parametrize(
    ("text", "code", "number"),
    [
        ("T/SAQ0003-2020", "T/SAQ", "0003"),
        ("T/SAQ 0003—2020", "T/SAQ", "0003"),
        ("T/31SCTA 001—2020", None, None),
        ("T/CAS1 7—2020", "T/CAS1", "7"),
    ],
)
def test_digits_right_behind_a_group_code_are_the_number(text: str, code: str | None, number: str | None) -> None:
    found = find_standard_numbers(text)

    assert [(one.code, one.number) for one in found] == ([(code, number)] if code else [])


@pytest.mark.parametrize(
    ("text", "undated"),
    [
        ("GB/T19001-2016", "GB/T 19001"),
        ("GB/T 20001（所有部分）", "GB/T 20001"),
        ("DB 4201/T 629—2020", "DB4201/T 629"),
        ("ISO 9001:2015", "ISO 9001"),
        ("ISO/IEC Guide 51", "ISO/IEC Guide 51"),
    ],
)
def test_undated(text: str, undated: str) -> None:
    """One document has one number, however it is typed."""
    assert find_standard_numbers(text)[0].undated == undated
