"""Reads tick-box fields: which of the printed options are ticked, in whatever way people tick."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import permutations

from pipeline.language.normal import norm, stripped
from pipeline.language.patterns import pattern
from pipeline.language.ticks import Mark
from pipeline.model.address import Span
from pipeline.model.profile import FormField
from pipeline.model.record import Field
from pipeline.model.values import dataclass
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.worded import named_in_words

Choice = tuple[str, bool, Span | None]
"""An option, whether it is ticked, the place of its box."""

_WIDE = pattern(r"[\u3000\t\n]")
_FEW = 4
"""Options of at most this number are recognised in any order."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """A mark or an option's word, with its place in the joined text of the field."""

    start: int
    end: int
    piece: Piece
    at: tuple[int, int]
    """Its place in the piece's slot."""
    mark: Mark | None = None
    option: str = ""


def read_choice(
    key: str, field: FormField, pieces: Sequence[Piece], label: Span | None, beside: FormField | None = None
) -> tuple[Field, tuple[Choice, ...]]:
    """Return the field (the ticked option, "" for none, several joined by 、, other words as they stand) and each option with its box.

    `beside` is a field whose options are printed among these: one of these options says more closely what it is (服务类
    (☐窗口服务 ☐现场服务)), or the other way about. The option with others in brackets behind it may have no box of its own; it
    is meant where one of those is ticked.
    """
    signs = tuple(_signs(pieces, (*field.options, *(beside.options if beside else ()))))
    words = {sign.option: sign for sign in reversed(signs) if sign.option}
    marks = [sign for sign in signs if sign.mark]
    ordered = [words[option] for option in sorted(words, key=lambda one: words[one].start)]
    ticked = _assigned(ordered, marks, {field.label, beside.label} if beside else set())
    raw = "\n".join(text for piece in pieces if (text := piece.text.strip()))
    own = {option: sign for option, sign in words.items() if option in field.options}
    if not marks and (only := _only_one_left(own, raw, beside)):
        ticked = {only: (True, None)}
    elif not marks and field.several:
        ticked = dict.fromkeys(_some_left(own, field), (True, None))
    chosen = [option for option in field.options if ticked.get(option, (False, None))[0]]
    if beside is not None and (not chosen or beside.label in field.options):
        told = _told_by(field, beside, {option for option, (done, _) in ticked.items() if done}, words, raw)
        chosen = [option for option in field.options if option in (*chosen, *told)]
    checked = any(sign.mark and sign.mark.checked for sign in marks)
    unclear = raw if beside is None and not chosen and checked else ""
    if beside is not None and not chosen and not checked:
        chosen, unclear = named_in_words(field, beside, pieces, boxed=bool(marks))
    value = unclear or ("、".join(chosen) if words or not raw or marks else raw)
    choices = tuple((option, *ticked.get(option, (False, None))) for option in field.options)
    return Field(key, value, raw, _place(pieces) or label, label), choices


def _told_by(field: FormField, beside: FormField, ticked: set[str], words: Mapping[str, _Sign], raw: str) -> list[str]:
    """Return the option that the field printed among the options tells of: 服务类 by 窗口服务, 窗口服务 by being the only one left."""
    if beside.label in field.options:
        left = [option for option in beside.options if option in words]
        typed = len(left) == 1 and not any(option in words for option in field.options) and norm(raw) == left[0]
        return [beside.label] if typed or ticked.intersection(beside.options) else []
    left = [option for option in field.options if option in words and not _is_struck(words[option])]
    meant = field.label in ticked or not any(option in words for option in beside.options if option != field.label)
    return left if len(left) == 1 and meant else []


def _some_left(words: Mapping[str, _Sign], field: FormField) -> list[str]:
    """Return the options that are left where others were deleted or struck out; none where all stand as printed."""
    left = [option for option, sign in words.items() if not _is_struck(sign)]
    return left if len(left) < len(field.options) else []


def _only_one_left(words: Mapping[str, _Sign], raw: str, beside: FormField | None) -> str:
    """Return the option whose rivals were deleted or struck out (制定 alone; 否，不涉及专利); "" where none is chosen in this way."""
    left = [option for option, sign in words.items() if not _is_struck(sign)]
    if len(left) != 1:
        return ""
    rest = re.sub("|".join((r"[、/()：—]", *map(re.escape, beside.options))), "", norm(raw)) if beside else norm(raw)
    alone = len(words) == 1 and re.fullmatch(rf"{re.escape(norm(left[0]))}(?:[，。；(].*)?", rest)
    return left[0] if len(words) > 1 or alone else ""


def _is_struck(sign: _Sign) -> bool:
    """Every character of an option's word is struck out."""
    slot = sign.piece.slot
    place = slot.span(*sign.at)
    if place is None:
        return False
    paragraph = next(one for one in slot.paragraphs if one.address == place.address)
    runs = [run for run in paragraph.runs if run.start < place.end and run.start + len(run.text) > place.start]
    return bool(runs) and all(run.format.strike for run in runs)


def find_choice(pieces: Sequence[Piece], field: FormField) -> Piece | None:
    """Return the piece that begins a tick-box field without a printed label; None for none.

    It holds all options (制定 ☐ 修订 ☐), or the first of them (or its box) where each has a cell of its own, or a ticked one alone.
    """
    wholes = {"".join(order) for order in permutations(field.options)} if len(field.options) <= _FEW else {"".join(field.options)}
    unmarked = [(number, text) for number, piece in enumerate(pieces) if (text := _unmarked(piece))]
    for place, (number, text) in enumerate(unmarked):
        row = unmarked[place : place + len(field.options)]
        if text in wholes or (text.startswith(tuple(wholes)) and _boxes(pieces[number]) >= len(field.options)):
            return pieces[number]
        if len(row) == len(field.options) and "".join(one for _, one in row) in wholes:
            boxed_before = _is_box(pieces, number - 1) and not _is_box(pieces, row[-1][0] + 1)
            return pieces[number - 1 if boxed_before else number]
    ticked = (piece for piece in pieces if _unmarked(piece) in field.options and piece.slot.marks(piece.start, piece.end))
    return next(ticked, None)


def _boxes(piece: Piece) -> int:
    return len(piece.slot.marks(piece.start, piece.end))


def _is_box(pieces: Sequence[Piece], number: int) -> bool:
    """The piece at `number` is a tick or a box and nothing else."""
    return 0 <= number < len(pieces) and not _unmarked(pieces[number]) and _boxes(pieces[number]) > 0


def _unmarked(piece: Piece) -> str:
    """Return the normal text of a piece without marks, list numbers and what parts options."""
    text = piece.text
    for mark in reversed(piece.slot.marks(piece.start, piece.end)):
        text = text[: mark.start - piece.start] + text[mark.end - piece.start :]
    return re.sub(r"\(?\d{1,2}[.、)]|[/、，；：|.＿_]|或", "", norm(text, digits=True))


def _signs(pieces: Sequence[Piece], options: Sequence[str]) -> Iterator[_Sign]:
    """Yield marks and options in reading order; a longer option is not taken for a shorter one inside it."""
    printed = re.compile("|".join(r"[\s\u3000]*".join(map(re.escape, option)) for option in sorted(options, key=len, reverse=True)))
    offset = 0
    for piece in pieces:
        signs = [
            _Sign(offset + mark.start - piece.start, offset + mark.end - piece.start, piece, (mark.start, mark.end), mark)
            for mark in piece.slot.marks(piece.start, piece.end)
        ]
        for match in printed.finditer(piece.slot.text, piece.start, piece.end):
            at = match.span()
            signs.append(_Sign(offset + at[0] - piece.start, offset + at[1] - piece.start, piece, at, option=norm(match[0])))
        yield from sorted(signs, key=lambda sign: sign.start)
        offset += piece.end - piece.start + 1


def _assigned(words: Sequence[_Sign], marks: Sequence[_Sign], boxless: Collection[str] = ()) -> Mapping[str, tuple[bool, Span | None]]:
    """Return option -> (ticked, place of its box).

    As many boxes as options (or as options without those that may have no box) belong to them in order, whether they stand
    before or after the words. Any other mark belongs to the nearest word; between two equally near ones to that behind it where
    the first mark stands before all words, to that before it where the last stands behind all words or a box shows. Where nothing
    tells, it belongs to none: nobody can say which is meant.
    """
    found: dict[str, tuple[bool, Span | None]] = {}
    boxes = [mark for mark in marks if mark.mark and mark.mark.boxed]
    owners, paired = _paired(words, boxes, marks, boxless)
    for word, mark in zip(owners, paired, strict=True):
        found[word.option] = (bool(mark.mark and mark.mark.checked), mark.piece.slot.span(*mark.at))
    leading = bool(words and marks) and marks[0].start < words[0].start
    sided = leading or bool(boxes) or (bool(words and marks) and marks[-1].start > words[-1].start)
    for mark in marks:
        if mark in paired or not words:
            continue
        near = sorted(words, key=lambda one: (_distance(one, mark), (one.start > mark.start) != leading))
        if not sided and len(near) > 1 and _distance(near[0], mark) == _distance(near[1], mark):
            continue
        word = near[0]
        before = found.get(word.option, (False, None))
        checked = bool(mark.mark and mark.mark.checked)
        found[word.option] = (before[0] or checked, before[1] or mark.piece.slot.span(*mark.at))
    return found


def _paired(
    words: Sequence[_Sign], boxes: Sequence[_Sign], marks: Sequence[_Sign], boxless: Collection[str]
) -> tuple[Sequence[_Sign], Sequence[_Sign]]:
    """Return the words that have one box each, and the boxes in the same order; none where they are not as many."""
    for owners in (words, [word for word in words if word.option not in boxless]):
        for signs in (boxes, marks):
            if len(signs) == len(owners):
                return owners, signs
    return (), ()


def _distance(word: _Sign, mark: _Sign) -> int:
    """Return how far apart a word and a mark stand, in half widths: a full-width blank or a tab parts more than a blank does."""
    first, second = (word, mark) if mark.start >= word.end else (mark, word)
    apart = second.start - first.end
    between = first.piece.slot.text[first.at[1] : second.at[0]] if first.piece.slot is second.piece.slot else ""
    return apart + len(_WIDE.findall(between))


def _place(pieces: Sequence[Piece]) -> Span | None:
    for piece in pieces:
        first, last = stripped(piece.slot.text, piece.start, piece.end)
        if last > first:
            return piece.slot.span(first, last)
    return None
