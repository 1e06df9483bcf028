"""The line that names the papers, in one paragraph or over several."""

from __future__ import annotations

import pytest

from pipeline.recognise.materials.banners import broken_banner, is_banner
from pipeline.recognise.materials.lines import own_lines
from tests.papers import BANNER_TEXT, Line, banner, line, paper, title


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("2021年上海市用户满意服务明星成果申报交流资料", True),
        ("某某行业优秀班组申报材料（2022年）".replace("（", "(").replace("）", ")"), True),
        ("交流资料由工会整理", False),
        ("2031年服务明星成果汇编", True),
        ("《2021年服务明星成果申报交流资料》", True),
        ("—交流资料", False),
        ("甲" * 60 + "交流资料", False),
        ("", False),
    ],
)
def test_a_banner_names_the_papers(text: str, so: bool) -> None:
    assert is_banner(text) is so


def test_a_call_may_name_its_papers_in_its_own_words() -> None:
    assert not is_banner("第三届好邻里宣讲稿")
    assert is_banner("第三届好邻里宣讲稿", ("好邻里宣讲稿",))
    assert not is_banner("——好邻里宣讲稿", ("好邻里宣讲稿",))
    assert not is_banner("甲" * 60 + "好邻里宣讲稿", ("好邻里宣讲稿",))


def broken(*lines: Line, banners: tuple[str, ...] = ()) -> list[int]:
    return [one.index for one in broken_banner(own_lines(paper(*lines)), banners)]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(("2021年上海市用户满意服务明星", "成果申报交流资料"), id="before-the-papers"),
        pytest.param(("2021年", "上海市用户满意服务明星成果申报交流资料"), id="behind-the-year"),
        pytest.param(("2021年上海市用户满意服务明星成果申报交流", "资料"), id="one-word-left"),
        pytest.param(("《２０２１ 年上海市用户满意", "服务明星 Star", "成果申报交流资料》"), id="three-paragraphs"),
        pytest.param(("二〇二一年上海市用户满意服务明星", "成果申报交流资料"), id="a-year-in-words"),
    ],
)
def test_a_banner_typed_over_paragraphs_is_found(parts: tuple[str, ...]) -> None:
    assert broken(title(), *map(banner, parts)) == list(range(1, len(parts) + 1))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((), id="nothing"),
        pytest.param((title(), banner()), id="whole"),
        pytest.param((banner("2021年的答卷"), banner()), id="a-title-with-a-year"),
        pytest.param((title("2021年的答卷"), banner(BANNER_TEXT[5:])), id="another-size"),
        pytest.param((banner("2021年的答卷"), banner("——某公司某班组"), banner("交流资料")), id="the-unit-between"),
        pytest.param((line("2021年我们这样走过"), line("每一天"), line("都算数"), line("交流资料")), id="four-lines"),
    ],
)
def test_what_is_no_broken_banner(lines: tuple[Line, ...]) -> None:
    assert broken(*lines) == []


def test_a_call_s_own_words_may_be_parted() -> None:
    lines = (line("第三届好邻里"), line("宣讲稿"))

    assert broken(*lines) == []
    assert broken(*lines, banners=("好邻里宣讲稿",)) == [0, 1]
