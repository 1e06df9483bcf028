"""Thirty-five service records and eight surveys, added up by the program and once more by hand: both come to the same."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest

from pipeline.desk import Checked, Options, check
from pipeline.writers.xlsx import xlsx_report
from tests.samples.stations import ADVICE, CATEGORIES, CUPS, HOLLOW, OVERALL, SOLVED, Service, Survey, record, survey

RECORDS, SURVEYS = 35, 8
COMPANIES = [f"武汉虚拟第{number}有限公司" for number in range(1, 13)]
STARRED = (0, 1, 2, 3, 5, 6, 7, 8)
"""Questions answered by stars, of the ten."""
TITLES = (
    "第1项 服务站的服务", "第2项 服务站的及时性", "第3项 服务站的专业性", "第4项 服务站的文明性",
    "第6项 技术人员的专业性", "第7项 技术人员的及时性", "第8项 技术人员的文明性", "第9项 技术设施",
)  # fmt: skip
WAYS: dict[str, Callable[[int], str]] = {
    "stars": lambda stars: "★" * stars + "☆" * (5 - stars),
    "number": lambda stars: f"{stars}星",
    "full-width": lambda stars: "０１２３４５"[stars] + " 分",
    "han": lambda stars: "零一二三四五"[stars] + "颗星",
}
UNREADABLE = ("还可以", "★☆★☆★", "6星")
AWARDS = {"A": "国家", "B": "省级", "C": "市级", "D": "区级", "E": "无"}
Given = tuple[Service, list[int | None]]


def services(random: Random) -> list[Given]:
    """Return records with the stars that a person reads in each; None where nothing was rated, or nobody can tell how much."""
    found: list[Given] = []
    for number in range(RECORDS):
        stars: list[int | None] = []
        answers: list[str] = []
        for _ in STARRED:
            lot = random.random()
            if lot < 0.12:
                stars.append(None)
                answers.append(HOLLOW)
            elif lot < 0.2:
                stars.append(None)
                answers.append(random.choice(UNREADABLE))
            else:
                stars.append(random.randint(1, 5))
                answers.append(random.choice(list(WAYS.values()))(stars[-1] or 0))
        solved = random.choice([*SOLVED, "是", ""])
        overall = random.choice([*OVERALL, "满意", ""])
        answers.insert(4, solved)
        answers.append(overall)
        values = {**ADVICE.values, "company": random.choice(COMPANIES), "finished": f"2023年5月{number % 28 + 1}日"}
        values["comments"] = random.choice(["", "等了两天", "很好"])
        kinds = tuple(name for name in CATEGORIES if random.random() < 0.3)
        found.append((Service(values, kinds, tuple(answers)), stars))
    return found


def surveys(random: Random) -> list[Survey]:
    found = []
    for number in range(SURVEYS):
        rows = tuple((f"产品{one}", f"Q/XN {random.randint(1, 9):03}—2021", "某产品", "无", "是") for one in range(random.randint(0, 6)))
        award = random.choice(["A、C", "B", "E", "", "D"])
        patents = tuple((f"ZL20201000000{random.randint(1, 4)}.X", "Q/XN 1—2021", "甲") for _ in range(random.randint(0, 2)))
        found.append(replace(CUPS, values={**CUPS.values, "company": COMPANIES[number % 5]}, products=rows, award=award, patents=patents))
    return found


@pytest.fixture(scope="module")
def given() -> tuple[list[Given], list[Survey]]:
    random = Random(629)
    return services(random), surveys(random)


@pytest.fixture(scope="module")
def checked(given: tuple[list[Given], list[Survey]], tmp_path_factory: pytest.TempPathFactory) -> Checked:
    folder = tmp_path_factory.mktemp("站")
    for number, (one, _) in enumerate(given[0], 1):
        (folder / f"记录{number:02}.docx").write_bytes(record(one))
    for number, form in enumerate(given[1], 1):
        (folder / f"调查{number}.docx").write_bytes(survey(form))
    return check([str(folder)], Options())


@pytest.fixture(scope="module")
def totals(checked: Checked) -> dict[str, Any]:
    return {one.tally.title.zh: one for one in checked.report.totals}


def by_label(total: Any) -> dict[str, int]:
    return {line.label: line.count for line in total.lines}


def test_the_means_are_those_of_the_stars_given(given: tuple[list[Given], list[Survey]], totals: dict[str, Any]) -> None:
    """Blanks and what nobody can read count as asked, not as answered, and move no mean."""
    for place, title in enumerate(TITLES):
        told = [stars[place] for _, stars in given[0]]
        answered = [one for one in told if one is not None]

        assert totals[title].value == pytest.approx(sum(answered) / len(answered)), title
        assert (totals[title].answered, totals[title].asked) == (len(answered), RECORDS)
        assert by_label(totals[title]) == {f"{one}★": count for one, count in Counter(answered).items()}
        answers = [one.answers[STARRED[place]] for one, _ in given[0]]
        assert totals[title].unclear == sum(answers.count(one) for one in UNREADABLE)
    everything = [one for _, stars in given[0] for one in stars if one is not None]
    whole = totals["满意程度：八项合计"]
    assert (whole.value, whole.answered, whole.asked) == (pytest.approx(sum(everything) / len(everything)), len(everything), 8 * RECORDS)
    assert len(everything) < 8 * RECORDS, "some were left blank, or the promise says nothing"


@pytest.mark.parametrize(("title", "place", "options"), [("第5项 问题是否解决", 4, SOLVED), ("第10项 总体评价", 9, OVERALL)])
def test_each_answer_is_counted(
    title: str, place: int, options: tuple[str, ...], given: tuple[list[Given], list[Survey]], totals: dict[str, Any]
) -> None:
    answers = [one.answers[place] for one, _ in given[0]]

    assert by_label(totals[title]) == {option: answers.count(option) for option in options}
    assert (totals[title].answered, totals[title].asked) == (RECORDS - answers.count(""), RECORDS)


def test_kinds_of_service_and_enterprises(given: tuple[list[Given], list[Survey]], totals: dict[str, Any]) -> None:
    kinds = Counter(kind for one, _ in given[0] for kind in one.categories)
    companies = Counter(one.values["company"] for one, _ in given[0])

    assert by_label(totals["服务类别"]) == {kind: kinds[kind] for kind in CATEGORIES}
    assert totals["服务类别"].answered == sum(bool(one.categories) for one, _ in given[0])
    assert by_label(totals["服务的企业"]) == companies
    assert totals["服务的企业"].value == len(companies)


@pytest.mark.parametrize(("title", "place", "word"), [("不满意的服务", 9, "不满意"), ("问题没有解决的服务", 4, "否")])
def test_every_complaint_is_listed(
    title: str, place: int, word: str, given: tuple[list[Given], list[Survey]], totals: dict[str, Any]
) -> None:
    expected = [
        ("；".join(filter(None, (one.values["company"], one.values["finished"], one.values["comments"]))), f"记录{number:02}.docx")
        for number, (one, _) in enumerate(given[0], 1)
        if one.answers[place] == word
    ]

    assert expected
    assert [(line.label, Path(line.path).name) for line in totals[title].lines] == expected
    assert totals[title].value == len(expected)


def test_surveys_are_added_up_beside_the_records(given: tuple[list[Given], list[Survey]], totals: dict[str, Any]) -> None:
    forms = given[1]
    numbers = {row[1] for one in forms for row in one.products}
    patents = {row[0] for one in forms for row in one.patents}
    awards = Counter(letter for one in forms for letter in one.award if letter in AWARDS)

    assert totals["调查的企业"].value == len({one.values["company"] for one in forms})
    assert totals["产品（行）"].value == sum(len(one.products) for one in forms)
    assert totals["产品（行）"].answered == sum(bool(one.products) for one in forms)
    assert totals["执行的标准"].value == len(numbers)
    assert totals["转化为企业标准的专利"].value == len(patents)
    assert by_label(totals["标准创新贡献奖或资助"]) == {AWARDS[letter]: awards[letter] for letter in AWARDS}


def test_the_sheet_shows_the_same_numbers(checked: Checked, totals: dict[str, Any]) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_report(checked.report, checked.wording)))["合计"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    shown = {row[1]: row for row in rows if row[5] is not None and row[2] and "共" in str(row[2])}

    for title in TITLES:
        one = totals[title]
        assert shown[title][3:7] == [pytest.approx(one.value), one.answered, RECORDS, pytest.approx(one.answered / RECORDS)]
    assert sum(row[7] is not None for row in rows) == totals["不满意的服务"].value + totals["问题没有解决的服务"].value
