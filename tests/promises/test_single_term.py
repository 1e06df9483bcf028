"""std-single-term-ok: numbers of entries are no clause numbers, so a chapter 3 with 3.1 alone is right (GB/T 1.1—2020 8.7.3.1, note)."""

from __future__ import annotations

import pytest

from pipeline.checks.registry import find_check
from pipeline.desk import profile
from pipeline.language.text_index import TextIndex
from pipeline.model.observation import Hit
from pipeline.model.rule import Subject
from tests.checks.terms_text import ENTRY, with_entries
from tests.standards_text import Content, Line, outline_of

AUTOMATIC = (Line("", label="3.1", level=1), *ENTRY[1:])


@pytest.mark.parametrize("entry", [pytest.param(ENTRY, id="typed"), pytest.param(AUTOMATIC, id="made by Word")])
def test_no_rule_minds_a_single_entry(entry: tuple[Content, ...]) -> None:
    read = with_entries(*entry)
    outline, text = outline_of(read, "full-draft"), TextIndex(read.paragraphs)
    chapter = outline.chapter("terms")
    assert chapter is not None
    places = {one.address for one in read.paragraphs if chapter.first <= one.index <= chapter.last}
    given = {"text": text, "document": read}

    minded = []
    for rule in profile("gbt-1.1-2020").rules.values():
        check = find_check(rule.check)
        if check is None or check.on is not Subject.OUTLINE or not check.needs <= given.keys():
            continue
        observed = check.look(outline, rule.settings, **{need: given[need] for need in check.needs})
        hits = [one for one in observed if isinstance(one, Hit)]
        minded += [rule.identity for one in hits if one.at is not None and getattr(one.at, "address", one.at) in places]

    assert minded == []
