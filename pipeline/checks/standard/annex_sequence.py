"""standard.annex-sequence: annexes are lettered A, B, C."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.annexes import annex_mentions, label_of, made_label
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.counting import Fault, faults
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Element, Outline


@check(
    "standard.annex-sequence",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "gap": Text("附录编号不连续：此处是附录{letter}，应为附录{expected}。", "annex {letter} stands where {expected} is due"),
        "disorder": Text("附录{letter}排在附录{before}之后，次序颠倒。", "annex {letter} stands behind annex {before}"),
        "repeated": Text("附录{letter}出现了两次，此处应为附录{expected}。", "there are two annexes {letter}; this one is {expected}"),
    },
)
def standard_annex_sequence(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """附录从A开始依次编号，只有一个附录也编为附录A。"""
    all_annexes = [annex for annex in outline.of_kind("annex") if not _is_continued(annex, text)]
    annexes = [annex for annex in all_annexes if len(annex.number) == 1 and "A" <= annex.number <= "Z"]
    if len(annexes) < len(all_annexes):
        yield Skip(None, "numbering-unknown", len(all_annexes) - len(annexes))
    before = "@"
    for annex, fault in zip(annexes, faults([ord(annex.number) - ord("@") for annex in annexes]), strict=True):
        at = label_of(annex)
        if fault is None:
            yield Pass(at)
        else:
            yield _hit(fault, annex, chr(ord(before) + 1), _relettered(annex, outline, text))
        before = annex.number


def _is_continued(annex: Element, text: TextIndex) -> bool:
    """附录A（续), as a page header or a table that goes on says."""
    return annex.heading is not None and "续" in text.quote(annex.heading)


def _hit(fault: Fault, annex: Element, due: str, correction: ReplaceText | None) -> Hit:
    return Hit(
        fault,
        label_of(annex),
        found=annex.number,
        expected=None if fault == "disorder" else due,
        arguments={"letter": annex.number, "before": chr(ord(due) - 1)},
        correction=correction,
        show=made_label(annex),
    )


def _relettered(annex: Element, outline: Outline, text: TextIndex) -> ReplaceText | None:
    """Return the correction of the last annex's letter; None where anything else hangs on it: mentions, the 目次, numbers in the annex."""
    annexes = outline.of_kind("annex")
    letter = chr(ord("A") + len(annexes) - 1)
    if (
        annex is not annexes[-1]
        or annex.annex is None
        or made_label(annex)
        or sorted({one.number for one in annexes[:-1]}) != _first(len(annexes) - 1)
    ):
        return None
    numbered = any(caption.number[:1] == annex.number for caption in outline.captions) or (
        annex.clause is not None and annex.clause.children
    )
    listed = any(entry.number.startswith("附") for entry in outline.contents)
    mentioned = any(one.letter in (annex.number, letter) for one in text.once(annex_mentions, outline))
    end = annex.annex.label.end
    span = annex.annex.label._replace(start=end - 1)
    return ReplaceText(span, letter) if not (numbered or listed or mentioned) and text.quote(span) == annex.number else None


def _first(count: int) -> list[str]:
    return [chr(ord("A") + position) for position in range(count)]
