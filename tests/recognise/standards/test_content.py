from tests.standards_text import HEAD, document, draft, outline_of


def test_all_parts_of_a_draft() -> None:
    lines = ("5　条件", "应公布：", "——时间；", "——地点。", "注：含节假日。", "表1　项目", [["姓名"]], "P = A / B （1）")
    outline = outline_of(draft(*lines))

    assert (len(outline.lists), len(outline.remarks), len(outline.captions), len(outline.formulae)) == (2, 1, 1, 1)
    assert (outline.terms, outline.footnotes) == ((), ())
    assert len(outline.roles) == 18


def test_running_heads_are_no_part_of_it() -> None:
    """A page number between two items does not end a list."""
    read = document("T/ABC 0001—2026", "ICS 03", *HEAD, "4　要求", "应公布：", "——时间；", "T/ABC 0001—2026", "3", "——地点。")

    assert [item.group for item in outline_of(read).lists] == [1, 1]
