"""Comments and corrections written into a Word file as Word itself would have written them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.comments import COMMENTS_TYPE, CommentPart
from pipeline.fixes.mark import Applied, Mark
from pipeline.fixes.places import Ground, element_of, first_paragraph, story_of
from pipeline.fixes.plan import Claim, Plan
from pipeline.fixes.planning import plan_of
from pipeline.fixes.protection import forbids_corrections
from pipeline.fixes.settling import settle
from pipeline.fixes.site import Site, addresses_of
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.stories import story_parts
from pipeline.model.address import Address, Span
from pipeline.model.correction import Single
from pipeline.model.text import Language, Text
from pipeline.ooxml.accepted import paragraph_text
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import write_package

if TYPE_CHECKING:
    from lxml import etree

_QUOTED: Final = 20
"""Characters of a paragraph that name a place where no comment can stand."""
Left = list[tuple[int, Text]]


def apply_fixes(
    data: bytes,
    name: str,
    marks: Sequence[Mark],
    *,
    author: str,
    date: date,
    tracked: bool = True,
    comments_only: bool = False,
    language: Language = "zh",
) -> Applied:
    """Return a copy of the Word file with the marks in it: a comment at the place of each, its correction as a tracked change.

    All addresses are those of `data`. `tracked` False makes the corrections at once; `comments_only` leaves the text alone.
    Where two corrections want the same thing the first one has it. Headers, footers and notes hold no comments: such a
    comment stands at the beginning of the document and names the place, in `language`. Equal arguments give equal bytes;
    no marks give the very same file. Raises what Package.open raises.
    """
    package = Package.open(data, name)
    if comments_only:
        marks = [Mark(mark.at, mark.comment) for mark in marks]
    stamp = Stamp(author, date, [package.tree(part) for part in story_parts(package)])
    site = Site(package, marks, stamp)
    left: Left = []
    plans = _plans(site, marks, left)
    comments = CommentPart(package, stamp)
    commented = sum(_comment(site, index, mark, comments, language, left) for index, mark in enumerate(marks) if mark.comment)
    for plan in sorted(plans.values(), key=lambda plan: plan.phase):
        plan.carry_out()
    changed = {part: package.tree(part) for index in plans for part in _parts(marks[index])}
    if not tracked:
        _accept(changed.values(), stamp)
    if commented:
        changed |= {package.main_part: package.tree(package.main_part), comments.part: comments.root}
    return Applied(_written(package, changed, comments, data), commented, len(plans), tuple(sorted(left, key=lambda pair: pair[0])))


def _plans(site: Site, marks: Sequence[Mark], left: Left) -> dict[int, Plan]:
    """Plan every correction that can be made, by the index of its mark; say in `left` why the others cannot."""
    protected = forbids_corrections(site.package)
    plans: dict[int, Plan] = {}
    made: set[Single] = set()
    claimed: dict[etree._Element, list[Claim]] = defaultdict(list)
    for index, mark in enumerate(marks):
        correction = mark.correction
        # Two findings may ask for the very same correction: it is made once and both are content.
        if correction is None or correction in made:
            continue
        planned = reasons.PROTECTED if protected else plan_of(correction, site)
        if isinstance(planned, Plan) and any(mine.disputes(theirs) for mine in planned.claims for theirs in claimed[mine.subject]):
            planned = reasons.OVERLAP
        if isinstance(planned, Plan):
            plans[index] = planned
            made.add(correction)
            for claim in planned.claims:
                claimed[claim.subject].append(claim)
        else:
            left.append((index, planned))
    return plans


def _comment(site: Site, index: int, mark: Mark, comments: CommentPart, language: Language, left: Left) -> bool:
    """Write the comment of a mark at its place, or else at the beginning of the document; say whether there was room."""
    ground, words = site.grounds[index], mark.comment or ""
    if ground is None:
        first = first_paragraph(site.package)
        if first is None:
            left.append((index, reasons.NO_ROOM))
            return False
        ground, words = Ground(first, opening=True), _place_name(site, mark.at, language) + words
    comments.add(words, ground, site.stretches(ground.paragraph))
    return True


def _place_name(site: Site, at: Span | Address | None, language: Language) -> str:
    """Return the words that name a place which cannot hold a comment: its story and the beginning of its paragraph."""
    story = story_of(site.package, at)
    if story is None or at is None:
        return ""
    element = element_of(site.package, at.address if isinstance(at, Span) else at)
    text = paragraph_text(element).strip() if element is not None and element.tag == f"{W}p" else ""
    quoted = text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"
    if language == "zh":
        return f"{story.zh}“{quoted}”：" if quoted else f"{story.zh}："
    return f'{story.en} "{quoted}": ' if quoted else f"{story.en}: "


def _parts(mark: Mark) -> tuple[str, ...]:
    return tuple(address.part for address in addresses_of(mark.correction))


def _accept(roots: Collection[etree._Element], stamp: Stamp) -> None:
    for root in roots:
        settle(root, accept=True, chosen=lambda mark: mark.get(f"{W}id") in stamp.issued)


def _written(package: Package, changed: Mapping[str, etree._Element], comments: CommentPart, data: bytes) -> bytes:
    if not changed:
        return data
    if comments.part not in changed or not comments.is_new:
        return write_package(package, changed)
    return write_package(package, changed, {comments.part: COMMENTS_TYPE}, comments.relationship())
