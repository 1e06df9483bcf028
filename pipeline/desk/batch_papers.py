"""The recipe of what is written of batches as a whole: the papers of each call, and what is missing for any of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.desk.collecting import collect
from pipeline.errors import MissingFacts
from pipeline.language.file_names import safe_name
from pipeline.model.paper import BATCH_FOLDER, Casework, Paper
from pipeline.model.review_sheet import Collected
from pipeline.model.submission import Trouble
from pipeline.model.text import Text


def require_facts(works: Sequence[Casework]) -> None:
    """Raise MissingFacts that names everything the papers of these batches need and nobody has given, with where to write it."""
    found = tuple(dict.fromkeys(line.in_language(work.language) for work in works for line in _missing(work)))
    if found:
        raise MissingFacts(
            Text(f"还缺{len(found)}项，什么都没有写", f"{len(found)} fact(s) are missing; nothing was written"),
            hint=Text(
                "请补写在汇总表或 office.toml 里，再运行一次；写法见 docs/office.md。",
                "Write them into the 汇总表 or office.toml and run it again; docs/office.md says how.",
            ),
            mistakes=found,
        )


def papers_of_batches(works: Sequence[Casework], *, decided: bool) -> tuple[Paper, ...]:
    """Return the papers about each call's cases together; before anything is decided the workbooks alone.

    Where several calls have papers, each has a folder of its own. Raises PersonalData, WrongTemplate.
    """
    from pipeline.generators.papers import batch_papers, batch_sheets
    from pipeline.generators.sheets import review_sheets

    made = [((*batch_papers(work), *review_sheets(work)) if decided else batch_sheets(work)) for work in works]
    several = sum(bool(papers) for papers in made) > 1
    return tuple(_own_folder(paper, work) if several else paper for work, papers in zip(works, made, strict=True) for paper in papers)


def notes_on_batches(works: Sequence[Casework]) -> tuple[Text, ...]:
    """Return which papers were not written and why, and what people should look at before they send any."""
    from pipeline.generators.letters import remarks
    from pipeline.generators.papers import unwritten
    from pipeline.generators.sheets import unwritten_sheets

    return tuple(dict.fromkeys(note for work in works for note in (*remarks(work), *unwritten(work), *unwritten_sheets(work))))


def sending(works: Sequence[Casework], written: Mapping[str, Sequence[str]], papers: Sequence[Paper]) -> tuple[Paper, ...]:
    """Return the list of the mails to send, none where there are none.

    `written` is folder of a case -> the Word files that lie in it; `papers` are those of the batches.
    """
    from pipeline.generators.letters import send_list

    left = [replace(work, cases=tuple(case for case in work.cases if written.get(case.folder))) for work in works]
    found = send_list(left, written, papers)
    return () if found is None else (found,)


def collected(folder: str, works: Sequence[Casework]) -> tuple[tuple[Paper, ...], tuple[Trouble, ...], tuple[Text, ...]]:
    """Return what the experts' sheets in the folder say, a workbook for each call that has sheets, the files without any, and what to tell.

    Raises WrongUse for a folder that is not there, MissingFacts where no call has sheets.
    """
    from pipeline.generators.sheets import sheet_form
    from pipeline.writers.xlsx_reviews import NAME, reviews_book

    asked = [work for work in works if sheet_form(work.profile, work.office) is not None] or list(works[:1])
    papers: list[Paper] = []
    unread: list[Trouble] = []
    notes: list[Text] = []
    for work in asked:
        found = collect(folder, work)
        paper = Paper(f"{BATCH_FOLDER}/{NAME}", reviews_book(found, work.wording, work.language))
        papers.append(_own_folder(paper, work) if len(asked) > 1 else paper)
        unread += found.unread
        notes.append(_account(found))
    return tuple(papers), tuple(dict.fromkeys(unread)), tuple(notes)


def _account(found: Collected) -> Text:
    """Say how many sheets came, how many are missing, and what people have to look at."""
    came, counted, missing = len(found.seats), sum(seat.counted for seat in found.seats), len(found.missing)
    looks = len(found.faults) + len(found.unread)
    mixed = sum(case.mixed for case in found.cases)
    apart = Text(f"；评价方不同的{mixed}件", f"; judged as different parties: {mixed}") if mixed else Text("", "")
    return Text(
        f"评审表收到{came}张（计入{counted}张），缺{missing}张；要看的{looks}处，利害关系{len(found.grounds)}处{apart.zh}",
        f"sheets: {came} ({counted} counted), missing: {missing}; to be looked at: {looks}, interests: {len(found.grounds)}{apart.en}",
    )


def _missing(work: Casework) -> Iterator[Text]:
    from pipeline.generators import letters, papers

    yield from letters.missing_facts(work)
    yield from papers.missing_facts(work)


def _own_folder(paper: Paper, work: Casework) -> Paper:
    inside = paper.name.removeprefix(f"{BATCH_FOLDER}/")
    return replace(paper, name=f"{BATCH_FOLDER}/{safe_name(work.profile.identity)}/{inside}")
