import pytest

from pipeline.language.standard_codes import StandardClass
from pipeline.language.standard_numbers import find_standard_numbers, order_of


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
        pytest.param("XX/T 1234—2020", id="code not assigned"),
        pytest.param("HG2020-15", id="model of a machine"),
        pytest.param("SL-300 2020", id="model with a dash"),
        pytest.param("AB/T 12", id="code that no list has, without a year"),
        pytest.param("GB-T 19001-2016", id="file name with a dash in the code"),
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


@pytest.mark.parametrize(
    ("text", "undated", "kin", "standard_class"),
    [
        ("GB /T 19001-2016", "GB/T 19001", "GB 19001", "national"),
        ("GB\u2215T 19001", "GB/T 19001", "GB 19001", "national"),
        ("GB／T１９００１", "GB/T 19001", "GB 19001", "national"),
        ("T/ SAQ 0008—2024", "T/SAQ 0008", "T/SAQ 0008", "group"),
        ("DB 4201/T 629—2020", "DB4201/T 629", "DB4201 629", "local"),
        ("DB31/ 199—2018", "DB31/ 199", "DB31 199", "local"),
        ("JGJ/T 46—2005", "JGJ/T 46", "JGJ 46", "engineering"),
        ("HJ/T 91—2002", "HJ/T 91", "HJ 91", "industry"),
        ("Q/YYJD 001—2024", "Q/YYJD 001", "Q/YYJD 001", "enterprise"),
        ("ISO/IEC Guide 2:2004", "ISO/IEC Guide 2", "ISO/IEC Guide 2", "international"),
        ("AB/T 12—2010", "AB/T 12", "AB 12", "unknown"),
        ("DB99/T 12—2010", "DB99/T 12", "DB99 12", "unknown"),
    ],
)
def test_one_way_of_writing(text: str, undated: str, kin: str, standard_class: StandardClass) -> None:
    """Blanks, slashes, full-width digits and the year do not make another standard."""
    (found,) = find_standard_numbers(text)

    assert (found.undated, found.kin, found.standard_class) == (undated, kin, standard_class)


@pytest.mark.parametrize(
    ("text", "year", "gap"),
    [
        pytest.param("GB/T 1.1 — 2020", "2020", " — ", id="blanks around the dash"),
        pytest.param("GB/T 7714-2015.", "2015", "-", id="before a full stop"),
        pytest.param("GB/T １．１—２０２０".replace("．", "."), "２０２０", "—", id="full-width digits"),
        pytest.param("GB/T 5750.1-5750.13", None, "", id="a range of parts"),
        pytest.param("GB/T 5750-5760", None, "", id="a range of numbers"),
        pytest.param("GB/T 2828.1-12", None, "", id="a range in short"),
        pytest.param("GB/T 2828.1—20XX", None, "", id="year not assigned"),
        pytest.param("GB/T 19001-20161", None, "", id="too many digits"),
    ],
)
def test_years(text: str, year: str | None, gap: str) -> None:
    (found,) = find_standard_numbers(text)

    assert (found.year, found.gap) == (year, gap)


@pytest.mark.parametrize(("text", "year"), [("GB 3101-93", "1993"), ("GB 3101—２０１６", "2016"), ("GB 3101", None)])
def test_full_years(text: str, year: str | None) -> None:
    (found,) = find_standard_numbers(text)

    assert found.full_year == year


def test_places_of_the_parts() -> None:
    text = "按照GB/T\u3000 1.1 - 2020执行"
    (found,) = find_standard_numbers(text)

    assert text[found.start : found.code_end] == "GB/T"
    assert text[found.code_end : found.number_start] == found.space == "\u3000 "
    assert text[found.number_start : found.number_end] == "1.1"
    assert text[found.number_end : found.number_end + len(found.gap)] == " - "
    assert order_of(found) == (1, 1)


def test_an_adopted_standard_is_one() -> None:
    """What stands behind the slash is the same standard under another number."""
    (found,) = find_standard_numbers("GB/T 19001—2016/ISO 9001:2015，IDT")

    assert found.undated == "GB/T 19001"
