from __future__ import annotations

import pytest

from pipeline.model.text import Argument, Language, Text, fill, worded


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        pytest.param("甲", "甲", "甲", id="a-string-is-itself"),
        pytest.param(Text("甲", "a"), "甲", "a", id="a-text-is-in-the-language"),
        pytest.param(("甲", "乙"), "甲、乙", "甲, 乙", id="a-list-is-joined-as-the-language-does"),
        pytest.param(2.50, "2.5", "2.5", id="no-trailing-zeros"),
        pytest.param(3, "3", "3", id="a-whole-number"),
    ],
)
def test_an_argument_in_words(value: Argument, zh: str, en: str) -> None:
    assert (worded(value, "zh"), worded(value, "en")) == (zh, en)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_text_of_a_document_is_never_expanded(language: Language) -> None:
    found = "{expected}{0}{x.__class__}%s"

    assert fill(Text("“{found}”", "“{found}”"), {"found": found, "expected": "E"}, language) == f"“{found}”"
