# ruff: noqa: E501 - a line of XML is read as one
"""Copies with all changes accepted or rejected."""

from __future__ import annotations

from pipeline.fixes.mark import Mark
from pipeline.fixes.stories import story_parts
from pipeline.model.correction import ReplaceText
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from tests.fixes.comparing import AUTHOR, comments, main_tree, texts
from tests.fixes.marking import fixed, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraph, paragraphs

OTHERS = '<w:p><w:ins w:id="7" w:author="申报人"><w:r><w:t>他人所加</w:t></w:r></w:ins></w:p>'


def test_only_one_author_is_taken() -> None:
    applied = fixed(docx(paragraphs("甲") + OTHERS), Mark(None, None, ReplaceText(span(0, 1), "乙")))

    assert texts(accept_all(applied.data, "a", AUTHOR)) == ["乙", "他人所加"]
    assert texts(reject_all(applied.data, "a", AUTHOR)) == ["甲", "他人所加"]
    assert texts(reject_all(applied.data, "a")) == ["甲", ""]
    assert len(main_tree(accept_all(applied.data, "a", AUTHOR)).findall(f".//{W}ins")) == 1


def test_headers_footers_and_notes_are_settled_too() -> None:
    change = '<w:p><w:del w:id="1" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲"><w:r><w:t>新</w:t></w:r></w:ins></w:p>'
    data = docx(paragraph("甲"), header1=change, footer1=change, footnotes=f'<w:footnote w:id="1">{change}</w:footnote>')

    for settled, text in ((accept_all(data, "a"), "新"), (reject_all(data, "a"), "旧")):
        package = Package.open(settled, "a")
        assert [t.text for part in story_parts(package) for t in package.tree(part).iter(f"{W}t", f"{W}delText")] == [
            "甲",
            text,
            text,
            text,
        ]


def test_comments_stay() -> None:
    applied = fixed(docx(paragraphs("甲")), Mark(span(0, 1), "注", ReplaceText(span(0, 1), "乙")))

    assert comments(accept_all(applied.data, "a")) == comments(reject_all(applied.data, "a")) == {"1": "注"}


def test_nothing_to_settle_gives_the_very_same_bytes() -> None:
    data = docx(paragraphs("甲") + OTHERS)

    assert accept_all(data, "a", "无此人") is data
    assert reject_all(data, "a", "无此人") is data
