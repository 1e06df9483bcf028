from __future__ import annotations

from pipeline.recognise.materials.lines import LONG, Look, body_look, is_frame, own_lines
from tests.readers.word.reading import abstract, level, number, numbers, read
from tests.recognise.materials.writing import SENTENCE, line, written
from tests.word_files import paragraph, table


def test_lines_have_text_that_is_compared_without_blanks() -> None:
    found = own_lines(written("　２０２１ 年 Service 明星　", "", "　 "))

    assert [(one.index, one.text) for one in found] == [(0, "2021年Service明星")]


def test_a_document_without_text_has_no_lines() -> None:
    assert own_lines(written("", "　")) == ()


def test_text_in_tables_is_left_out() -> None:
    assert [one.text for one in own_lines(written("上", table(("甲", "乙")), "下"))] == ["上", "下"]


def test_a_table_of_one_cell_is_a_frame_around_text() -> None:
    document = written(table(("框内",)), "下")

    assert [one.text for one in own_lines(document)] == ["框内", "下"]
    assert is_frame(document.tables[0])


def test_a_table_of_two_rows_is_no_frame() -> None:
    assert not is_frame(written(table(("甲",), ("乙",)), "下").tables[0])
    assert not is_frame(written(table(("甲", "乙")), "下").tables[0])


def test_a_frame_within_a_table_is_no_running_text() -> None:
    inner = f"<w:tc><w:tcPr/>{table(('里',))}{paragraph()}</w:tc>"

    assert [one.text for one in own_lines(written(table((inner, "旁")), "下"))] == ["下"]


def test_a_table_within_a_frame_is_no_running_text() -> None:
    inner = f"<w:tc><w:tcPr/>{table(('甲', '乙'))}{paragraph('框内')}</w:tc>"

    assert [one.text for one in own_lines(written(table((inner,)), "下"))] == ["框内", "下"]


def test_an_automatic_number_stands_before_the_text() -> None:
    numbering = abstract(level(0, "（%1）")) + numbers((1, 0))
    one = own_lines(read(paragraph("服务 先行", number()), numbering=numbering))[0]

    assert (one.text, one.numbered) == ("服务先行", "(1)服务先行")


def test_a_bullet_is_no_number() -> None:
    numbering = abstract(level(0, "●", "bullet")) + numbers((1, 0))

    assert own_lines(read(paragraph("服务先行", number()), numbering=numbering))[0].numbered == "服务先行"


def test_the_look_is_that_of_most_han_characters() -> None:
    one, other = line("前言", 16, "黑体", bold=True), line("服务先行abcdef", 12, "FangSong")
    both = one.removesuffix("</w:p>") + other[other.index("<w:r>") :]

    assert own_lines(written(both))[0].look == Look("仿宋", 12.0, False)


def test_a_font_has_one_name_however_it_is_written() -> None:
    chinese, latin = own_lines(written(line("宋体字", 12, "宋体"), line("宋体字", 12, "SimSun")))

    assert chinese.look == latin.look


def test_hidden_text_has_no_look() -> None:
    hidden = paragraph("看不见", "", '<w:vanish/><w:rFonts w:eastAsia="黑体"/>')

    assert own_lines(written(hidden))[0].look == Look(None, None, False)


def test_the_look_of_the_body_is_that_of_most_long_lines() -> None:
    lines = own_lines(written(line("标题", 22, "黑体"), line(SENTENCE, 14), line(SENTENCE * 2, 12)))

    assert body_look(lines) == Look("仿宋", 12.0, False)


def test_lines_up_to_the_limit_are_no_body() -> None:
    exactly, past = own_lines(written(line("字" * LONG)))[0], own_lines(written(line("字" * (LONG + 1))))[0]

    assert body_look([exactly]) == Look(None, None, False)
    assert body_look([past]) == past.look
    assert body_look([]) == Look(None, None, False)
