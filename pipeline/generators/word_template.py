"""Word templates filled in: jinja2 in a .docx by docxtpl, sandboxed; text comes out as it is, and nothing is left open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from lxml import etree

from pipeline.errors import UnreadableInput, WrongTemplate
from pipeline.generators.template_language import FAILURES, Missed, compiled, filled, names_in
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.parsing import parse
from pipeline.ooxml.writing import write_package

_WRITTEN: Final = ("header", "footer", "footnotes", "endnotes")
"""Kinds of parts besides the main one in which a template may ask for facts."""
_ASKS: Final = re.compile(r"\{[{%#]")
_PARAGRAPH: Final = re.compile(r"<w:p([ >])")
_LINED: Final = re.compile(r"\n<w:p([ >])")
_TAGS: Final = re.compile(r"<[^>]*>")
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_TEMPLATE: Final = "模板.docx"
_HINT: Final = Text(
    "请在 Word 中改正模板；写法和可用的内容见 docs/letters.md。", "Mend the template in Word; docs/letters.md says how it is written."
)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A template read once: its package, and the XML of the parts that ask for facts, a line a paragraph."""

    package: Package
    sources: Mapping[str, str]


def render(template: bytes, facts: Mapping[str, object], name: str = _TEMPLATE) -> bytes:
    """Return the template (.docx) filled in with the facts; same template and facts, same bytes.

    Text of facts is data: it comes out as it is (controls as the report shows them, line ends as line breaks), never as
    markup or as a template's. A fact that is None may be asked about (`{% if phone %}`) and not be written; a name that is
    not among the facts may do neither. `name` is what the template is called in errors.

    Raises WrongTemplate that names every fact that is missing, or says what is wrong with the template.
    """
    missed = Missed()
    prepared = _prepared(template, name)
    changed = {part: _tree(_text(source, facts, missed, name), prepared.package, part) for part, source in prepared.sources.items()}
    if missed.names:
        raise WrongTemplate(
            Text(
                f"“{name}”要用的内容没有给出：{'、'.join(missed.names)}", f"{name} needs what nobody has given: {', '.join(missed.names)}"
            ),
            hint=_HINT,
            mistakes=missed.names,
        )
    return write_package(prepared.package, changed)


def missing(template: bytes, facts: Mapping[str, object], name: str = _TEMPLATE) -> tuple[str, ...]:
    """Return what the template needs with these facts and does not get ("issuer", "office.phone"), in its own order.

    Raises WrongTemplate for a template that is wrong in itself.
    """
    missed = Missed()
    for source in _prepared(template, name).sources.values():
        _text(source, facts, missed, name)
    return missed.names


def asked_for(template: bytes, name: str = _TEMPLATE) -> frozenset[str]:
    """Return the names that the template speaks of anywhere, also under a condition; "office.phone" and "office" both."""
    return frozenset(one for source in _prepared(template, name).sources.values() for one in names_in(source))


@lru_cache(32)
def _prepared(template: bytes, name: str) -> _Prepared:
    """Read a template; raises WrongTemplate for what is no Word file, and for what jinja2 does not understand."""
    try:
        package = Package.open(template, name)
        trees = {part: package.tree(part) for part in _parts(package)}
    except UnreadableInput as wrong:
        raise WrongTemplate(
            Text(f"模板“{name}”不能用：{wrong.message.zh}", f"the template {name} cannot be used: {wrong.message.en}"), hint=wrong.hint
        ) from wrong
    sources = {part: _source(tree) for part, tree in trees.items()}
    asking = {part: source for part, source in sources.items() if _ASKS.search(source)}
    for source in asking.values():
        _compile(source, name)
    return _Prepared(package, asking)


def _parts(package: Package) -> Iterator[str]:
    yield package.main_part
    for arrow in package.relationships(package.main_part).values():
        if arrow.kind in _WRITTEN and not arrow.external and package.has(arrow.target):
            yield arrow.target


def _source(tree: etree._Element) -> str:
    """Return the part as docxtpl cleans it for jinja2: marks of one expression joined, those for rows and paragraphs moved out."""
    source: str = _docxtpl().patch_xml(etree.tostring(tree, encoding="unicode"))
    return _PARAGRAPH.sub(r"\n<w:p\1", source)


@lru_cache(1)
def _docxtpl() -> Any:
    """Return docxtpl's rewriter of XML; it is given no file."""
    from docxtpl import DocxTemplate  # a third of a second, and only papers need it

    return DocxTemplate("")


def _compile(source: str, name: str) -> Any:
    from jinja2 import TemplateSyntaxError

    try:
        return compiled(source)
    except TemplateSyntaxError as wrong:
        raise _wrong(name, wrong.message or "", _near(source, wrong.lineno)) from wrong


def _near(source: str, line: int) -> str:
    """Return the words of the paragraph in which something is wrong."""
    lines = source.splitlines()
    return _TAGS.sub("", lines[line - 1]).strip()[:60] if 0 < line <= len(lines) else ""


def _text(source: str, facts: Mapping[str, object], missed: Missed, name: str) -> str:
    from jinja2 import TemplateError

    try:
        told = filled(_compile(source, name), facts, missed)
    except (TemplateError, *FAILURES) as wrong:
        raise _wrong(name, str(wrong), "") from wrong
    text: str = _docxtpl().resolve_listing(_LINED.sub(r"<w:p\1", told))
    return text


def _wrong(name: str, what: str, near: str) -> WrongTemplate:
    place = Text(f"（“{near}”附近）", f" (near {near!r})") if near else Text("", "")
    return WrongTemplate(
        Text(f"模板“{name}”写错了：{what}{place.zh}", f"the template {name} has a mistake: {what}{place.en}"), hint=_HINT, mistakes=(what,)
    )


def _tree(text: str, package: Package, part: str) -> etree._Element:
    """Return the part as a tree; raises WrongTemplate where the marks of the template cut its elements apart."""
    from pipeline.errors import DamagedDocument

    try:
        root = parse(text.encode(), package.name, part)
    except DamagedDocument as wrong:
        reason = Text(
            "循环或条件的开头和结尾不在同一层（整行用 {%tr … %}，整段用 {%p … %}）", "a loop or condition begins and ends on two levels"
        )
        raise WrongTemplate(
            Text(f"模板“{package.name}”写错了：{reason.zh}", f"the template {package.name} has a mistake: {reason.en}"), hint=_HINT
        ) from wrong
    for text_element in root.iter(f"{W}t"):
        text_element.set(_SPACE, "preserve")
    for cell in root.iter(f"{W}tc"):
        # Word refuses a cell that does not end with a paragraph, which a condition may have taken away.
        if not len(cell) or cell[-1].tag != f"{W}p":
            etree.SubElement(cell, f"{W}p")
    return root
