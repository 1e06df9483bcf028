"""The forms of the star call's samples, filled in otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tests.samples.star_entries import CANTEEN, DISTRICT, LIBRARIAN
from tests.samples.star_forms import person_form, recommendation_sheet, statistics_sheet, team_form
from tests.samples.wps import as_wps

BLANK = {"recommender": "", "date": "年 月 日", "material": "", "opinion": "2、同意 _____ 申报", "seal_date": "年 月 日"}


def star_form(file: str, values: Mapping[str, Any]) -> bytes:
    """Return annex 3, 4, 5 or 6 of the samples, told by the name of its file, with these values instead of its own.

    `ticks` are the ticked options of annex 3; `rows`, `quantities` and `contact` those of annexes 5 and 6.
    """
    told = {key: value for key, value in values.items() if key != "ticks"}
    if "附件3" in file:
        return team_form(replace(CANTEEN, values={**CANTEEN.values, **told}, ticks=tuple(values.get("ticks", CANTEEN.ticks))))
    if "附件4" in file:
        return as_wps(person_form(replace(LIBRARIAN, values={**LIBRARIAN.values, **told})))
    contact = {**DISTRICT.contact, **told.pop("contact", {})}
    sheet = replace(DISTRICT, contact=contact, **told)
    return recommendation_sheet(sheet) if "附件5" in file else statistics_sheet(sheet)


def blank_star_form(file: str) -> bytes:
    """Return the form of that file with nothing filled in."""
    if "附件3" in file or "附件4" in file:
        keys = (CANTEEN if "附件3" in file else LIBRARIAN).values
        who = "班组" if "附件3" in file else "个人"
        opinion = f"1、承诺执行团体标准《用户满意服务明星评价指南》(试行)\n2、同意 _____ {who}申报"
        return star_form(file, {**dict.fromkeys(keys, ""), **BLANK, "opinion": opinion, "ticks": ()})
    empty = {"recommender": "", "rows": (), "quantities": ("",) * 7, "contact": dict.fromkeys(DISTRICT.contact, "")}
    return star_form(file, empty)
