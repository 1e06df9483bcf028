import pytest

from pipeline.checks.opening_sentences import terms_clause
from pipeline.checks.terms_openings import NO_TERMS, Variant, goes_on, named_things, old_tail, prescribed, read_opening
from pipeline.language.text_index import TextIndex
from tests.checks.terms_text import ENTRY, OPENING, with_chapter
from tests.standards_text import document, outline_of

BOTH = "GB/T 19000界定的以及下列术语和定义适用于本文件。"


@pytest.mark.parametrize(
    ("line", "variant", "files"),
    [
        pytest.param(OPENING, "own", "", id="own"),
        pytest.param(BOTH, "both", "GB/T 19000", id="both"),
        pytest.param("国家标准 界定的术语和定义适用于本标准。", "others", "国家标准", id="others, named in words"),
        pytest.param(NO_TERMS, "none", "", id="none"),
        pytest.param("下列术语和定义适用于本文件：", None, "", id="another full stop"),
        pytest.param("GB/T 1—2020和《通则》中确立的术语适用于本文件。", None, "GB/T 1—2020和《通则》", id="other words with documents"),
        pytest.param("  下列 术语 和 定义适用于本文件。", "own", "", id="blanks"),
    ],
)
def test_openings(line: str, variant: Variant | None, files: str) -> None:
    opening = read_opening(document(line).paragraphs[0], 0)

    assert opening is not None
    assert (opening.variant, opening.files, opening.text) == (variant, files, line.strip())


@pytest.mark.parametrize("line", ["", "服务中用到的词很多。", "3.1", "寄存人　depositor"])
def test_other_text_opens_nothing(line: str) -> None:
    assert read_opening(document(line).paragraphs[0], 0) is None


@pytest.mark.parametrize("variant", ["own", "others", "both", "none"])
def test_what_is_prescribed_is_known_again(variant: Variant) -> None:
    written = prescribed(variant, "GB/T 19000", "术语和定义")
    opening = read_opening(document(written).paragraphs[0], 0)

    assert opening is not None
    assert opening.variant == variant


@pytest.mark.parametrize(
    ("title", "things"),
    [("3　术语和定义", "术语和定义"), ("3　术语", "术语和定义"), ("3　术语、定义和缩略语", "术语、定义和缩略语")],
)
def test_things_of_a_chapter(title: str, things: str) -> None:
    clause = terms_clause(outline_of(with_chapter(OPENING, *ENTRY, title=title)))

    assert clause is not None
    assert named_things(clause) == things


@pytest.mark.parametrize(
    ("lines", "tail", "broken"),
    [
        pytest.param((BOTH, *ENTRY), None, False, id="none"),
        pytest.param(
            (BOTH + "为便于使用，以下重复列出了某些术语。", *ENTRY), "为便于使用，以下重复列出了某些术语。", False, id="in one paragraph"
        ),
        pytest.param((BOTH, "为了方便使用，重复列出如下。", *ENTRY), "为了方便使用，重复列出如下。", False, id="in the next"),
        pytest.param(("GB/T 19000—2016和T/ABC", "0004—2018界定的术语和定义适用于本文件。", *ENTRY), None, True, id="broken by a page"),
    ],
)
def test_tails_and_breaks(lines: tuple[str, ...], tail: str | None, broken: bool) -> None:
    read = with_chapter(*lines)
    text, clause = TextIndex(read.paragraphs), terms_clause(outline_of(read))
    first = next(one for one in read.paragraphs if one.text == lines[0])
    assert clause is not None

    found = old_tail(clause, text)

    assert (None if found is None else found[0].text[found[1] : found[2]]) == tail
    assert goes_on(clause, first, text) is broken
