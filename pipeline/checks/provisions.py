"""Which modal verbs of an element make a provision (GB/T 1.1—2020 annex C), told apart from words that only look like it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.checks.element_sentences import Sentence
from pipeline.language.modal_verbs import ModalKind
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import ModalVerb, TextIndex
from pipeline.model.document import Paragraph
from pipeline.model.values import dataclass

_TREATED = re.compile(r"对[^，。；：]{1,40}?(?:进行|予以|加以|给予|作出|做出|实施|采取|负责|提供|开展)")
_COPES = re.compile(r"(?:为|以|积极|有效|共同|主动|科学|合理|妥善|及时|从容|如何|能够|更好地?|全面|统筹|协同|预防|防范|和|与|及|、)$")
_ATTRIBUTE = re.compile(
    r"(?:当|该)?(?:遵循|遵守|具备|满足|达到|符合|考虑|关注|注意|采取|包括|包含|承担|履行|提供|开展|有|尽|知)(?:和[^，。；的]{2,4})?的"
)
_PERMITS = re.compile(
    r"可(?:以|参[照考]|按照?|依[据照]|根据|作为|供|用于|采[用取]|适用|使用|选[用择]?|执行|由|结合|直接|同时|视|酌|自行|将|通过|在|不)"
)
_REPORTED = re.compile(r"(?:》|”|号[）)]|法律|法规|条例|办法|通知|意见|纲要|规划)[^。；]{0,30}?(?:提出|指出|要求|规定|明确|强调|倡导)")
_MUST = re.compile("必须(?!品)")


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision: the sentence, and the verb at [start, end) of the paragraph."""

    sentence: Sentence
    paragraph: Paragraph
    start: int
    end: int
    kind: ModalKind

    @property
    def verb(self) -> str:
        """The verb as written."""
        return self.paragraph.text[self.start : self.end]


def provisions(text: TextIndex, sentences: Iterable[Sentence], kinds: Iterable[str]) -> Iterator[Provision]:
    """Yield the first verb of `kinds` in each sentence that has one; what others say in quotations or laws is none."""
    wanted = frozenset(kinds)
    musts: dict[int, list[ModalVerb]] = {}
    for must in text.find(_MUST) if "requirement" in wanted else ():
        musts.setdefault(must.paragraph.index, []).append(ModalVerb(must.paragraph, must.start, must.end, "requirement"))
    for sentence in sentences:
        found = next((verb for verb in _in(sentence, text, musts) if verb.kind in wanted), None)
        if found is not None:
            yield Provision(sentence, found.paragraph, found.start, found.end, found.kind)


def is_provision(text: str, start: int, end: int, kind: ModalKind) -> bool:
    """Tell whether the verb at [start, end) of `text` lays something down."""
    if is_quoted(text, start, end):
        return False
    if kind == "requirement":
        if _ATTRIBUTE.match(text, end):
            return False
        if text.startswith("对", end):
            return _TREATED.match(text, end) is not None and not _COPES.search(text, max(0, start - 4), start)
        return True
    return kind != "permission" or text[start:end] != "可" or _PERMITS.match(text, start) is not None


def _in(sentence: Sentence, text: TextIndex, musts: dict[int, list[ModalVerb]]) -> Iterator[ModalVerb]:
    for piece, index in zip(sentence.pieces, sentence.paragraphs, strict=True):
        for verb in (*text.verbs_in(index), *musts.get(index, ())):
            if not (piece.start <= verb.start and verb.end <= piece.end):
                continue
            words = verb.paragraph.text
            if is_provision(words, verb.start, verb.end, verb.kind) and not _REPORTED.search(words, piece.start, verb.start):
                yield verb
