"""The one module that knows where schemas/ and templates/ lie: beside the code in a wheel, at the top of a checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_HERE = Path(__file__).resolve().parent


def resource_root(kind: Literal["schemas", "templates"]) -> Path:
    """Return the folder of `kind`.

    Raises FileNotFoundError when neither place has it, which is a broken installation and so a bug.
    """
    packaged = _HERE / "_data" / kind
    if packaged.is_dir():
        return packaged
    checkout = _HERE.parent
    # A stray site-packages/schemas must not be picked: only a checkout has pyproject.toml beside it.
    if (checkout / "pyproject.toml").is_file() and (checkout / kind).is_dir():
        return checkout / kind
    raise FileNotFoundError(f"{kind}/ is missing from this installation of xingshen")
