"""The recipe of `draft`: from a proposal to the skeleton of its standard; prompts out of a draft again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.desk.choosing import choose, profile, profiles
from pipeline.desk.reading import read_file
from pipeline.errors import UnreadableInput, WrongUse
from pipeline.intake.content import content
from pipeline.intake.paths import survey
from pipeline.model.dossier import Reading
from pipeline.model.options import Options
from pipeline.model.profile import Profile
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.recognise.parts import find_parts

if TYPE_CHECKING:
    from pipeline.generators.drafts import Proposal, Skeleton

_PICTURES: Final = frozenset({"pdf", "jpeg", "png", "tiff", "bmp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWish:
    """How a draft is wanted; `kind` and `title` stand for what the proposal says."""

    kind: str | None = None
    title: str | None = None
    introduction: bool = False
    strip_prompts: bool = False
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft as .docx, what kind of standard it is (None for a draft that only lost its prompts), and its number of prompts.

    `stripped` is how many prompts were taken out; None where they were to stay.
    """

    data: bytes
    kind: Text | None
    prompts: int
    stripped: int | None = None


def draft(path: str, wish: DraftWish) -> Drafted:
    """Return the draft of the proposal at `path` (a file, or a submission with it); of a draft, where prompts are to go, one without.

    Raises WrongUse for a path that is no proposal, and where the title does not tell the kind; UnreadableInput for a broken file.
    """
    # Only `draft` pays for the imports of the generators.
    from pipeline.generators import drafts

    readings = _read(path)
    chosen, _because = choose(readings, Options(profile=wish.profile))
    proposal = _proposal(readings, chosen)
    if proposal is None:
        if not wish.strip_prompts or len(readings) > 1 or readings[0].file.media != "docx":
            raise _no_proposal(path, readings, chosen, strip=wish.strip_prompts)
        stripped = drafts.strip_prompts(content(readings[0].file), path)
        return Drafted(stripped.data, None, 0, stripped.prompts)
    assert chosen.draft is not None
    proposal = proposal if wish.title is None else replace(proposal, title=drafts.plain(wish.title))
    skeleton = _skeleton(proposal, wish.kind)
    made = drafts.draft(proposal, skeleton, chosen.draft, with_introduction=wish.introduction)
    if wish.strip_prompts:
        stripped = drafts.strip_prompts(made, path)
        return Drafted(stripped.data, skeleton.title, 0, stripped.prompts)
    return Drafted(made, skeleton.title, drafts.prompts_in(made, path))


def _read(path: str) -> Sequence[Reading]:
    """Return the file at `path` as read, or those of the one submission there, of which some may have been unreadable."""
    found = survey([path])
    files = [file for one in found for file in one.files]
    if len(found) > 1 or not files:
        _stop([trouble for one in found for trouble in one.troubles])
        raise WrongUse(
            Text(f"“{path}”里有{len(found)}份申报，不知道要哪一份", f"{path} holds {len(found)} submissions: which is meant?"),
            hint=Text("请直接写建议书的 Word 文件。", "Name the Word file of the proposal itself."),
        )
    readings = [read_file(file) for file in files]
    if len(readings) == 1:
        _stop([one.trouble for one in readings if one.trouble is not None])
    return readings


def _stop(troubles: Sequence[Trouble]) -> None:
    """Raise the first of the troubles, if there is one."""
    for trouble in troubles:
        raise UnreadableInput(trouble.message, hint=trouble.hint)


def _proposal(readings: Sequence[Reading], chosen: Profile) -> Proposal | None:
    from pipeline.generators.drafts import proposal_of

    terms = chosen.draft
    if terms is None:
        return None
    found: dict[Proposal, str] = {}
    more = 0
    for part in find_parts(readings, chosen).parts:
        if part.role == terms.role and part.record is not None:
            found.setdefault(proposal_of(part.record, terms), readings[part.file].file.path)
            more += part.left_out
    if len(found) + more > 1:
        raise _several(tuple(found.values()))
    return next(iter(found), None)


def _several(paths: Sequence[str]) -> WrongUse:
    return WrongUse(
        Text(f"有几份内容不同的建议书：{'、'.join(paths)}", f"there are several proposals that say different things: {', '.join(paths)}"),
        hint=Text(
            "不知道要按哪一份写，请直接写那一份的 Word 文件，文件里只留一份建议书。",
            "Name the Word file of the one that is meant, with one proposal in it.",
        ),
    )


def _no_proposal(path: str, readings: Sequence[Reading], chosen: Profile, *, strip: bool) -> WrongUse:
    if strip:
        return WrongUse(
            Text(f"“{path}”不是 .docx 草案", f"{path} is no draft in .docx"),
            hint=Text("请先在 WPS 或 Word 中另存为 .docx。", "Save it as .docx first."),
        )
    if len(readings) == 1 and readings[0].file.media in _PICTURES:
        return WrongUse(
            Text(f"“{path}”不是 Word 文件，读不出建议书的各栏", f"{path} is no Word file: the fields of the proposal cannot be read"),
            hint=Text("请写建议书的 Word 文件（.docx）。", "Name the proposal's Word file (.docx)."),
        )
    known = "、".join(one.identity for one in profiles() if profile(one.identity).draft is not None)
    form = None if chosen.draft is None else chosen.forms[chosen.roles[chosen.draft.role].form or ""].title
    return WrongUse(
        Text(
            f"“{path}”里没有找到{f'《{form}》' if form else '建议书'}",
            f"{path} does not hold {f'the form {form}' if form else 'a proposal'}",
        ),
        hint=Text(
            f"请写填好的建议书（有建议书的方案：{known}，可用 --profile 指定）；要去掉草案里的提示，请加 --strip-prompts。",
            f"Name the proposal (profiles with proposals: {known}; see --profile); --strip-prompts takes the prompts out of a draft.",
        ),
    )


def _skeleton(proposal: Proposal, kind: str | None) -> Skeleton:
    from pipeline.generators.drafts import skeleton_for, skeletons

    known = {one.identity: one for one in skeletons()}
    listed = Text(
        "、".join(f"{identity}（{one.title.zh}）" for identity, one in known.items()),
        ", ".join(f"{identity} ({one.title.en})" for identity, one in known.items()),
    )
    if kind is not None and kind not in known:
        raise WrongUse(
            Text(f"没有“{kind}”这一类标准", f"there is no kind of standard {kind!r}"),
            hint=Text(f"可用的有：{listed.zh}。", f"There are {listed.en}."),
        )
    found = known[kind] if kind is not None else skeleton_for(proposal.title)
    if found is not None:
        return found
    said = (
        Text("建议书没有写标准名称，看不出标准的种类", "the proposal gives no title, which would tell the kind of standard")
        if not proposal.title
        else Text(
            f"从名称“{proposal.title}”看不出标准的种类（“管理办法”“标准”不是表示种类的词）",
            f"the title {proposal.title!r} does not tell the kind of standard (管理办法 and 标准 are no such words)",
        )
    )
    raise WrongUse(said, hint=Text(f"请用 --kind 指明：{listed.zh}。", f"Say --kind: {listed.en}."))
