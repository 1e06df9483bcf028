import hashlib

import pytest

from pipeline.model.address import Address
from pipeline.model.document import Document, Table
from pipeline.readers.plain.reader import read_plain


def read(text: str) -> Document:
    return read_plain(text.encode(), "草案.txt")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param("", [], id="nothing there"),
        pytest.param("1 范围", ["1 范围"], id="no line end"),
        pytest.param("1 范围\n", ["1 范围"], id="the last line end begins no paragraph"),
        pytest.param("前言\r\n\r\n　本文件\r引言", ["前言", "", "　本文件", "引言"], id="line ends of three systems, a blank line"),
        pytest.param("前言\t2\n范围\t3", ["前言\t2", "范围\t3"], id="entries of a 目次 are no table"),
    ],
)
def test_a_line_is_a_paragraph(text: str, paragraphs: list[str]) -> None:
    assert [paragraph.text for paragraph in read(text).paragraphs] == paragraphs


def test_what_the_document_says_of_itself() -> None:
    document = read("1 范围")

    assert (document.name, document.source_kind, document.media) == ("草案.txt", "plain-text", "text/plain")
    assert document.sha256 == hashlib.sha256("1 范围".encode()).hexdigest()


def test_a_page_begins_at_a_form_feed() -> None:
    first, second = read("前言\n\f引言").paragraphs

    assert (first.breaks, [one.kind for one in second.breaks]) == ((), ["page"])
    assert (second.text, second.address) == ("引言", Address("", (1, 1)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("表1　项目\n名称\t\t单位\n甲\t1\t米\n4　要求", id="tabs"),
        pytest.param("表1　项目\n| 名称 |  | 单位 |\n|---|:--:|---|\n| 甲 | 1 | 米 |\n4　要求", id="upright lines with a rule"),
    ],
)
def test_a_table(text: str) -> None:
    document = read(text)

    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["名称", "", "单位"], ["甲", "1", "米"]]
    assert [isinstance(block, Table) for block in document.blocks] == [False, True, False]
    assert [paragraph.location.depth for paragraph in document.paragraphs] == [0, 1, 1, 1, 1, 1, 1, 0]
    assert document.paragraphs[5].location.column == 1


def test_rows_of_unequal_length() -> None:
    """The last cell of a short row reaches to the edge."""
    (table,) = read("一、基本信息\t\t\n名称\t\t法人\t\n").tables

    assert [[cell.column_span for cell in row.cells] for row in table.rows] == [[1, 1, 2], [1, 1, 1, 1]]


def test_every_address_is_its_own() -> None:
    document = read("甲\t乙\t丙\n丁\t戊\t己\n庚\n辛")
    nodes = [paragraph.address for paragraph in document.paragraphs]
    nodes += [cell.address for table in document.tables for row in table.rows for cell in row.cells]
    nodes += [row.address for table in document.tables for row in table.rows] + [table.address for table in document.tables]
    nodes += [run.address for paragraph in document.paragraphs for run in paragraph.runs]

    assert len(nodes) == len(set(nodes))


def test_boxes_are_ticks() -> None:
    (paragraph,) = read("☑制定　□修订").paragraphs

    assert [(tick.start, tick.checked) for tick in paragraph.ticks] == [(0, True), (4, False)]
