"""record.statement: the printed words of an opinion stand as printed, and its blank holds the name that the form is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.leftovers import leftover
from pipeline.language.normal import Normal, norm, normalise
from pipeline.language.organisations import name_key
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Document, Paragraph
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}
_RULED = "_＿— "
_LEFT = 2
"""Characters of the second printed word that stay when somebody writes over it."""


@check(
    "record.statement",
    on=Subject.RECORD,
    needs={"form", "document"},
    messages={
        "gone": Text(
            "“{field}”栏原来印的“{expected}”不在了。请恢复原文，这是对申报单位的要求。",
            "“{field}” no longer says “{expected}”, which the applicant must commit to: please restore it",
        ),
        "reworded": Text(
            "“{field}”栏的承诺写成了“{found}”，原文是“{expected}”。请按原文填写。",
            "“{field}” says “{found}” where “{expected}” was printed: please restore it",
        ),
        "unfilled": Text(
            "“{field}”栏“{before}＿＿{after}”的空格没有填写。请填写{expected}。",
            "the blank of “{before}__{after}” at “{field}” is not filled in: please write {expected}",
        ),
        "other": Text(
            "“{field}”栏写的是“{before}{found}{after}”，“{name-title}”栏写的是“{expected}”。请改为一致。",
            "“{field}” says “{found}”, and “{name-title}” says “{expected}”: please make them agree",
        ),
    },
    settings={
        "field": _NAME,
        "sentence": _NAME,
        "sign": {"type": "string", "format": "regex"},
        "before": _NAME,
        "after": _NAME,
        "name-field": _NAME,
        "leave-blank-form": {"type": "boolean"},
    },
    required=("field", "sentence", "sign", "before", "after", "name-field"),
)
def record_statement(record: Record, settings: Settings, *, form: Form, document: Document) -> Iterator[Observation]:
    """评价意见是单位的承诺，原文改了、名字没有写，就不知道承诺的是什么。"""
    field = record.fields.get(settings["field"])
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
        return
    lines = () if field is None else _lines_of(field, document)
    if field is None or not lines:
        yield Skip(None, "field-unknown")
        return
    opinion = _Opinion(field, record, settings, form, lines)
    sentence = opinion.sentence()
    yield sentence
    if not (isinstance(sentence, Hit) and sentence.code == "gone" and opinion.blank is None):
        yield opinion.name()


def _lines_of(field: Field, document: Document) -> Sequence[Paragraph]:
    """Return the paragraphs from the field's label (or its text) to the end of its table; in running text to the end of the form."""
    place = field.label or field.span
    first = next((one for one in document.paragraphs if place is not None and one.address == place.address), None)
    if first is None:
        return ()
    behind = [one for one in document.paragraphs if one.index >= first.index]
    table = first.location.table
    return behind if table is None else [one for one in behind if one.location.table == table]


class _Opinion:
    """The words of one opinion, line by line, each with the way back to its raw text."""

    def __init__(self, field: Field, record: Record, settings: Settings, form: Form, lines: Sequence[Paragraph]) -> None:
        self._field = field
        self._settings = settings
        self._lines = [(line, normalise(line.text, digits=True)) for line in lines]
        self._whole = "".join(normal.text for _, normal in self._lines)
        self._named = name if leftover(name := record.text(settings["name-field"])) is None else ""
        self._wanted = Text(f"“{self._named}”", f"“{self._named}”") if self._named else form.fields[settings["name-field"]].title
        self._said: dict[str, Argument] = {
            "field": form.fields[field.key].title,
            "name-title": form.fields[settings["name-field"]].title,
            "before": settings["before"],
            "after": settings["after"],
        }
        self.blank = self._find_blank()

    def sentence(self) -> Observation:
        """Look for the printed sentence; where a line has its sign but other words, it was reworded."""
        expected = self._settings["sentence"]
        if norm(expected, digits=True) in self._whole:
            return Pass(self._field.at)
        for line, normal in self._lines:
            sign = re.search(self._settings["sign"], normal.text)
            if sign is not None:
                found = line.text.strip()
                return Hit(
                    "reworded", line.span(), found=found, expected=expected, arguments={**self._told(expected), "found": quoted(found)}
                )
        return Hit("gone", self._field.at, expected=expected, arguments=self._told(expected))

    def name(self) -> Observation:
        """Look at what stands in the blank."""
        return self._unfilled(self._field.at, None) if self.blank is None else self._filled(*self.blank)

    def _find_blank(self) -> tuple[Paragraph, Normal, re.Match[str]] | None:
        """Return the line with the two printed words, and what stands between them as group 1.

        Whoever writes a name may write over the beginning of the second word (同意张三申报 for 同意____个人申报).
        """
        before, after = (norm(self._settings[key]) for key in ("before", "after"))
        for word, least in ((after, 0), (after[-_LEFT:], 1)):
            for line, normal in self._lines:
                blank = re.search(f"{re.escape(before)}([^，。；]{{{least},60}}?){re.escape(word)}", normal.text)
                if blank is not None:
                    return line, normal, blank
        return None

    def _filled(self, line: Paragraph, normal: Normal, blank: re.Match[str]) -> Observation:
        filled = blank[1].strip(_RULED)
        if not filled:
            return self._unfilled(line.span(*normal.raw(*blank.span())), self._correction(line, normal, blank))
        place = line.span(*normal.raw(*blank.span(1)))
        one, other = name_key(filled), name_key(self._named)
        if not other or one in other or other in one + norm(self._settings["after"]):
            return Pass(place)
        found = line.text[place.start : place.end].strip(_RULED)
        return Hit("other", place, found=found, expected=self._named, arguments={**self._told(self._named), "found": found})

    def _unfilled(self, at: Span | None, correction: ReplaceText | None) -> Hit:
        return Hit("unfilled", at, expected=self._named or None, arguments=self._told(self._wanted), correction=correction)

    def _correction(self, line: Paragraph, normal: Normal, blank: re.Match[str]) -> ReplaceText | None:
        """Put the name between the two printed words."""
        if not self._named or "\n" in self._named:
            return None
        begin = normal.raw(blank.start(), blank.start(1))[1]
        end = normal.raw(blank.end(1), blank.end())[0]
        return ReplaceText(line.span(begin, end), self._without_overlap())

    def _without_overlap(self) -> str:
        """Return the name without its end that the printed words say again: 星火班组 before 班组申报 is 星火."""
        after = self._settings["after"]
        sizes = range(len(after), 0, -1)
        overlap = next((size for size in sizes if self._named.endswith(after[:size]) and size < len(self._named)), 0)
        return self._named[: len(self._named) - overlap]

    def _told(self, expected: str | Text) -> dict[str, Argument]:
        return {**self._said, "expected": expected}
