"""The Chinese fonts of our own pages: those of the system, the best known first; none of them is ours to bring."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

from pipeline.errors import MissingProgram
from pipeline.model.text import Text
from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from typst import Fonts

SERIF: Final = ("Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "SimSun", "NSimSun", "Songti SC", "STSong", "AR PL UMing")
SANS: Final = (
    *("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "Microsoft YaHei", "SimHei", "PingFang SC", "Heiti SC", "STHeiti"),
    *("WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback"),
)


@dataclass(frozen=True, slots=True)
class PageFonts:
    """The families that text and headings are set in, by the names that typst knows them under."""

    body: str
    head: str


@cache
def system_fonts() -> Fonts:
    """Return the fonts of this system, looked for once a process."""
    from typst import Fonts

    return Fonts(include_system_fonts=True)


def page_fonts() -> PageFonts:
    """Return the fonts to set Chinese pages in; raises MissingProgram where the system has none."""
    return chosen_fonts(frozenset(system_fonts().families()), _told_by_fontconfig)


def chosen_fonts(families: Collection[str], others: Callable[[], Iterable[str]]) -> PageFonts:
    """Return the best of `families`; what `others` tells, in its order, where none is known by name. Raises MissingProgram for none."""
    body = _first((*SERIF, *SANS), families) or _first(others(), families)
    if body is None:
        raise MissingProgram(
            Text("系统中没有中文字体，不能排封面和审查报告", "this system has no Chinese font to set the cover and the report in"),
            hint=Text(
                "请安装字体：apt install fonts-noto-cjk；Windows 上应有“宋体”（SimSun）或“微软雅黑”（Microsoft YaHei）。",
                "Install one: apt install fonts-noto-cjk; Windows has SimSun or Microsoft YaHei.",
            ),
        )
    return PageFonts(body, _first(SANS, families) or body)


def _first(wanted: Iterable[str], families: Collection[str]) -> str | None:
    return next((name for name in wanted if name in families), None)


def _told_by_fontconfig() -> tuple[str, ...]:
    """Return the families that fontconfig says have the characters of Chinese, sorted; () without fontconfig."""
    program = shutil.which("fc-list")
    if program is None:
        return ()
    told = subprocess.run([program, ":lang=zh-cn", "family"], capture_output=True, check=False, timeout=60).stdout
    return tuple(sorted({name.strip() for line in told.decode(errors="replace").splitlines() for name in line.split(",")}))
