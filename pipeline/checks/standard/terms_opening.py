"""standard.terms-opening: chapter 3 begins with the prescribed sentence (引导语) that fits what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.opening_sentences import insertion, opening_text, terms_clause
from pipeline.language.normal import norm
from pipeline.language.sentences import sentences
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause, Outline
from pipeline.model.values import dataclass

Variant = Literal["own", "others", "both", "none"]

_NONE = "本文件没有需要界定的术语和定义。"
_SELF = re.compile("本(?:标准|规范|部分|规程|指南|准则|导则)")
_FORMS: tuple[tuple[Variant, re.Pattern[str]], ...] = (
    ("both", re.compile(r".+界定的以及下列(?P<what>术语(?:和|、)定义(?:[和、].{2,7}?)?)适用于本文件。")),
    ("own", re.compile(r"下列(?P<what>术语(?:和|、)定义(?:[和、].{2,7}?)?)适用于本文件。")),
    ("others", re.compile(r".+界定的(?P<what>术语(?:和|、)定义(?:[和、].{2,7}?)?)适用于本文件。")),
    ("none", re.compile(re.escape(_NONE))),
)
_OPENS = re.compile(
    r"(?:术语|定义|名词).*(?:适用|如下|采用|界定|引用)|(?:适用|采用|界定).*(?:术语|定义)|(?:没有|无|不)(?:需要?)?(?:界定)?.*(?:术语|定义)|^无。?$"
)
_FILES = re.compile(r".*(?:》|[)）\]”]|\d)(?=\s*(?:中|里|所|界定|确立|给出|规定|定义|列出|的|以及|及|和|与))")
_TAIL = re.compile("为了?(?:便于|方便)(?:使用|理解)?[，,]?.{0,12}重复(?:列出|给出|界定|引用)")


@dataclass(frozen=True, slots=True)
class _Opening:
    """The opening sentence as it stands: [start, end) of its paragraph, what it says, the documents it names."""

    paragraph: Paragraph
    start: int
    end: int
    files: str
    variant: Variant | None
    """None for another wording than the prescribed ones."""

    @property
    def text(self) -> str:
        """As written."""
        return self.paragraph.text[self.start : self.end]


@check(
    "standard.terms-opening",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "“{title}”之后没有引导语，请加上“{expected}”。",
            "no introductory sentence follows the heading {title}; add “{expected}”",
        ),
        "variant": Text(
            "引导语与本章的内容不符，应写“{expected}”。",
            "the introductory sentence does not fit what the chapter holds; write “{expected}”",
        ),
        "wording": Text(
            "引导语写的是“{found}”，规定的写法是“{expected}”。",
            "the introductory sentence is “{found}”; the prescribed one is “{expected}”",
        ),
        "tail": Text(
            "“为了便于使用，以下重复列出了……”是2009版的写法，请删去；引导语写“{expected}”，重复的定义注明来源。",
            "“为了便于使用，以下重复列出了…” is of 2009: delete it, write “{expected}”, and give the source of each repeated definition",
        ),
    },
    settings={"look-for": {"enum": ["absent", "form", "tail"]}},
    required=("look-for",),
)
def standard_terms_opening(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """引导语说明术语在哪里界定；写法是规定好的，读者一看就知道还要不要查别的文件。"""
    clause = terms_clause(outline)
    if clause is None:
        yield Skip(None, "not-applicable")
        return
    first = opening_text(clause, text)
    opening = None if first is None else _read(*first)
    tail = _tail(clause, text)
    wanted = settings["look-for"]
    if wanted == "absent":
        yield _presence(clause, opening, outline, text)
    elif opening is None:
        yield Skip(clause.text_span, "not-applicable")
    elif wanted == "tail":
        yield _old_tail(opening, tail, outline, clause)
    elif tail is not None:
        yield Skip(clause.text_span, "not-applicable")
    else:
        yield _form(opening, outline, clause)


def _read(paragraph: Paragraph, begin: int) -> _Opening | None:
    """Return the first sentence of the paragraph from `begin` on as the opening; None where it speaks of something else."""
    start, end = next(((begin + first, begin + last) for first, last in sentences(paragraph.text[begin:])), (0, 0))
    written = paragraph.text[start:end]
    normal = _SELF.sub("本文件", norm(written))
    if not _OPENS.search(normal):
        return None
    variant = next((name for name, form in _FORMS if form.fullmatch(normal)), None)
    return _Opening(paragraph, start, end, _files(written, variant), variant)


def _files(written: str, variant: Variant | None) -> str:
    """Return the documents that the sentence names; of one of the prescribed sentences, whatever stands before 界定."""
    if variant in ("both", "others"):
        return re.split("界定", written)[0].strip()
    found = _FILES.match(written)
    return found[0] if found is not None and re.search("[A-Z]|》", found[0]) else ""


def _tail(clause: Clause, text: TextIndex) -> tuple[Paragraph, int, int] | None:
    """Return the paragraph and [start, end) of the sentence that the edition of 2009 added."""
    for index in clause.body:
        paragraph = text.paragraph(index)
        if paragraph is not None:
            for start, end in sentences(paragraph.text):
                if _TAIL.search(paragraph.text[start:end]):
                    return paragraph, start, end
    return None


def _presence(clause: Clause, opening: _Opening | None, outline: Outline, text: TextIndex) -> Observation:
    if opening is not None:
        return Pass(opening.paragraph.span(opening.start, opening.end))
    if not (clause.body or clause.children):
        if outline.truncated:
            return Skip(clause.text_span, "truncated")
        expected = _NONE
    else:
        expected = _sentence("own", "", _what(clause))
    correction = insertion(clause, expected, outline, text)
    show = clause.number if clause.generated else None
    at = clause.text_span if clause.number_span is None else clause.text_span._replace(start=clause.number_span.start)
    return Hit("absent", at, found=clause.text, expected=expected, arguments={"title": clause.text}, correction=correction, show=show)


def _old_tail(opening: _Opening, tail: tuple[Paragraph, int, int] | None, outline: Outline, clause: Clause) -> Observation:
    if tail is None:
        return Pass(opening.paragraph.span(opening.start, opening.end))
    paragraph, start, end = tail
    variant = _fitting(opening, outline, clause) or "both"
    expected = _sentence(variant, opening.files, _what(clause))
    together = paragraph is opening.paragraph and not paragraph.text[opening.end : start].strip()
    span = paragraph.span(opening.start, end) if together else paragraph.span(start, end)
    correction = ReplaceText(span, expected if together else "")
    return Hit("tail", paragraph.span(start, end), found=paragraph.text[start:end], expected=expected, correction=correction)


def _form(opening: _Opening, outline: Outline, clause: Clause) -> Observation:
    at = opening.paragraph.span(opening.start, opening.end)
    fitting = _fitting(opening, outline, clause)
    if fitting is None:
        return Skip(at, "truncated" if outline.truncated else "unknown")
    if fitting == opening.variant:
        return Pass(at)
    expected = _sentence(fitting, opening.files, _what(clause))
    if fitting in ("others", "both") and not opening.files:
        return Skip(at, "unknown")
    code = "wording" if opening.variant is None else "variant"
    correction = None if fitting == "none" else ReplaceText(at, expected)  # the entries may still be to come
    return Hit(code, at, found=opening.text, expected=expected, correction=correction)


def _fitting(opening: _Opening, outline: Outline, clause: Clause) -> Variant | None:
    """Return the variant for what the chapter holds; None where that cannot be told."""
    entries = bool(outline.terms or clause.children)
    if not entries:
        more = [index for index in clause.body if index != opening.paragraph.index]
        if more or outline.truncated:
            return None
        return "others" if opening.files else "none"
    return "both" if opening.files else "own"


def _sentence(variant: Variant, files: str, what: str) -> str:
    match variant:
        case "none":
            return _NONE
        case "own":
            return f"下列{what}适用于本文件。"
        case "others":
            return f"{files}界定的{what}适用于本文件。"
    return f"{files}界定的以及下列{what}适用于本文件。"


def _what(clause: Clause) -> str:
    """Return what the sentence speaks of: the chapter's own title where terms and symbols stand in one chapter undivided."""
    title = norm(clause.text)
    return title if re.fullmatch("术语[、和]定义[和、].+", title) else "术语和定义"
