from pipeline.generators.packets.enclosures import enclosures
from pipeline.generators.packets.facts import facts_of
from pipeline.generators.packets.fonts import page_fonts
from pipeline.generators.packets.typesetting import typeset
from tests.generators.packets.cases import CONTENTS, CONVERSIONS, case, casework, opened


def test_pages_are_the_same_every_time_and_fit_a4() -> None:
    one, work = case(), casework()
    facts = facts_of(one, work, enclosures(one, work, CONTENTS, CONVERSIONS))
    first, second = (typeset(facts, page_fonts()) for _ in range(2))

    assert first == second
    with opened(first) as found:
        assert len(found.pages) >= 2
        assert {tuple(round(float(side)) for side in page.MediaBox) for page in found.pages} == {(0, 0, 595, 842)}


def test_a_case_with_nothing_to_say_has_its_pages() -> None:
    one, work = (
        case({}, records={}, findings=(), checklist=(), evaluations=(), errors=(), missing=(), documents=(), received=None),
        casework(),
    )

    with opened(typeset(facts_of(one, work, ()), page_fonts())) as found, found.open_outline() as outline:
        assert [item.title for item in outline.root] == ["审查材料", "形式审查报告"]
