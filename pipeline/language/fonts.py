"""Fonts by all their names: when two names mean the same font, and when fonts are near enough (rules.md C.3)."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from pipeline.language.normal import BLANKS

Nearness = Literal["same", "near", "akin", "other"]
"""The same font by another name; a near equivalent; another maker's cut of the face; another face."""

_NAMES: dict[str, tuple[str, ...]] = {
    "楷体_GB2312": ("KaiTi_GB2312",),
    "楷体": ("KaiTi", "SimKai"),
    "华文楷体": ("STKaiti", "Kaiti SC", "楷体-简", "AR PL UKai CN"),
    "方正楷体": ("方正楷体_GBK", "FZKai-Z03", "方正楷体简体", "FZKai-Z03S", "方正楷体_GB2312"),
    "华文中宋": ("STZhongsong",),
    "中宋": (),
    "方正小标宋": ("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"),
    "华文行楷": ("STXingkai",),
    "方正行楷": ("方正行楷简体", "FZXKJW", "FZXingKai-S04S", "Xingkai SC", "行楷-简"),
    "宋体": ("SimSun", "中易宋体", "宋体-GBK"),
    "新宋体": ("NSimSun",),
    "华文宋体": ("STSong", "Songti SC", "宋体-简", "AR PL UMing CN"),
    "思源宋体": ("Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN"),
    "黑体": ("SimHei", "中易黑体"),
    "华文黑体": ("STHeiti", "Heiti SC", "黑体-简"),
    "思源黑体": ("Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN"),
    "微软雅黑": ("Microsoft YaHei",),
    "仿宋_GB2312": ("FangSong_GB2312",),
    "仿宋": ("FangSong", "SimFang"),
    "华文仿宋": ("STFangsong",),
    "等线": ("DengXian",),
    "隶书": ("LiSu", "SimLi"),
}
_NEAR: dict[str, tuple[str, ...]] = {
    "楷体_GB2312": ("楷体",),
    "楷体": ("楷体_GB2312",),
    "仿宋_GB2312": ("仿宋",),
    "仿宋": ("仿宋_GB2312",),
    "宋体": ("新宋体",),
}
_AKIN: dict[str, tuple[str, ...]] = {
    "楷体_GB2312": ("华文楷体", "方正楷体"),
    "楷体": ("华文楷体", "方正楷体"),
    "华文中宋": ("中宋", "方正小标宋"),
    "华文行楷": ("方正行楷",),
    "宋体": ("华文宋体", "思源宋体"),
    "黑体": ("华文黑体", "思源黑体", "微软雅黑"),
    "仿宋_GB2312": ("华文仿宋",),
    "仿宋": ("华文仿宋",),
}


def _key(name: str) -> str:
    # LibreOffice writes a list: the font, then what may stand in for it.
    return BLANKS.sub("", name.partition(";")[0]).lstrip("@").casefold()


_FONT = {_key(name): font for font, names in _NAMES.items() for name in (font, *names)}


def font_of(name: str) -> str:
    """Return the Chinese name of a font ("SimSun" is 宋体); a font nobody listed keeps its own name.

    Letter case, blanks and a leading @ (vertical writing) do not count.
    """
    return _FONT.get(_key(name), _key(name))


def font_words(name: str) -> str:
    """Return a font as people call it: its Chinese name, else the name as it stands."""
    return _FONT.get(_key(name), name.partition(";")[0].strip().lstrip("@"))


@lru_cache(maxsize=256)
def compare_fonts(wanted: str, found: str) -> Nearness:
    """Return how near the font `found` comes to the font `wanted`."""
    asked, there = font_of(wanted), font_of(found)
    if asked == there:
        return "same"
    if there in _NEAR.get(asked, ()):
        return "near"
    return "akin" if there in _AKIN.get(asked, ()) else "other"
