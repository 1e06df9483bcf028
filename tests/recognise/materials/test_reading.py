"""Whether a document is achievement material, and what its paragraphs are."""

from __future__ import annotations

import pytest

from pipeline.recognise.materials.reading import read_in_form, read_material
from tests.papers import (
    BANNER_TEXT,
    Grid,
    Line,
    banner,
    blank,
    body,
    cell,
    good,
    grid,
    heading,
    line,
    paper,
    picture,
    read,
    subtitle,
    title,
)


def roles(*lines: Line | Grid) -> list[str]:
    material, document = read(*lines)
    return [material.roles[one.index] for one in document.paragraphs]


def test_every_paragraph_has_a_role() -> None:
    table = (line("表1　情况", bold=True), grid(("年份", "次数"), ("2019年", "10")), line("图1　窗口"))

    assert roles(*good(*table)) == [
        *("blank", "title", "subtitle", "banner", "foreword", "heading", "body", "body", "heading", "body", "body"),
        *("table-title", "cell", "cell", "cell", "cell", "caption"),
    ]


def test_what_stands_above_the_first_heading_is_the_foreword() -> None:
    material, _ = read(title(), subtitle(), banner(), body(), body(), heading("一、甲"), body())

    assert (material.foreword, material.headings, material.about) == ((3, 4), (5,), "group")


def test_a_foreword_without_headings_is_what_is_called_so() -> None:
    material, _ = read(title(), subtitle(), banner(), line("前言"), body(), body())

    assert (material.foreword, material.roles[3], material.roles[4], material.roles[5]) == ((3, 4), "undecided", "foreword", "body")


def test_no_foreword_and_no_headings() -> None:
    material, _ = read(title(), subtitle(), banner(), body(), body())

    assert (material.foreword, material.headings) == ((), ())


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        pytest.param((), "a.docx", id="nothing"),
        pytest.param((blank(),), "事迹材料.docx", id="blank-lines"),
        pytest.param((title(), heading("一、甲"), body(), heading("二、乙"), body()), "a.docx", id="an-article"),
        pytest.param(
            (line("服务合同"), line("甲方：某公司"), line("乙方：某公司"), line("违约责任"), body()), "事迹.docx", id="a-contract"
        ),
        pytest.param((line("获奖事迹"), line("见附件")), "a.docx", id="a-pointer"),
    ],
)
def test_other_papers_are_none(lines: tuple[Line, ...], name: str) -> None:
    assert read_material(paper(*lines, name=name), ("事迹",)) is None


def test_a_named_file_of_pictures_alone_is_one() -> None:
    pages = line("").but(pictures=(picture(width_mm=170.0, height_mm=240.0),))

    assert read_material(paper(pages, name="事迹材料.docx"), ("事迹",)) is not None
    assert read_material(paper(pages, name="照片.docx"), ("事迹",)) is None


def test_without_a_banner_other_signs_tell() -> None:
    lines = (title(), subtitle(), line("前言：甲乙"), heading("一、甲"), body(), heading("二、乙"), *[body()] * 6)

    assert read_material(paper(*lines)) is not None


def test_in_a_form_a_first_line_alone_is_no_title() -> None:
    lines = (line("一心为民"), body(), heading("一、甲"), body())

    assert read_in_form(paper(*lines)).title == ()
    assert read_in_form(paper(title(), subtitle(), *lines)).title == (0,)


def test_cells_of_a_table_that_arranges_pictures_are_captions() -> None:
    pictures = Grid(((cell("").but(pictures=(picture(),)),) * 2, (cell("送餐上门"), cell("登记"))))
    material, document = read(*good(pictures))

    assert {material.roles[one.index] for one in document.paragraphs if one.location.table == 0 and one.text} <= {"undecided", "caption"}
    assert (len(material.pictures), material.tables) == (3, ())


def test_a_title_in_a_text_box_is_known_where_the_text_has_none() -> None:
    boxed = line("一扇窗口的温度").but(kind="text-box")
    note = line("附件2").but(kind="text-box")
    material, _ = read(note, boxed, subtitle(), banner(), body(), heading("一、甲"), body())

    assert (material.title, material.boxed_title, material.roles[1]) == ((), 1, "undecided")
    assert read(boxed, title(), subtitle(), banner(), body())[0].boxed_title is None


def test_a_head_in_one_paragraph_is_judged_by_no_look() -> None:
    material, _ = read(line(f"一扇窗口的温度\n——某公司王某\n{BANNER_TEXT}"), body(), heading("一、甲"), body())

    assert (material.merged, material.banner, material.roles[0], material.about) == (0, None, "undecided", "person")
