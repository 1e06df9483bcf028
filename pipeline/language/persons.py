"""Names of persons as forms hold them: without blanks, titles, telephones and what stands in brackets."""

from __future__ import annotations

import re

from pipeline.language.normal import BLANKS, fold
from pipeline.language.patterns import pattern

_BRACKETS = pattern(r"\([^()]*\)")
_PHONE = pattern(r"[\s:：，,]*\+?\d[\d\s()\-转]{5,}$")
_TITLES = (
    "先生|女士|小姐|老师|同志|教授|副教授|博士|博导|硕导|院士|研究员|总监|总工程师|总工|高级工程师|高工|工程师|总经理|副总经理|副总裁|总裁|经理"
    "|董事长|秘书长|会长|院长|所长|主任|副主任|部长|副部长|处长|科长|主管|厂长|店长|站长|书记"
)
_TITLE = pattern(rf"(?<=[一-鿿]{{2}})(?:{_TITLES})$")
_NO_NAME = pattern(rf"\s*(?:{_TITLES}|男|女|[+\d\s()\-转]{{7,}})\s*")
_GIVEN = 2
"""Characters of a given name."""
_LONGEST = 200
"""Characters of a field that are looked at: no name is longer, and a hostile text must not cost time."""
_SEVERAL = pattern(r"[、，,；;/|\n]|(?<=[一-鿿]{2})(?:和|与|及)(?=[一-鿿]{2,4}$)")
_HAN_NAME = pattern(r"[㐀-鿿\U00020000-\U0003ffff]{2,8}|[㐀-鿿]{1,10}(?:[·•・．][㐀-鿿]{1,10})+")
_LATIN_NAME = pattern(r"[A-Za-z][A-Za-zÀ-ɏ .,'’-]{2,39}")
_COMPOUND = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "司徒",
    "东方",
    "独孤",
    "慕容",
    "皇甫",
    "尉迟",
    "公孙",
    "轩辕",
    "令狐",
    "夏侯",
    "端木",
    "南宫",
    "长孙",
    "宇文",
    "闻人",
    "澹台",
)


_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段"
    "雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗"
    "谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙"
    "荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮"
)
"""Surnames of more than 99 of 100 people."""


def person_name(text: str) -> str:
    """Return a name without blanks between Han characters, remarks in brackets, a title (主任) and a telephone behind it."""
    bare = _PHONE.sub("", "、".join(_named(text))).strip(" 。.:-、")
    if re.search(r"[A-Za-z]", bare):
        return bare
    bare = BLANKS.sub("", bare)
    while (shorter := _TITLE.sub("", bare)) != bare:
        bare = shorter
    return bare


def is_person_name(text: str) -> bool:
    """Tell whether a text can be the name of one person: 2 to 8 Han characters, or parts with · between them, or Latin letters."""
    bare = person_name(text)
    return _HAN_NAME.fullmatch(bare) is not None or _LATIN_NAME.fullmatch(bare) is not None


def sounds_like_a_person(text: str) -> bool:
    """Tell whether a text is most likely a person's name: a known surname and one or two Han characters, or parts with · between them."""
    bare = person_name(text)
    given = bare[2:] if bare.startswith(_COMPOUND) else bare[1:] if bare[:1] in _SURNAMES else ""
    return (bool(given) and len(given) <= _GIVEN and _HAN_NAME.fullmatch(bare) is not None) or re.search(r"[·•・．]", bare) is not None


def names_several(text: str) -> bool:
    """Tell whether a text names more than one person: 张三、李四, 张三 李四; a compound surname set apart is no second person."""
    parts = _named(text)
    if len(parts) > 1:
        return all(is_person_name(part) for part in parts[:2])
    words = parts[0].split() if parts else []
    return (
        len(words) > 1
        and all(re.fullmatch(r"[㐀-鿿]{2,4}", word) for word in words[:2])
        and words[0] not in _COMPOUND
        and not _TITLE.search(words[0] + words[1])
    )


def _named(text: str) -> list[str]:
    """Return the parts of a text that can be names: no remark in brackets, title, sex or telephone set apart from the name."""
    parts = _SEVERAL.split(_BRACKETS.sub("", fold(text.strip()[:_LONGEST])))
    return [part for part in parts if part.strip() and not _NO_NAME.fullmatch(part)]
