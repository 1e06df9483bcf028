"""The language of templates: jinja2 in a sandbox, in which text is always text and every name that lacks a value is remembered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Final

from jinja2 import Template, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from pipeline.writers.visible import visible

FAILURES: Final = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)
"""What an expression of a template may come to ({{ 1 / 0 }}, a macro that calls itself)."""
_SIGNS: Final = {ord(sign): f"&#{ord(sign)};" for sign in "{}%"}
"""docxtpl takes "{_{" for a mark of its own: such signs stand as character references until the XML is read."""


class Missed:
    """Remembers the names that a template needed in vain, each once, in its order."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """What was needed and not given."""
        return tuple(self._names)

    def add(self, name: str) -> None:
        """Remember a name."""
        self._names[name] = None


class OpenTable(dict[str, object]):
    """A table of facts whose keys are the user's own: any key may be asked about, also one that is not there."""


_MISSED: ContextVar[Missed] = ContextVar("missed")


class _Lacking(Undefined):
    """A name without a value. Nothing can be written from it; a `quiet` one (known, but left open) may be asked about."""

    quiet = False

    @property
    def path(self) -> str:
        return self._undefined_name or "?"

    def _told(self) -> None:
        _MISSED.get().add(self.path)

    def __str__(self) -> str:
        self._told()
        return ""

    __html__ = __str__

    def __iter__(self) -> Iterator[Any]:
        self._asked()
        return iter(())

    def __len__(self) -> int:
        self._asked()
        return 0

    def __bool__(self) -> bool:
        self._asked()
        return False

    def __eq__(self, other: object) -> bool:
        self._asked()
        return False

    def __ne__(self, other: object) -> bool:
        self._asked()
        return True

    __hash__ = object.__hash__

    def _asked(self) -> None:
        if not self.quiet:
            self._told()


class _Left(_Lacking):
    """A fact that is known and was left open."""

    quiet = True


class _Facts(dict[str, Any]):
    """A table of facts that knows what it is called ("rows", "" for the outermost)."""

    def __init__(self, path: str, facts: Mapping[str, object]) -> None:
        self.path = path
        self.open = isinstance(facts, OpenTable)
        super().__init__((key, _fact(self.named(key), value)) for key, value in facts.items())

    def named(self, key: str) -> str:
        """Return the whole name of one of its facts."""
        return f"{self.path}.{key}" if self.path else key


class _Sandbox(ImmutableSandboxedEnvironment):
    """Templates reach facts by their keys and nothing else of them."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return self._reached(obj, attribute) if isinstance(obj, _Facts | _Lacking) else super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self._reached(obj, argument) if isinstance(obj, _Facts | _Lacking) else super().getitem(obj, argument)

    def _reached(self, obj: _Facts | _Lacking, key: Any) -> Any:
        if isinstance(obj, _Lacking):
            return type(obj)(name=f"{obj.path}.{key}")
        if key in obj:
            return obj[key]
        return (_Left if obj.open else _Lacking)(name=obj.named(str(key)))


@lru_cache(1)
def _environment() -> _Sandbox:
    made = _Sandbox(autoescape=True, undefined=_Lacking, finalize=_written, keep_trailing_newline=True)
    # Chance has no place in papers: the same template and facts give the same bytes.
    del made.filters["random"], made.globals["lipsum"]
    return made


@lru_cache(64)
def compiled(source: str) -> Template:
    """Return the source compiled. Raises jinja2's TemplateSyntaxError."""
    return _environment().from_string(source)


def filled(template: Template, facts: Mapping[str, object], missed: Missed) -> str:
    """Return the XML of a part with its facts as XML; names without a value go into `missed`. Raises jinja2's TemplateError or FAILURES."""
    held = _MISSED.set(missed)
    try:
        return template.render(_Facts("", facts))
    finally:
        _MISSED.reset(held)


def names_in(source: str) -> Iterator[str]:
    """Yield the names that a source takes from the facts, with their attributes; names that it sets itself are left out."""
    from jinja2 import meta

    tree = _environment().parse(source)
    given = meta.find_undeclared_variables(tree)
    yield from given
    for node in tree.find_all(nodes.Getattr):
        path = _path(node)
        if path and path.partition(".")[0] in given:
            yield path


def _path(node: nodes.Node) -> str:
    """Return "office.phone" for that expression; "" for one that does not begin with a name."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        begun = _path(node.node)
        return f"{begun}.{node.attr}" if begun else ""
    return ""


def _fact(path: str, value: object) -> object:
    if value is None:
        return _Left(name=path)
    if isinstance(value, Mapping):
        return _Facts(path, value)
    if isinstance(value, list | tuple):
        return [_fact(path, one) for one in value]
    return value


def _written(value: object) -> object:
    """Return a value as it is written into XML: as text, whatever a template did to it. Raises TypeError for tables and lists."""
    if isinstance(value, Undefined):
        return str(value)
    if value is None:
        return ""
    if isinstance(value, _Facts | list):
        name = value.path if isinstance(value, _Facts) else "[…]"
        raise TypeError(f"{name} 有多项内容，不能整个写出 / {name} holds several things and cannot be written as one")
    text = value.unescape() if isinstance(value, Markup) else str(value)
    return Markup(str(escape(visible(text))).translate(_SIGNS))
