import shutil

import pytest

from pipeline.errors import ExitCode, MissingProgram
from pipeline.generators.packets import fonts
from pipeline.generators.packets.fonts import PageFonts, chosen_fonts, page_fonts, system_fonts


@pytest.mark.parametrize(
    ("families", "chosen"),
    [
        pytest.param(
            {"Noto Sans CJK SC", "Noto Serif CJK SC", "DejaVu Sans"}, PageFonts("Noto Serif CJK SC", "Noto Sans CJK SC"), id="linux"
        ),
        pytest.param({"SimSun", "Microsoft YaHei"}, PageFonts("SimSun", "Microsoft YaHei"), id="windows"),
        pytest.param({"SimHei"}, PageFonts("SimHei", "SimHei"), id="only-a-sans"),
        pytest.param({"SimSun"}, PageFonts("SimSun", "SimSun"), id="only-a-serif"),
        pytest.param({"某某楷书", "DejaVu Sans"}, PageFonts("某某楷书", "某某楷书"), id="only-one-that-fontconfig-knows"),
    ],
)
def test_the_best_font_of_the_system_is_taken(families: set[str], chosen: PageFonts) -> None:
    assert chosen_fonts(families, lambda: ("不在这里", "某某楷书")) == chosen


@pytest.mark.parametrize("families", [set(), {"DejaVu Sans"}, {"simsun"}], ids=["none", "only-latin", "another-name"])
def test_without_a_chinese_font_the_way_out_is_named(families: set[str]) -> None:
    with pytest.raises(MissingProgram) as raised:
        chosen_fonts(families, tuple)

    assert "apt install fonts-noto-cjk" in raised.value.hint.zh
    assert "SimSun" in raised.value.hint.en
    assert raised.value.exit_code == ExitCode.MISSING_PROGRAM


def test_a_system_without_fontconfig_is_asked_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    assert fonts._told_by_fontconfig() == ()


def test_this_system_has_one() -> None:
    assert page_fonts().body in system_fonts().families()
