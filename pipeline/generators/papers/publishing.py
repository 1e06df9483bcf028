"""What is published is looked through before it is written: nothing personal may stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.checks.text.personal_data import text_personal_data
from pipeline.errors import PersonalData
from pipeline.model.address import Span
from pipeline.model.document import Document
from pipeline.model.observation import Hit
from pipeline.model.office import Office
from pipeline.model.paper import Paper
from pipeline.model.text import Text, fill
from pipeline.readers.word.reader import read_word
from pipeline.readers.word.unseen import read_unseen

_SHOWN = 24
"""Characters of the paragraph that are shown with what was found in it."""


def refuse_personal_data(papers: Iterable[Paper], office: Office) -> None:
    """Raise PersonalData that names every telephone, e-mail, ID number, 民族 and 政治面貌 on a paper that is published, with its place.

    Telephone and e-mail that the office's file gives under [letters] are the office's own and may stand. Public papers are Word files.
    """
    contacts = tuple(said for said in office.letters.values() if isinstance(said, str))
    found = [line for paper in papers if paper.public for line in _lines(paper, contacts)]
    if found:
        raise PersonalData(
            Text(
                f"对外公布的文件里有{len(found)}处个人信息，没有写出任何文件",
                f"{len(found)} personal data on what is published: nothing was written",
            ),
            hint=Text(
                "请在汇总表、模板或 office.toml 里去掉；受理部门自己的电话、邮箱写在 office.toml 的 [letters]。",
                "Take it out of the 汇总表, the template or office.toml; the office's own contacts stand in office.toml under [letters].",
            ),
            mistakes=tuple(found),
        )


def _lines(paper: Paper, contacts: tuple[str, ...]) -> Iterator[str]:
    document = read_word(paper.data, paper.name)
    unseen = read_unseen(paper.data, paper.name)
    for hit in text_personal_data.look(document, {}, contacts=contacts, unseen=unseen):
        if isinstance(hit, Hit):
            said = fill(text_personal_data.messages[hit.code], {**hit.arguments, "found": str(hit.found)}, "zh")
            yield f"{paper.name}：{_place(document, hit)}{said}"


def _place(document: Document, hit: Hit) -> str:
    """Return the words around a hit, by which people find it; "" where nothing is shown there."""
    if not isinstance(hit.at, Span):
        return ""
    paragraph = next((one for one in document.paragraphs if one.address == hit.at.address), None)
    if paragraph is None:
        return ""
    start = max(0, hit.at.start - _SHOWN // 2)
    return f"“{paragraph.text[start : hit.at.end + _SHOWN // 2]}”处，"
