import time

import pytest

from pipeline.readers.plain.long_lines import FROM, pieces

ENTRY = ". . . . . . . . . . . . . . . "
FLAT = (
    "ICS 03.080.01 CCS A 16 上海 市地方 标准 DB31/T 734—2023 样品寄存服务规范 Specification for sample deposit"
    " 2023 - 06 - 01发布 2023 - 07 - 01实施 某某局 发布 DB31/T 734 —2023 I 目次"
    f" 前言 {ENTRY}II 1 范围 {ENTRY}1 2 规范性引用文件 {ENTRY}1 3 术语和定义 {ENTRY}1 4 总体要求 {ENTRY}2"
    f" 附录A(资料性) 登记表 {ENTRY}3 DB31/T 734 —2023 II 前言 本文件按照 GB/T 1.1 —2020 的规定起草。"
    " 本文件由某某局提出并归口。 DB31/T 734 —2023 1 样品寄存服务规范 1 范围 本文件规定了要 求。 本文件适用于寄存。"
    " 2 规范性引用文件 下列文件构成必不可少的条款。 其中，略。 GB/T 19001 质量管理体系 要求 GB/T 19012 质量管理 指南"
    " 3 术语和定义 下列术语和定义适用于本文件。 样品 test sample 留存的物品。 DB31/T 734 —2023 2 4 总体要求"
    " 4.1 应按 4.2 登记，并符合 GB/T 19001 的规定: a) 名称； b) 数量。 4.2 应核对。 附录A (资料性) 登记表"
) + "　" * FROM


def test_what_begins_where() -> None:
    found = [text for _, text in pieces(FLAT)]

    assert found == [
        "ICS 03.080.01",
        "CCS A 16",
        "上海 市地方 标准",
        "DB31/T 734—2023",
        "样品寄存服务规范",
        "Specification for sample deposit",
        "2023 - 06 - 01发布",
        "2023 - 07 - 01实施",
        "某某局 发布",
        "DB31/T 734 —2023 I",
        "目次",
        f"前言 {ENTRY}II",
        f"1 范围 {ENTRY}1",
        f"2 规范性引用文件 {ENTRY}1",
        f"3 术语和定义 {ENTRY}1",
        f"4 总体要求 {ENTRY}2",
        f"附录A(资料性) 登记表 {ENTRY}3",
        "DB31/T 734 —2023 II",
        "前言",
        "本文件按照 GB/T 1.1 —2020 的规定起草。",
        "本文件由某某局提出并归口。",
        "DB31/T 734 —2023 1",
        "样品寄存服务规范",
        "1 范围",
        "本文件规定了要 求。",
        "本文件适用于寄存。",
        "2 规范性引用文件",
        "下列文件构成必不可少的条款。 其中，略。",
        "GB/T 19001 质量管理体系 要求",
        "GB/T 19012 质量管理 指南",
        "3 术语和定义",
        "下列术语和定义适用于本文件。",
        "样品 test sample",
        "留存的物品。",
        "DB31/T 734 —2023 2",
        "4 总体要求",
        "4.1 应按 4.2 登记，并符合 GB/T 19001 的规定:",
        "a) 名称；",
        "b) 数量。",
        "4.2 应核对。",
        "附录A (资料性) 登记表",
    ]


def test_nothing_is_lost_but_blanks() -> None:
    found = pieces(FLAT)

    assert all(FLAT[start : start + len(text)] == text for start, text in found)
    assert "".join("".join(text.split()) for _, text in found) == "".join(FLAT.split())


@pytest.mark.parametrize("line", ["", "1 范围 本文件规定了要求。", "4.1 应登记。 4.2 应核对。" + "略" * (FROM - 20)])
def test_a_paragraph_is_left_alone(line: str) -> None:
    assert len(line) <= FROM
    assert pieces(line) == [(0, line)]


@pytest.mark.parametrize("sign", [" ", ". ", "。 ", "4.1 ", "a) ", "GB/T 1 ", "。 甲乙 aaa "])
def test_a_hostile_line_takes_no_time(sign: str) -> None:
    began = time.process_time()

    pieces(sign * (300_000 // len(sign)))

    assert time.process_time() - began < 5
