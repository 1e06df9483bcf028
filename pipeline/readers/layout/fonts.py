"""The fonts a layout is made with: pinned, because the choice of a substitute doubles the number of pages or halves it."""

from __future__ import annotations

from typing import Final

SUBSTITUTES: Final = {
    "AR PL UMing CN": (
        *("宋体", "SimSun", "新宋体", "NSimSun", "仿宋", "FangSong", "仿宋_GB2312", "FangSong_GB2312", "华文宋体", "STSong", "华文仿宋"),
        *("STFangsong", "华文中宋", "STZhongsong", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正仿宋_GBK", "等线", "DengXian"),
    ),
    "AR PL UKai CN": (
        *("楷体", "KaiTi", "SimKai", "楷体_GB2312", "KaiTi_GB2312", "华文楷体", "STKaiti", "华文行楷", "STXingkai", "方正楷体_GBK"),
        *("隶书", "LiSu", "华文新魏", "STXinwei"),
    ),
    "Noto Sans CJK SC": ("黑体", "SimHei", "微软雅黑", "Microsoft YaHei", "华文黑体", "STHeiti", "华文细黑", "STXihei", "方正黑体_GBK"),
}
"""Font that is laid out with -> fonts of Word documents it stands for. Widths of Chinese signs are equal; heights of lines are nearly."""

_ENTRY = (
    '<match target="pattern"><test name="family"><string>{}</string></test>'
    '<edit name="family" mode="assign" binding="strong">{}</edit></match>'
)


def font_settings() -> str:
    """Return a fonts.conf: the system's fonts, with the fonts of Word documents replaced by those above."""
    from xml.sax.saxutils import escape  # it brings urllib, which a check that lays nothing out need not pay for

    entries = "".join(
        _ENTRY.format(escape(name), f"<string>{escape(stands_in)}</string>") for stands_in, names in SUBSTITUTES.items() for name in names
    )
    folders = "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix='xdg'>fonts</dir>"
    return f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>{folders}{entries}</fontconfig>'
