"""An outline as text, one line a node, for people to hold against the document."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.address import Span
from pipeline.model.document import Document
from pipeline.model.outline import Clause, Outline

_LONGEST = 40


class Sheet:
    """Writes outlines of one document."""

    def __init__(self, document: Document, outline: Outline) -> None:
        self._outline = outline
        self._texts = {paragraph.address: paragraph.text for paragraph in document.paragraphs}
        self._paragraphs = {paragraph.index: paragraph for paragraph in document.paragraphs}

    def text(self) -> str:
        """Return the whole outline, a blank line between its parts."""
        parts = (
            self._head(),
            self._cover(),
            self._elements(),
            self._contents(),
            self._terms(),
            self._lists(),
            self._remarks(),
            self._captions(),
            self._references(),
            self._cross_references(),
            self._other(),
            self._roles(),
        )
        return "\n\n".join("\n".join(lines) for lines in (list(part) for part in parts) if lines) + "\n"

    def _head(self) -> Iterator[str]:
        outline = self._outline
        yield f"title {outline.title}"
        stage, basis = f"{outline.stage} ({outline.stage_because})", f"{outline.basis} ({outline.basis_because})"
        yield f"stage {stage}, basis {basis}, truncated {outline.truncated}"

    def _cover(self) -> Iterator[str]:
        cover = self._outline.cover
        for name in type(cover).__slots__:
            value = getattr(cover, name)
            for span in value if name.endswith("_more") else [value]:
                if span is not None:
                    yield f"cover {name} {self._said(span)}"

    def _elements(self) -> Iterator[str]:
        for element in self._outline.elements:
            about: list[str] = [word for word in (element.topic, element.annex_kind) if word]
            if element.annex is not None:
                about.append(f"heading to {element.annex.last}" + (", worded as in 2009" if element.annex.old_wording else ""))
                about += [self._said(span) for span in (element.annex.label, element.annex.kind, element.annex.title)]
            named = " ".join(part for part in (element.kind, element.number, element.title) if part)
            yield f"{element.first}-{element.last} {named}" + (f" ({'; '.join(about)})" if about else "")
            if element.clause is not None:
                yield from self._clause(element.clause, 1)

    def _clause(self, clause: Clause, depth: int) -> Iterator[str]:
        number = clause.number if clause.number_span is None else self._said(clause.number_span)
        made = " made by Word" if clause.generated else ""
        what = "title" if clause.title is not None else "text"
        body = f" + {_runs(clause.body)}" if clause.body else ""
        yield f"{'  ' * depth}{number}{made} @{clause.paragraph} {what} {self._said(clause.text_span)}{body}"
        for child in clause.children:
            yield from self._clause(child, depth + 1)

    def _contents(self) -> Iterator[str]:
        for entry in self._outline.contents:
            made = " made by Word" if entry.generated else ""
            yield f"contents @{entry.paragraph} {self._said(entry.number_span)} {self._said(entry.title_span)} page {entry.page}{made}"

    def _terms(self) -> Iterator[str]:
        for term in self._outline.terms:
            parts = [f"{self._said(term.term_span)} {self._said(term.english_span)}"]
            parts += [f"also {self._said(span)}" for span in term.admitted]
            for name in ("definition", "examples", "notes"):
                if getattr(term, name):
                    parts.append(f"{name} {_runs(getattr(term, name))}")
            if term.source is not None:
                parts.append(f"source {self._said(term.source)}")
            yield f"term {term.number} @{term.paragraph} {'; '.join(parts)}" + (" on the line of its number" if term.same_line else "")

    def _lists(self) -> Iterator[str]:
        for item in self._outline.lists:
            made = " made by Word" if item.marker_span is None else ""
            place = f"level {item.level}, list {item.group}, led in by {item.lead_in}, in {item.clause}"
            yield f"item {item.kind} {item.marker!r}{made} @{item.paragraph} {place}"

    def _remarks(self) -> Iterator[str]:
        for remark in self._outline.remarks:
            yield f"{remark.kind} {self._said(remark.label)} number {remark.number} @{_runs(remark.covers)} of {remark.scope}"
        for footnote in self._outline.footnotes:
            yield f"footnote {footnote.label} @{footnote.paragraph} of {footnote.scope} {footnote.identity or ''}".rstrip()

    def _captions(self) -> Iterator[str]:
        for caption in self._outline.captions:
            named = f"table {caption.table}" if caption.kind == "table" else f"picture {caption.picture}"
            more = " continued" if caption.continued else ""
            yield f"caption {caption.kind} {caption.number!r} {caption.title!r}{more} @{caption.paragraph} of {named}"
        for formula in self._outline.formulae:
            yield f"formula {formula.number!r} @{formula.paragraph} explained {_runs(formula.explained)}"

    def _references(self) -> Iterator[str]:
        for one in self._outline.references:
            code = f"{one.code!r} {'dated' if one.dated else 'undated'}"
            yield f"{one.listed_in} @{one.paragraph} {one.marker!r} {one.number!r} = {code} {one.title!r} {self._said(one.span)}"

    def _cross_references(self) -> Iterator[str]:
        for one in self._outline.cross_references:
            yield f"mention @{one.paragraph} {self._said(one.span)} {one.kind} {one.number} -> {one.target}"

    def _other(self) -> Iterator[str]:
        if self._outline.continued:
            yield f"continued {_runs(tuple(sorted(self._outline.continued)))}"
        if self._outline.blank_forms:
            yield f"blank forms: tables {_runs(self._outline.blank_forms)}"

    def _roles(self) -> Iterator[str]:
        for index, role in sorted(self._outline.roles.items()):
            if role != "blank":
                yield f"{index} {role} {_cut(self._paragraphs[index].text)}"

    def _said(self, span: Span | None) -> str:
        return "-" if span is None else _cut(self._texts[span.address][span.start : span.end])


def _cut(text: str) -> str:
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return "‹" + shown.replace("\n", "⏎").replace("\t", "⇥").replace("\u3000", "□") + "›"


def _runs(indexes: tuple[int, ...]) -> str:
    """Return "3-5 8" for 3, 4, 5, 8."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return " ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs) or "-"
