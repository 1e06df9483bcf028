"""standard.annex-sequence: annexes are lettered A, B, C."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.annexes import annex_mentions
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Element, Outline


@check(
    "standard.annex-sequence",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "gap": Text("附录编号不连续：此处是附录{letter}，应为附录{expected}。", "annex {letter} stands where {expected} is due"),
        "repeated": Text("附录{letter}出现了两次，此处应为附录{expected}。", "there are two annexes {letter}; this one is {expected}"),
    },
)
def standard_annex_sequence(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """附录从A开始依次编号，只有一个附录也编为附录A。"""
    annexes = outline.of_kind("annex")
    due, seen = "A", set[str]()
    for annex in annexes:
        letter = annex.number
        at = annex.annex.label if annex.annex is not None else annex.heading
        if len(letter) != 1 or not "A" <= letter <= "Z":
            yield Skip(at, "numbering-unknown")
            continue
        if letter == due:
            yield Pass(at)
        else:
            generated = annex.clause is not None and annex.clause.generated
            yield Hit(
                "repeated" if letter in seen else "gap",
                at,
                found=letter,
                expected=due,
                arguments={"letter": letter},
                correction=None if generated or annex is not annexes[-1] else _relettered(annex, due, outline, text),
                show=f"附录{letter}" if generated else None,
            )
        seen.add(letter)
        due = chr(ord(letter) + 1) if letter not in seen or letter >= due else due
        due = chr(ord(max(seen)) + 1)


def _relettered(annex: Element, letter: str, outline: Outline, text: TextIndex) -> ReplaceText | None:
    """Return the correction of the letter; None where it is mentioned, or numbers in the annex begin with it."""
    changed = {annex.number, letter}
    numbered = any(caption.number[:1] == annex.number for caption in outline.captions) or (
        annex.clause is not None and annex.clause.children
    )
    listed = any("附录" in "".join(entry.number.split()) and entry.number[-1] in changed for entry in outline.contents)
    if annex.annex is None or numbered or listed or any(one.letter in changed for one in text.once(annex_mentions, outline)):
        return None
    end = annex.annex.label.end
    span = annex.annex.label._replace(start=end - 1, end=end)
    return ReplaceText(span, letter) if text.quote(span) == annex.number else None
