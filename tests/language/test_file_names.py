import pytest

from pipeline.language.file_names import LENGTH, safe_name, unlike


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("", "", id="nothing-there"),
        pytest.param("社区助餐服务规范", "社区助餐服务规范", id="as-it-is"),
        pytest.param('a/b\\c:d*e?f"g<h>i|j', "a／b＼c：d＊e？f＂g＜h＞i｜j", id="what-no-system-takes"),
        pytest.param("../../etc", "／..／etc", id="no-way-out-of-the-folder"),
        pytest.param("..", "", id="only-dots"),
        pytest.param(" 两端 \n 空白\u3000. ", "两端 空白", id="blanks-at-the-ends-full-width-too"),
        pytest.param("甲\x00乙\u202e丙\ufeff", "甲乙丙", id="unseen-characters"),
        pytest.param("broken\udcff", "broken", id="bytes-of-no-encoding"),
        pytest.param("~$草案.docx", "$草案.docx", id="no-lock-file"),
        pytest.param("CON", "_CON", id="a-device"),
        pytest.param("nul.docx", "_nul.docx", id="a-device-with-an-extension"),
        pytest.param("console", "console", id="begins-like-a-device"),
        pytest.param("=1+1", "=1+1", id="a-formula-is-a-name"),
    ],
)
def test_a_name_is_safe_on_every_system(text: str, name: str) -> None:
    assert safe_name(text) == name


@pytest.mark.parametrize(
    ("length", "name"),
    [
        pytest.param(LENGTH, "标" * LENGTH, id="exactly-the-limit"),
        pytest.param(LENGTH + 1, "标" * (LENGTH - 1) + "…", id="one-past-it"),
    ],
)
def test_a_long_name_is_cut_and_says_so(length: int, name: str) -> None:
    assert safe_name("标" * length) == name


def test_letters_in_two_spellings_are_one_name() -> None:
    """Macs decompose accents; two folders of one name would stand side by side."""
    assert safe_name("e\u0301") == safe_name("é")


def test_names_are_told_apart_by_a_number() -> None:
    taken: set[str] = set()

    assert [unlike(name, taken) for name in ("a 2", "a", "A", "b", "a")] == ["a 2", "a", "A 3", "b", "a 4"]
