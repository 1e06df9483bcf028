"""Report -> one self-contained HTML file: nothing is fetched, and it can be read without its script."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from pipeline.model.report import Report, Wording
from pipeline.model.text import Language
from pipeline.resources import resource_root
from pipeline.writers.html_views import view
from pipeline.writers.speech import Speech
from pipeline.writers.visible import visible

if TYPE_CHECKING:
    from jinja2 import Template

FOLDER: Final = "report"
"""Folder of the page's templates, style and script below templates/."""


def html_report(report: Report, wording: Wording, language: Language = "zh") -> str:
    """Return the report as a page; same report, same characters. Text of documents stands in it as plain, visible text."""
    from markupsafe import Markup

    speech = Speech(wording, language)
    style, script = _asset("style.css"), _asset("script.js")
    return _page().render(
        page=view(report, speech),
        say=speech.say,
        language="zh-CN" if language == "zh" else "en",
        # These two come from our own templates folder, not from a document.
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
    )


def _policy(style: str, script: str) -> str:
    """Return a policy that lets this page run its own style and script and nothing else, and fetch nothing."""
    return (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _asset(name: str) -> str:
    return (resource_root("templates") / FOLDER / name).read_text("utf-8").strip()


@cache
def _page() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource_root("templates") / FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html")


def _shown(value: Any) -> Any:
    """Make every text that is put into the page safe to show; what is markup already was made from such text."""
    return visible(value) if type(value) is str else value
