from pipeline.model.standards_list import StandardsList, StandardStatus


def test_a_list_knows_nothing_at_first() -> None:
    """What a list does not say of a standard stays unknown."""
    assert StandardsList("状态.csv").editions == {}
    assert StandardStatus("GB 1", None, "current").replaced_by is None
