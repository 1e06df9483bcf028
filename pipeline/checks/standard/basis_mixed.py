"""standard.basis-mixed: wordings of GB/T 1.1—2009 and of 2020 in one standard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import Found, TextIndex
from pipeline.model.outline import ElementKind, Outline

_SPARED: frozenset[ElementKind] = frozenset({"cover", "contents", "bibliography", "index"})
_PATTERNS = {"type": "array", "minItems": 1, "items": {"type": "string", "format": "regex"}}
_LONGEST = 16
"""Characters of a wording that a message repeats."""


@check(
    "standard.basis-mixed",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "mixed": Text(
            "既有2009版的表述（{former}），又有2020版的表述（{current}），请统一按GB/T 1.1—2020改写。",
            "it has wordings of 2009 ({former}) and of 2020 ({current}): write it all by GB/T 1.1—2020",
        )
    },
    settings={"former": _PATTERNS, "current": _PATTERNS},
    required=("former", "current"),
)
def standard_basis_mixed(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """两版的表述混用，读者不知道标准是按哪一版规则起草的，条款的性质也就说不准。"""
    former = _evidence(settings["former"], outline, text)
    current = _evidence(settings["current"], outline, text)
    if not former and not current:
        yield Skip(None, "not-applicable")
    elif not former or not current:
        yield Pass()
    else:
        stray = former if outline.basis == "2020" else current
        arguments = {"former": _listed(former), "current": _listed(current)}
        yield Hit("mixed", stray[0].span, found=stray[0].text, arguments=arguments)


def _evidence(patterns: Sequence[str], outline: Outline, text: TextIndex) -> list[Found]:
    """Return the first place of each wording, in reading order; what stands in quotations is none of the author's."""
    first = []
    for pattern in patterns:
        for found in text.find(pattern):
            element = outline.element_at(found.paragraph.index)
            if element is not None and element.kind not in _SPARED and not is_quoted(found.paragraph.text, found.start, found.end):
                first.append(found)
                break
    return sorted(first, key=lambda one: (one.paragraph.index, one.start))


def _listed(found: Sequence[Found]) -> str:
    words = (one.text if len(one.text) <= _LONGEST else one.text[:_LONGEST] + "…" for one in found)
    return "、".join(f"“{word}”" for word in dict.fromkeys(words))
