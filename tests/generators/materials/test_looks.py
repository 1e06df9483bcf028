from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline import desk
from pipeline.generators.materials.looks import Look, Page, kind_title, looks_of, points, space

STAR = desk.profile("saq-2021-star")


def test_looks_are_those_that_the_rules_ask_for() -> None:
    found = looks_of(STAR, "achievement")

    assert found.page == Page(20, 20, 20, 20, 15, 17.5)
    assert found.of("title") == Look("华文中宋", 16, True, 1.0, 0, 0)
    assert found.of("banner") == Look("楷体_GB2312", 12, False, 1.0, 0, 2.5)
    assert found.of("heading") == Look("华文行楷", 18, False, 1.0, 0, 0)
    assert found.of("body") == Look("楷体_GB2312", 12, False, 1.5, 0, 0)
    assert found.of("table-title") == Look("楷体_GB2312", 12, True, 1.0, 0, 0)
    assert (found.banner, found.row_height) == ("2021年上海市用户满意服务明星成果申报交流资料", 6.5)
    assert found.lengths == (("team", 2500, 3000), ("person", 2000, 2500))


def test_next_years_rules_make_next_years_template() -> None:
    rules = dict(STAR.rules)
    rules["ach-body-font"] = replace(rules["ach-body-font"], settings={**rules["ach-body-font"].settings, "font": "宋体", "size": "四号"})

    body = looks_of(replace(STAR, rules=rules), "achievement").of("body")

    assert (body.font, body.size) == ("宋体", 14)


def test_a_role_without_rules_looks_as_word_does() -> None:
    found = looks_of(STAR, "no-such-role")

    assert (found.page, found.banner, found.row_height, found.lengths) == (Page(), "", None, ())
    assert found.of("body") == Look(None, None, False, 1.0, 0, 0)


@pytest.mark.parametrize(("size", "expected"), [("小四", 12.0), (10.5, 10.5), (None, None), ("三号", 16.0)])
def test_sizes_by_name_or_points(size: str | float | None, expected: float | None) -> None:
    assert points(size) == expected


def test_spaces_are_in_lines_and_points() -> None:
    written = space(Look(line_spacing=1.5, before=0, after=2.5))

    assert 'w:afterLines="250" w:after="600" w:line="360" w:lineRule="auto"' in written


def test_kinds_are_called_by_their_titles() -> None:
    assert (kind_title(STAR, "team").zh, kind_title(STAR, None).zh, kind_title(STAR, "x").zh) == ("班组", "", "")
