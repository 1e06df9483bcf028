"""The prescribed sentences that open chapter 3 (GB/T 1.1—2020 8.7.2): which one stands there, and how each is written."""

from __future__ import annotations

import re
from typing import Literal

from pipeline.language.normal import norm
from pipeline.language.sentences import sentences
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause
from pipeline.model.values import dataclass

Variant = Literal["own", "others", "both", "none"]
"""Terms defined here, in other documents, both, or none at all."""

NO_TERMS = "本文件没有需要界定的术语和定义。"
_SELF = re.compile("本(?:标准|规范|部分|规程|指南|准则|导则)")
_FORMS: tuple[tuple[Variant, re.Pattern[str]], ...] = (
    ("both", re.compile(r".+界定的以及下列(?P<what>术语(?:和|、)定义(?:[和、].{2,7}?)?)适用于本文件。")),
    ("own", re.compile(r"下列(?P<what>术语(?:和|、)定义(?:[和、].{2,7}?)?)适用于本文件。")),
    ("others", re.compile(r".+界定的(?P<what>术语(?:和|、)定义(?:[和、].{2,7}?)?)适用于本文件。")),
    ("none", re.compile(re.escape(NO_TERMS))),
)
_OPENS = re.compile(
    r"(?:术语|定义|名词).*(?:适用|如下|采用|界定|引用)|(?:适用|采用|界定).*(?:术语|定义)|(?:没有|无|不)(?:需要?)?(?:界定)?.*(?:术语|定义)|^无。?$"
)
_FILES = re.compile(r".*(?:》|[)）\]”]|\d)(?=\s*(?:中|里|所|界定|确立|给出|规定|定义|列出|的|以及|及|和|与))")
_TAIL = re.compile("为了?(?:便于|方便)(?:使用|理解)?[，,]?.{0,12}重复(?:列出|给出|界定|引用)")


@dataclass(frozen=True, slots=True)
class Opening:
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


def read_opening(paragraph: Paragraph, begin: int) -> Opening | None:
    """Return the first sentence of the paragraph from `begin` on as the opening; None where it speaks of something else."""
    start, end = next(((begin + first, begin + last) for first, last in sentences(paragraph.text[begin:])), (0, 0))
    written = paragraph.text[start:end]
    normal = _SELF.sub("本文件", norm(written))
    if not _OPENS.search(normal):
        return None
    variant = next((name for name, form in _FORMS if form.fullmatch(normal)), None)
    return Opening(paragraph, start, end, _files(written, variant), variant)


def _files(written: str, variant: Variant | None) -> str:
    """Return the documents that the sentence names; of one of the prescribed sentences, whatever stands before 界定."""
    if variant in ("both", "others"):
        return re.split("界定", written)[0].strip()
    found = _FILES.match(written)
    return found[0] if found is not None and re.search("[A-Z]|》", found[0]) else ""


def goes_on(clause: Clause, paragraph: Paragraph, text: TextIndex) -> bool:
    """Tell whether the opening begins in this paragraph and ends in the next: the end of a page, written as the end of a paragraph."""
    following = next((index for index in clause.body if index > paragraph.index), None)
    second = None if following is None else text.paragraph(following)
    if second is None or paragraph.text.rstrip().endswith(("。", "：", ":", "；")):
        return False
    return _OPENS.search(norm(paragraph.text + second.text)) is not None


def old_tail(clause: Clause, text: TextIndex) -> tuple[Paragraph, int, int] | None:
    """Return the paragraph and [start, end) of the sentence that the edition of 2009 added."""
    for index in clause.body:
        paragraph = text.paragraph(index)
        if paragraph is not None:
            for start, end in sentences(paragraph.text):
                if _TAIL.search(paragraph.text[start:end]):
                    return paragraph, start, end
    return None


def prescribed(variant: Variant, files: str, what: str) -> str:
    """Return the sentence as prescribed, for the documents and things it names."""
    match variant:
        case "none":
            return NO_TERMS
        case "own":
            return f"下列{what}适用于本文件。"
        case "others":
            return f"{files}界定的{what}适用于本文件。"
    return f"{files}界定的以及下列{what}适用于本文件。"


def named_things(clause: Clause) -> str:
    """Return what the sentence speaks of: the chapter's own title where terms and symbols stand in one chapter undivided."""
    title = norm(clause.text)
    return title if re.fullmatch("术语[、和]定义[和、].+", title) else "术语和定义"
