from __future__ import annotations

from pipeline.model.citation import CitedStandard


def test_one_edition_and_the_standard_as_such_are_two() -> None:
    dated, undated = CitedStandard("GB/T 19001", "2016"), CitedStandard("GB/T 19001", None)

    assert len({dated, undated, CitedStandard("GB/T 19001", "2016")}) == 2


def test_what_no_list_has_is_named_in_the_text_only() -> None:
    cited = CitedStandard("GB/T 19001", "2016", places=("4.1", "附录A"))

    assert (cited.title, cited.listed_in, cited.places) == ("", None, ("4.1", "附录A"))
