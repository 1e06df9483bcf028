from __future__ import annotations

import pytest

from pipeline.errors import WrongTemplate
from pipeline.generators.text_template import missing_in_text, render_text


def test_text_comes_out_as_it_is() -> None:
    assert (
        render_text("致{{ name }}：\r\n&amp;".encode("utf-8-sig"), {"name": "A&B <{{ x }}> &lt;"}, "a.txt")
        == "致A&B <{{ x }}> &lt;：\n&amp;\n"
    )


def test_an_address_of_the_template_comes_out_as_it_is() -> None:
    template = "https://example.org/?{% if x %}a={{ x }}&copy=2{% endif %}&lt=1 {{ 'R&D' }}"

    assert render_text(template.encode(), {"x": "1&2"}, "a.txt") == "https://example.org/?a=1&2&copy=2&lt=1 R&D\n"


def test_lines_of_marks_leave_no_line() -> None:
    template = "甲\n{% for one in rows %}\n{{ one }}\n{% endfor %}\n  {% if x %} {% endif %}\n乙\n\n"

    assert render_text(template.encode(), {"rows": ["1", "2"], "x": None}, "a.txt") == "甲\n1\n2\n乙\n"


def test_what_is_missing_is_named() -> None:
    assert missing_in_text(b"{{ a }}{{ b }}{{ a }}", {"b": None}, "a.txt") == ("a", "b")
    assert render_text(b"x{{ a }}", {}, "a.txt") == "x\n"


@pytest.mark.parametrize("template", [b"{{ a b }}", b"{{ 1/0 }}", "\u4e2d".encode("gb18030")])
def test_a_wrong_template_is_told_by_its_name(template: bytes) -> None:
    with pytest.raises(WrongTemplate, match=r"a\.txt"):
        render_text(template, {}, "a.txt")
