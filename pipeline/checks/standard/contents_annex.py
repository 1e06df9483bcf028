"""standard.contents-annex: the entry of an annex says whether it is normative or informative."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import ANNEX_KIND, KIND_BEHIND, contents_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import ContentsEntry, Element, Outline

_KINDS = {"normative": "规范性", "informative": "资料性"}


@check(
    "standard.contents-annex",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "目次中附录{letter}没有写明规范性还是资料性，应写“附录{letter}{expected}”再写标题。",
            "the table of contents does not say what kind annex {letter} is: write “附录{letter}{expected}” before its title",
        ),
        "behind": Text(
            "目次中附录{letter}的“{found}”应写在标题之前：“附录{letter}{expected}”再写标题。",
            "in the table of contents “{found}” stands before the title of annex {letter}: “附录{letter}{expected}”",
        ),
        "differs": Text(
            "目次中附录{letter}写的是“{found}”，附录本身是“{expected}”，请改为一致。",
            "the table of contents calls annex {letter} “{found}”, the annex itself “{expected}”: let them agree",
        ),
        "old": Text(
            "目次中附录{letter}写的是“{found}”，2020版写“{expected}”。",
            "the table of contents calls annex {letter} “{found}”; the edition of 2020 writes “{expected}”",
        ),
    },
)
def standard_contents_annex(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """规范性附录要照着做，资料性附录只供参考，看目次就应分得清。"""
    contents = text.once(contents_of, outline)
    annexes = {element.first: element for element in outline.of_kind("annex")}
    pairs = [(pair.entry, annexes.get(pair.heading.paragraph)) for pair in contents.pairs if pair.heading and pair.heading.kind == "annex"]
    if contents.generated or not pairs:
        yield Skip(None, "not-applicable")
        return
    for entry, annex in pairs:
        if annex is not None:
            yield _judged(entry, annex, outline, text)


def _judged(entry: ContentsEntry, annex: Element, outline: Outline, text: TextIndex) -> Observation:
    if annex.annex_kind is None:
        return Skip(entry.span, "not-applicable")  # the annex itself does not say it: another rule's
    kind = _KINDS[annex.annex_kind]
    found = ANNEX_KIND.match(entry.title)
    arguments = {"letter": annex.number}
    if found is None and (last := KIND_BEHIND.search(entry.title)) is not None:
        return Hit("behind", place_of(entry), found=last[0].strip(), expected=f"（{kind}）", arguments=arguments)
    if found is None:
        behind = entry.number_span
        correction = None if behind is None else ReplaceText(behind._replace(start=behind.end), f"（{kind}）")
        return Hit("absent", place_of(entry), expected=f"（{kind}）", arguments=arguments, correction=correction)
    old = found[2] is not None
    if found[1] == kind and (not old or outline.basis == "2009"):
        return Pass(entry.span)
    expected = f"（{kind}附录）" if outline.basis == "2009" else f"（{kind}）"
    place = None if entry.title_span is None else entry.title_span._replace(end=entry.title_span.start + found.end())
    return Hit(
        "differs" if found[1] != kind else "old",
        place_of(entry),
        found=found[0].strip(),
        expected=expected,
        arguments=arguments,
        correction=None if place is None else ReplaceText(place, expected),
    )
