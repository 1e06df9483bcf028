"""Words of a register of persons, and the same words where they are said of nobody."""

import pytest

from pipeline.language.personal_words import _PEOPLE, find_ethnicities, find_politics


@pytest.mark.parametrize(
    ("text", "label", "values"),
    [
        ("民族：汉", "", ["汉"]),
        ("民 族　回族", "", ["回族"]),
        ("张某，男，汉族，1980年生", "", ["汉族"]),
        ("维吾尔族，女，1980年1月出生", "", ["维吾尔族"]),
        ("汉族", "", ["汉族"]),
        ("汉", "民族", ["汉"]),
        ("汉", "姓名", []),
        ("民族：", "", []),
        ("民族（汉族）", "", ["汉族"]),
        ("民族/回", "", ["回"]),
        ("1. 张某，汉族，高级工程师。", "", ["汉族"]),
        ("张某某，壮族", "", ["壮族"]),
        ("汉族、回族、维吾尔族等各民族", "", []),
        ("本市人口，汉族占多数", "", []),
        ("大力发展民族品牌", "", []),
        ("民族 汉族文化", "", []),
        ("广西壮族自治区某某公司", "", []),
        ("上海某回族食品有限公司", "", []),
        ("女，汉服设计", "", []),
        ("妇女、回族、老年人", "", []),
    ],
)
def test_ethnicities(text: str, label: str, values: list[str]) -> None:
    assert [text[start:end] for start, end in find_ethnicities(text, label)] == values


@pytest.mark.parametrize(
    ("text", "label", "values"),
    [
        ("政治面貌：中共党员", "", ["中共党员"]),
        ("政治面貌为群众", "", ["群众"]),
        ("张某，中共党员，现任班长", "", ["中共党员"]),
        ("张某（中共预备党员）", "", ["中共预备党员"]),
        ("女，群众，本科", "", ["群众"]),
        ("群众", "政治面貌", ["群众"]),
        ("党员", "政治面貌", ["党员"]),
        ("群众", "类别", []),
        ("中共党员", "", []),
        ("服务人民群众，方便群众办事", "", []),
        ("班组现有中共党员5名、团员3名", "", []),
        ("中共党员、共青团员带头参加志愿服务", "", []),
        ("党员突击队", "", []),
        ("张某，党员，现任班长", "", ["党员"]),
        ("2 李某某，团员", "", ["团员"]),
        ("发动职工、党员、群众参与", "", []),
        ("广大职工，党员带头", "", []),
        ("面向妇女、群众、儿童", "", []),
        ("2022年度、群众、党员", "", []),
        ("政治面貌：", "", []),
    ],
)
def test_politics(text: str, label: str, values: list[str]) -> None:
    assert [text[start:end] for start, end in find_politics(text, label)] == values


def test_all_fifty_six_are_known() -> None:
    names = _PEOPLE.strip("(?:)").split("|")

    assert len(names) == len(set(names)) == 56
    assert all(list(find_ethnicities(f"民族：{name}族")) == [(3, 4 + len(name))] for name in names)
