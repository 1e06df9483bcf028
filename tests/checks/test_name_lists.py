import pytest

from pipeline.checks.name_lists import items_of, wrong_separators


@pytest.mark.parametrize(
    ("text", "organisations", "names", "wrong"),
    [
        pytest.param("甲公司、乙院。", True, ["甲公司", "乙院"], [], id="as asked"),
        pytest.param("", True, [], [], id="nothing there"),
        pytest.param("。", True, [], [], id="a full stop alone"),
        pytest.param("甲公司 、 乙院。", True, ["甲公司", "乙院"], [], id="blanks around 、"),
        pytest.param("甲公司，乙院；丙所", True, ["甲公司", "乙院", "丙所"], ["，", "；"], id="other signs"),
        pytest.param("甲公司、、乙院", True, ["甲公司", "乙院"], ["、、"], id="twice"),
        pytest.param("甲（A、B）公司、乙院", True, ["甲（A、B）公司", "乙院"], [], id="in brackets"),
        pytest.param("甲样例有限公司　乙样例研究院", True, ["甲样例有限公司", "乙样例研究院"], ["　"], id="blank between full names"),
        pytest.param("深圳 市计量院", True, ["深圳 市计量院"], [], id="blank inside a name"),
        pytest.param("A Co., Ltd.、乙院", True, ["A Co., Ltd.", "乙院"], [], id="a comma inside a Latin name"),
        pytest.param("张样例 李示范", False, ["张样例", "李示范"], [" "], id="persons"),
        pytest.param("张　三、李 四", False, ["张　三", "李 四"], [], id="blank inside a person's name"),
        pytest.param("欧阳 假名", False, ["欧阳 假名"], [], id="compound surname"),
    ],
)
def test_items(text: str, organisations: bool, names: list[str], wrong: list[str]) -> None:
    found = items_of(text, 0, organisations=organisations)

    assert [one.name for one in found] == names
    assert [text[start:end] for start, end in wrong_separators(text, found)] == wrong
    assert all(text[one.start : one.end] == one.name for one in found)


def test_start() -> None:
    assert [one.start for one in items_of("本文件起草单位：甲公司、乙院。", 8, organisations=True)] == [8, 12]
