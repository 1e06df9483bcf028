"""What is published is looked through before it is written: nothing personal may stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.checks.text.personal_data import text_personal_data
from pipeline.errors import PersonalData
from pipeline.generators.papers.workbook_texts import workbook_texts
from pipeline.language.personal_data import PersonalKind, bare_contact, contacts_in, find_personal_data
from pipeline.model.address import Span
from pipeline.model.document import Document
from pipeline.model.observation import Hit
from pipeline.model.office import Office
from pipeline.model.paper import Paper
from pipeline.model.text import Arguments, Text, fill
from pipeline.profiles.standards_workbook import workbook_lines
from pipeline.readers.word.reader import read_word
from pipeline.readers.word.unseen import read_unseen

_SHOWN = 24
"""Characters of the paragraph that are shown with what was found in it."""


def refuse_personal_data(papers: Iterable[Paper], office: Office) -> None:
    """Raise PersonalData that names every telephone, e-mail, ID number, 民族 and 政治面貌 on a paper that is published, with its place.

    Telephone and e-mail that the office's file gives under [letters] are the office's own and may stand. Public papers are Word files
    and workbooks.
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
    if paper.name.endswith(".xlsx"):
        yield from _in_workbook(paper, contacts)
        return
    document = read_word(paper.data, paper.name)
    unseen = read_unseen(paper.data, paper.name)
    for hit in text_personal_data.look(document, {}, contacts=contacts, unseen=unseen):
        if isinstance(hit, Hit):
            yield f"{paper.name}：{_place(document, hit)}{_said(hit.code, str(hit.found), hit.arguments)}"


def _in_workbook(paper: Paper, contacts: tuple[str, ...]) -> Iterator[str]:
    """Look through a workbook; what was found in its cells is told there alone, though a shape or link says it again."""
    allowed = contacts_in(contacts)
    cells = tuple(_found(_cells(paper), allowed))
    known = {found for _, _, found in cells}
    texts = ((where, text, "") for where, text in workbook_texts(paper.data, paper.name))
    beside = dict.fromkeys(one for one in _found(texts, allowed) if one[2] not in known)
    for where, kind, found in (*cells, *beside):
        yield f"{paper.name}：{_said(kind, found, {'where': where})}"


def _found(stretches: Iterable[tuple[Text, str, str]], allowed: frozenset[str]) -> Iterator[tuple[Text, PersonalKind, str]]:
    """Yield (place, kind, what was found) in stretches of (place, text, label)."""
    for where, text, label in stretches:
        for one in find_personal_data(text, label):
            found = text[one.start : one.end]
            if one.kind not in ("phone", "email") or bare_contact(found) not in allowed:
                yield where, one.kind, found


def _cells(paper: Paper) -> Iterator[tuple[Text, str, str]]:
    """Yield the cells of a workbook with their places and the heads of their columns: a title above the heads is none."""
    for sheet in workbook_lines(paper.data, paper.name):
        top, heads = next((line for line in sheet if sum(map(bool, line[1])) > 1), sheet[0] if sheet else (0, []))
        for number, cells in sheet:
            for column, cell in enumerate(cells):
                head = heads[column] if column < len(heads) else ""
                place = f"“{head}”" if head else f"第{column + 1}列"
                where = Text(f"第{number}行{place}", f"row {number}, {head or f'column {column + 1}'}")
                yield where, cell, head if number > top else ""


def _said(code: str, found: str, arguments: Arguments) -> str:
    return fill(text_personal_data.messages[code], {**arguments, "found": found}, "zh")


def _place(document: Document, hit: Hit) -> str:
    """Return the words around a hit, by which people find it; "" where nothing is shown there."""
    if not isinstance(hit.at, Span):
        return ""
    paragraph = next((one for one in document.paragraphs if one.address == hit.at.address), None)
    if paragraph is None:
        return ""
    start = max(0, hit.at.start - _SHOWN // 2)
    return f"“{paragraph.text[start : hit.at.end + _SHOWN // 2]}”处，"
