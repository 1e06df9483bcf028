from __future__ import annotations

from datetime import date, datetime, time

import pytest

from pipeline.model.decision import CONCLUSIONS, Conclusion
from pipeline.readers.summary_sheet.cells import CellValue, answer_of, bare, chosen, conclusion_of, day_in, told


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(None, "", id="nothing"),
        pytest.param("　受理 ", "受理", id="blanks"),
        pytest.param(20220001.0, "20220001", id="number-of-a-spreadsheet"),
        pytest.param(1e16, "10000000000000000", id="long-number"),
        pytest.param(7, "7", id="whole-number"),
        pytest.param(1.5, "1.5", id="fraction"),
        pytest.param(True, "是", id="true"),
        pytest.param(datetime(2022, 9, 1), "2022-09-01", id="day"),
        pytest.param(datetime(2022, 9, 1, 8, 30), "2022-09-01T08:30:00", id="moment"),
        pytest.param(date(2022, 9, 1), "2022-09-01", id="date"),
        pytest.param(time(8, 30), "08:30:00", id="time"),
    ],
)
def test_what_stands_in_a_cell_is_text(value: CellValue, words: str) -> None:
    assert told(value) == words


@pytest.mark.parametrize(
    ("value", "conclusion"),
    [
        ("受理", "accept"),
        ("受理。", "accept"),
        (" 补正 ", "supplement"),
        ("补　正", "supplement"),
        ("须补正！", "supplement"),
        ("不予受理", "refuse"),
        ("不受理；", "refuse"),
        ("To supplement", "supplement"),
        ("ACCEPTED", "accept"),
        ("ａｃｃｅｐｔｅｄ", "accept"),
        ("", None),
        ("　", None),
        (None, None),
    ],
)
def test_a_verdict_is_known_however_it_was_typed(value: CellValue, conclusion: str | None) -> None:
    assert conclusion_of(value) == conclusion


@pytest.mark.parametrize("conclusion", CONCLUSIONS)
def test_a_conclusion_is_known_by_its_names_and_its_key(conclusion: Conclusion) -> None:
    name = CONCLUSIONS[conclusion]

    assert {conclusion_of(value) for value in (name.zh, name.en, name.en.upper(), f" {name.zh}。", conclusion)} == {conclusion}


@pytest.mark.parametrize("value", ["待定", "通过", "受理？补正", 1, "符合"])
def test_other_words_are_no_verdict(value: CellValue) -> None:
    with pytest.raises(ValueError, match=bare(value)):
        conclusion_of(value)


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("是", True),
        ("√", True),
        ("是的。", True),
        ("OK", True),
        ("Yes", True),
        (True, True),
        (1, True),
        ("否", False),
        ("×", False),
        ("不用", False),
        (False, False),
        ("no", False),
        (" ", None),
    ],
)
def test_yes_and_no(value: CellValue, answer: bool | None) -> None:
    assert answer_of(value) is answer


def test_what_is_neither_yes_nor_no() -> None:
    with pytest.raises(ValueError, match="也许"):
        answer_of("也许")


@pytest.mark.parametrize(
    "value",
    [
        datetime(2022, 9, 1),
        date(2022, 9, 1),
        44805,
        44805.0,
        "2022年9月1日",
        " 2022-09-01 ",
        "2022/9/1",
        "2022.9.1",
        "２０２２年９月１日",
        "20220901",
        "二〇二二年九月一日",
        "2022年9月1日前",
    ],
    ids=str,
)
def test_a_day_is_known_however_it_was_typed(value: CellValue) -> None:
    assert day_in(value) == date(2022, 9, 1)


def test_a_blank_is_no_day() -> None:
    assert day_in(None) is day_in(" ") is None


@pytest.mark.parametrize("value", ["9月1日", "下周五", "2022年9月", "2022-02-30", "2022-9-1或2022-9-2", 12, True, time(8, 0)], ids=str)
def test_what_is_no_one_day_is_told(value: CellValue) -> None:
    with pytest.raises(ValueError, match=r"."):
        day_in(value)


def test_a_choice_is_the_chinese_word() -> None:
    choices = {"recommended": "建议立项", "建议立项": "建议立项"}

    assert [chosen(value, choices) for value in ("Recommended", "建议立项。", "再议", None)] == ["建议立项", "建议立项", "再议", ""]
