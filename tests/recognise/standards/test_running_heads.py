import pytest

from pipeline.recognise.standards.lines import read_lines
from pipeline.recognise.standards.running_heads import with_noise, with_running_heads
from tests.standards_text import Content, Line, document, outline_of

COVER = ("T/ABC 0734—2023", "样品寄存服务规范", "1　范围")
"""Lines 0 to 2; chapter 1 begins at 2."""


def marked(*texts: Content, own: str = "T/ABC 0734—2023", title: str = "样品寄存服务规范") -> list[int]:
    lines = with_noise(read_lines(document(*COVER, *texts).paragraphs))
    return [line.position for line in with_running_heads(lines, own, title, 2) if line.running]


@pytest.mark.parametrize(
    "text",
    [
        "T/ABC 0734—2023",
        "T/ABC 0734 -2023  2",
        "T/ABC 0734—2023　Ⅱ",
        "3 T/ABC 0734—2023",
        "样品寄存 服务规范",
        "12",
        "— 3 —",
        "III",
        "第 3 页 共 12 页",
        "3/12",
        "文档预览",
        "下载文档到电脑，方便使用",
        "本文档由 某某 于 2023-01-04上传分享",
        "中文文档 12 页 50 下载 1000 浏览 0 评论 0 收藏 3.0分",
        "温馨提示:本文档共12页,可预览 3 页,可开通会员下载原始文档",
        "DB44-T 2407-2022 服务规范 第 1 页 DB44-T 2407-2022 服务规范 第 2 页",
        "站内资源均来自网友分享或网络收集整理。",
    ],
)
def test_no_text_of_the_standard(text: str) -> None:
    assert marked("本文件规定了要求。", text) == [4]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "GB/T 19001—2016",
        "T/ABC 0734—2023的要求",
        "样品寄存服务",
        "4　要求",
        "3.1",
        "应提供下载文档的网址。",
        "收费标准见第2页和第3页。",
        "寄存单位应说明网友评价的处理方式。",
    ],
)
def test_text_of_the_standard(text: str) -> None:
    assert marked("本文件规定了要求。", text) == []


def test_a_page_number_on_the_cover_is_nobodys() -> None:
    lines = read_lines(document("44", *COVER).paragraphs)

    assert not any(line.running for line in with_running_heads(lines, "", "", 3))


@pytest.mark.parametrize(("times", "found"), [(2, []), (3, [4, 5]), (4, [4, 5, 6])])
def test_a_number_that_comes_again_and_again(times: int, found: list[int]) -> None:
    """Without a cover nobody says which number is the draft's own."""
    texts = ["GB/T 19001—2016"] * times

    assert marked(*texts, own="") == found


def test_a_number_made_by_word_is_no_page() -> None:
    assert marked(Line("3", label="a)")) == [3]
    assert marked(Line("", label="3")) == []


def test_they_belong_to_no_clause() -> None:
    read = document(
        "团体标准", *COVER[:2], *COVER[2:], "本文件规定了要求。", "T/ABC 0734—2023 2", "2　规范性引用文件", "应公布。", "12", "3　要求"
    )

    first, second, *_ = outline_of(read).all_clauses()

    assert (first.body, second.body) == ((4,), (7,))
