"""standard.reference-year: a document is cited with the year it is listed with, or without one if it is listed so."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import Citation, Listing, citations_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.reference-year",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "dated": Text(
            "这里写作“{found}”，清单中不注日期（{listed}），请统一。",
            "it is “{found}” here and undated in the list ({listed}): decide on one",
        ),
        "undated": Text(
            "这里写作“{found}”，清单中注日期（{listed}），请统一。", "it is “{found}” here and dated in the list ({listed}): decide on one"
        ),
        "other-year": Text(
            "这里写作“{found}”，清单中是{listed}，年份不一致。", "it is “{found}” here and {listed} in the list: the years differ"
        ),
        "source": Text(
            "术语来源写作“{found}”，清单中是{listed}，请确认。", "the source of the term is “{found}”, the list has {listed}: please check"
        ),
    },
)
def standard_reference_year(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """同一文件一处注日期、一处不注，读者不知道用哪一版。"""
    citations = citations_of(text, outline)
    seen: set[tuple[str, str | None, bool]] = set()
    compared = False
    for citation in citations.mentions:
        year = citation.number.full_year
        known = (citation.number.kin, year, citation.place == "source")
        if not citation.used or known in seen:
            continue
        seen.add(known)
        listings = citations.listings_of(citation.number)
        compared = compared or bool(listings)
        if any(one.number is not None and one.number.full_year == year for one in listings):
            yield Pass(citation.cited.span)
        elif listings:
            yield _hit(citation, listings[0])
    if not compared:
        yield Skip(None, "not-applicable")


def _hit(citation: Citation, listing: Listing) -> Hit:
    number = citation.number
    if citation.place == "source":
        code = "source"
    elif number.year is None:
        code = "undated"
    else:
        code = "dated" if not listing.reference.dated else "other-year"
    written = citation.cited.paragraph.text[number.start : number.end]
    return Hit(code, citation.cited.span, found=written, arguments={"listed": listing.reference.number})
