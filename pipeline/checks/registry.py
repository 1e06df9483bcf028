"""Finds a check by its name: `family.topic` lives in checks/family/topic.py as `family_topic`; imported when first asked for."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from pipeline import checks
from pipeline.model.check import Check

_NAME = re.compile(r"[a-z]+(?:-[a-z0-9]+)*\.[a-z]+(?:-[a-z0-9]+)*")


@cache
def find_check(identity: str) -> Check | None:
    """Return the check named `identity`; None when there is none.

    Raises RuntimeError when the module is there but does not hold its check: a mistake in our own code.
    """
    if not _NAME.fullmatch(identity):
        return None
    family, topic = identity.replace("-", "_").split(".")
    name = f"{checks.__name__}.{family}.{topic}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as absent:
        if absent.name is not None and name.startswith(absent.name):
            return None
        raise
    found = getattr(module, f"{family}_{topic}", None)
    if not isinstance(found, Check) or found.identity != identity:
        raise RuntimeError(f"{name} does not hold the check {identity}")
    return found


def all_checks() -> tuple[Check, ...]:
    """Return every check there is, sorted by name; imports them all."""
    found = []
    for family in pkgutil.iter_modules(checks.__path__):
        if not family.ispkg:
            continue
        package = importlib.import_module(f"{checks.__name__}.{family.name}")
        for topic in pkgutil.iter_modules(package.__path__):
            identity = f"{family.name}.{topic.name}".replace("_", "-")
            declared = find_check(identity)
            if declared is None:
                raise RuntimeError(f"checks/{family.name}/{topic.name}.py holds no check named {identity}")
            found.append(declared)
    return tuple(sorted(found, key=lambda one: one.identity))
