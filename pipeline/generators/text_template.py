"""Plain text templates (邮件正文.txt) in the language of the Word templates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Final

from jinja2 import TemplateError, TemplateSyntaxError

from pipeline.errors import WrongTemplate
from pipeline.generators.template_language import FAILURES, Missed, compiled, filled
from pipeline.model.text import Text

_HINT: Final = Text("请改正模板；写法和可用的内容见 docs/letters.md。", "Mend the template; docs/letters.md says how it is written.")
_LINES: Final = re.compile(r"\r\n?")
_MARKS_OR_AMPERSAND: Final = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})|&", re.DOTALL)
_ONLY_MARKS: Final = re.compile(r"^[ \t]*((?:\{%(?:(?!%\}).)*%\}[ \t]*)+)\n", re.MULTILINE)


def render_text(template: bytes, facts: Mapping[str, object], name: str) -> str:
    """Return a UTF-8 template filled in with the facts, its lines ended by a line feed; facts that are missing leave nothing.

    A line that holds only marks of the template ({% … %}) leaves no line. Raises WrongTemplate.
    """
    return _filled(template, facts, Missed(), name)


def missing_in_text(template: bytes, facts: Mapping[str, object], name: str) -> tuple[str, ...]:
    """Return what the template needs with these facts and does not get. Raises WrongTemplate for a template that is wrong in itself."""
    missed = Missed()
    _filled(template, facts, missed, name)
    return missed.names


def _filled(template: bytes, facts: Mapping[str, object], missed: Missed, name: str) -> str:
    try:
        source = _MARKS_OR_AMPERSAND.sub(_own_text, _LINES.sub("\n", template.decode("utf-8-sig")))
        told = filled(compiled(_ONLY_MARKS.sub(r"\1", source)), facts, missed)
    except UnicodeDecodeError as wrong:
        raise _wrong(name, Text("不是 UTF-8 文字", "it is no UTF-8 text")) from wrong
    except TemplateSyntaxError as wrong:
        raise _wrong(name, Text(f"第{wrong.lineno}行 {wrong.message}", f"line {wrong.lineno}: {wrong.message}")) from wrong
    except (TemplateError, *FAILURES) as wrong:
        raise _wrong(name, Text(str(wrong), str(wrong))) from wrong
    return unescape(told).rstrip("\n") + "\n"


def _own_text(found: re.Match[str]) -> str:
    """Return an ampersand of the template's own so that it comes out as it is ("?a=1&copy=2"); marks stay."""
    return found[1] or "&amp;"


def _wrong(name: str, what: Text) -> WrongTemplate:
    return WrongTemplate(
        Text(f"模板“{name}”写错了：{what.zh}", f"the template {name} has a mistake: {what.en}"), hint=_HINT, mistakes=(what.zh,)
    )
