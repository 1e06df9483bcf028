import pytest

from pipeline.checks.standard.abbreviations import standard_abbreviations
from tests.checks.standard.trying import try_draft, try_on
from tests.checks.terms_text import with_chapter, with_entries
from tests.standards_text import HEAD, Content, document

SETTINGS = {"known": ["ISO", "APP"]}


@pytest.mark.parametrize(
    ("lines", "quotes"),
    [
        pytest.param(("应公布。",), [], id="none"),
        pytest.param(("应按SOP操作。", "应更新SOP。"), ["SOP"], id="shown once"),
        pytest.param(("开展5S现场管理咨询。",), ["5S"], id="a digit and a letter"),
        pytest.param(("应按标准作业程序（SOP）操作。", "应更新SOP。"), [], id="explained"),
        pytest.param(("应按SOP（标准作业程序）操作。",), [], id="explained behind it"),
        pytest.param(("应按标准作业程序（Standard Operating Procedure，SOP）操作。",), [], id="explained with English"),
        pytest.param(("应按标准作业程序（以下简称“SOP”）操作。",), [], id="a short name"),
        pytest.param(("应更新SOP。", "标准作业程序（SOP）。"), ["SOP"], id="explained too late"),
        pytest.param(("应下载APP。", "应通过ISO认证。"), [], id="known to all"),
        pytest.param(("应符合GB/T 19001和NY/T 100—2020。",), [], id="numbers of standards"),
        pytest.param(("第III类、IV级。",), [], id="Roman numbers"),
        pytest.param(("XXXX服务应公布。", "AAA级。"), [], id="one letter repeated"),
        pytest.param(("硬度为50 HRB。", "湿度60%RH。"), [], id="units"),
        pytest.param(("见www.SAMPLE.org，型号DN50、AB-12。",), [], id="addresses and models"),
        pytest.param(("采用ERDAS IMG、TIFF World等格式。",), [], id="names of several words"),
        pytest.param(("标明“SOP”，见《SOP手册》。",), [], id="in quotes"),
        pytest.param(([["SOP", "KPI"]],), [], id="in a table"),
    ],
)
def test_first_uses(lines: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_abbreviations, "5　过程", *lines, settings=SETTINGS).quotes == quotes


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(("4　缩略语", "下列缩略语适用于本文件。", "SOP：标准作业程序"), id="a list in lines"),
        pytest.param(("4　缩略语", "下列缩略语适用于本文件。", "SOP V2：KPI的标准作业程序"), id="in a longer name, explained with another"),
        pytest.param(("4　缩略语", "下列缩略语适用于本文件。", [["缩略语", "含义"], ["SOP", "标准作业程序"]]), id="a list in a table"),
    ],
)
def test_listed(content: tuple[Content, ...]) -> None:
    read = with_chapter("本文件没有需要界定的术语和定义。", *content, body=("5　要求", "应更新SOP。"))

    assert try_on(standard_abbreviations, read, SETTINGS).codes == []


def test_foreword() -> None:
    """Units are called what they are called; what the foreword explains is explained."""
    units = ("前言", "本文件起草单位：ABC工程有限公司。", "本文件代替《标准作业程序（SOP）》的要求，按标准作业程序（SOP）起草。")
    read = document(*units, *HEAD, "4　要求", "应更新SOP，并请ABC确认。")

    assert try_on(standard_abbreviations, read, SETTINGS).quotes == ["ABC"]


def test_admitted() -> None:
    """An admitted term is defined as the term is."""
    entry = ("标准作业程序　standard operating procedure", "SOP", "做事的步骤，由SOP手册汇总。")

    assert try_on(standard_abbreviations, with_entries("3.1", *entry, body=("4　要求", "应更新SOP。")), SETTINGS).codes == []


def test_defined() -> None:
    read = with_entries("3.1", "标准作业程序　standard operating procedure; SOP", "做事的步骤。", body=("4　要求", "应更新SOP。"))

    assert try_on(standard_abbreviations, read, SETTINGS).codes == []
