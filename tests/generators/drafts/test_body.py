from __future__ import annotations

import pytest

from pipeline.generators.drafts.blocks import Filled, Line
from pipeline.generators.drafts.body import body
from pipeline.generators.drafts.citations import Cited
from pipeline.generators.drafts.proposals import Proposal
from tests.generators.drafts.trying import TITLES, kind, lines

MANY = tuple(Cited(f"GB/T {number}—2020", f"文件{number}") for number in range(10001, 10011))


def test_nothing_cited_is_said() -> None:
    found = lines(Proposal(title=TITLES["service"]))

    assert found[found.index("本文件没有规范性引用文件。") + 1].startswith("【写：有规范性引用文件时，用引导语“下列文件中的内容")
    assert not [text for text in found if "第2章的文件" in text]


def test_the_scope_has_two_paragraphs() -> None:
    found = lines(Proposal(title=TITLES["service"], scope="规定母婴室运行服务的时限，适用于商场。"))

    assert found[2:4] == ["本文件规定了母婴室运行服务的时限。", "本文件适用于商场。"]


def test_what_is_cited_is_listed_and_to_be_used() -> None:
    found = lines(Proposal(title=TITLES["service"], cited=(*MANY[:1], Cited("ISO 9001:2015"))))

    assert "GB/T 10001—2020　文件10001" in found
    assert "ISO 9001:2015　【写：文件名称】" in found
    assert [text for text in found if "第2章的文件" in text] == [
        "【写：在有关的条中引用第2章的文件，如“应符合GB/T 10001—2020、ISO 9001:2015的规定”；用不着的，从第2章删去】"
    ]


@pytest.mark.parametrize("identity", TITLES)
def test_reminders_of_many_documents_fit_into_prompts(identity: str) -> None:
    found = [text for text in lines(Proposal(title=TITLES[identity], cited=MANY), identity) if "第2章的文件" in text]

    assert len(found) == 2
    assert all(sum(one.number in text for text in found) == 1 for one in MANY)


def test_a_skeleton_knows_the_chapters_before() -> None:
    assert "第4章至第7章的各项要求应按表1给出的方法证实。" in lines(Proposal(title=TITLES["service"]))
    assert not [text for text in lines(Proposal(title=TITLES["management"]), "management") if "{" in text]


def test_an_annex_is_headed_on_three_lines_and_has_tables_of_its_own() -> None:
    found = list(body(Proposal(title=TITLES["evaluation"]), kind("evaluation")))
    annex = next(number for number, block in enumerate(found) if isinstance(block, Line) and block.style == "annex")

    assert found[annex] == Line("annex", "\n（规范性）\n评分表", "附录A（规范性）　评分表")
    assert [block.style for block in found[annex:] if isinstance(block, Line) and "caption" in block.style] == ["annex-caption"]
    assert sum(isinstance(block, Filled) for block in found) == 2


def test_a_vocabulary_has_entries_and_an_index() -> None:
    found = [block.style for block in body(Proposal(title=TITLES["terms"]), kind("terms")) if isinstance(block, Line)]

    assert (found.count("entry"), found.count("index")) == (2, 1)


def test_principles_are_not_asked_to_cite() -> None:
    """The reminder stands in the first chapter that has clauses, not among principles."""
    found = lines(Proposal(title=TITLES["evaluation"], cited=MANY[:1]), "evaluation")
    reminder = next(number for number, text in enumerate(found) if "第2章的文件" in text)

    assert found.index("评价机构") < reminder < found.index("评价人员")
