"""material.banner-year: the line that names the call names its year."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.materials import members
from pipeline.checks.written_years import written_year
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Document
from pipeline.model.material import Material


@check(
    "material.banner-year",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "other": Text("资料名称中的年份是{found}年，应为{expected}年。", "the name of the papers says {found}; it is {expected}"),
        "letter": Text(
            "资料名称中的年份“{found}”混有字母，应为{expected}年。",
            "the year “{found}” in the name of the papers has a letter in it; it is {expected}",
        ),
        "absent": Text("资料名称中没有年份，应为{expected}年。", "the name of the papers names no year; it is {expected}"),
    },
    settings={"year": {"type": "string", "pattern": "^[0-9]{4}$"}},
    required=("year",),
)
def material_banner_year(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """年份写错，材料会归到另一年，多半是照往年的稿子改的。"""
    wanted: str = settings["year"]
    banner = next(iter(members(material, document, ("banner",))), None)
    if banner is None:
        yield Skip(None, "not-applicable")
        return
    above = [one for one in document.paragraphs if one.index in material.banner_above]
    dated = next((one for one in above if written_year(one.text) is not None), banner)
    year = written_year(dated.text)
    if year is None:
        start = len(banner.text) - len(banner.text.lstrip())
        yield Hit("absent", banner.span(), expected=wanted, correction=ReplaceText(banner.span(start, start), f"{wanted}年"))
    elif year.text == wanted:
        yield Pass(dated.span(year.start, year.end))
    else:
        place = dated.span(year.start, year.end)
        # A part of the banner is about to be joined to the rest by another rule.
        mending = ReplaceText(place, wanted) if dated is banner else None
        yield Hit("letter" if year.lettered else "other", place, found=year.text, expected=wanted, correction=mending)
