"""standard.reference-class: a normative reference to a document of this kind is allowed on conditions only."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.citations import citations_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.reference-class",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "group": Text(
            "引用了团体标准“{found}”，请确认公开可得、内容协调，并经起草组同意。",
            "“{found}” is a standard of an association: make sure that it is public, fits, and was agreed on",
        ),
        "enterprise": Text(
            "引用了企业标准“{found}”，请确认读者能够得到，且没有更合适的标准。",
            "“{found}” is a standard of an enterprise: make sure that readers can obtain it",
        ),
        "local": Text(
            "引用了地方标准“{found}”；地方标准一般只在起草本地区的地方标准时引用，请确认。",
            "“{found}” is a local standard, which as a rule only local standards refer to: please check",
        ),
    },
    settings={"classes": {"type": "array", "items": {"enum": ["group", "enterprise", "local"]}, "minItems": 1}},
    required=("classes",),
)
def standard_reference_class(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """规范性引用的文件，读者要能得到，并且与本文件同样可靠。"""
    listings = [one for one in citations_of(text, outline).normative if one.number is not None]
    for listing in listings:
        assert listing.number is not None
        whose = listing.number.standard_class
        if whose in settings["classes"]:
            yield Hit(whose, place_of(listing, text), found=listing.reference.number)
        else:
            yield Pass(listing.reference.span)
    if not listings:
        yield Skip(None, "not-applicable")
