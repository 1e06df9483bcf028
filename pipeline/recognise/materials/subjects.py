"""Whom a material tells of: a team or a person, by its second line, else by the name of its file."""

from __future__ import annotations

import re
from typing import Final

from pipeline.language.normal import norm
from pipeline.model.material import About

_GROUP: Final = re.compile(
    r".*(?:班|[小分]?组|队|站|所|室|厅|部|店|科|处|窗口|中心|团队|车间|服务台|热线|支部|专柜|分局|点|岗|台|课|线路|驿站|分公司)"
)
_ORGANISATION: Final = re.compile(
    r".*(?:公司|集团|医院|学校|大学|学院|中学|小学|银行|支行|分行|酒店|中心|窗口|[班组队站所室厅部店科处院馆局园社])"
)
_NAME: Final = re.compile(r"[\u4e00-\u9fff]{2,3}(?:同志)?")
_SURNAMES: Final = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江"
    "尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单"
    "季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师"
    "和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
)
_FILE_NAMES: Final[tuple[tuple[About, re.Pattern[str]], ...]] = (
    ("group", re.compile(r"班组|团队|集体|小组")),
    ("person", re.compile(r"个人")),
)


def about(subtitle: str, file_name: str) -> About | None:
    """Return whom a material tells of; None where neither its second line nor its file's name says so, or the name says both."""
    text = re.sub(r"^—|^(?:单位|班组|申报单位|姓名)：", "", re.sub(r'[\[\]()《》"]', "", norm(subtitle)))
    if text:
        if _GROUP.fullmatch(text):
            return "group"
        unit = _ORGANISATION.match(text)
        name = text[unit.end() :].strip("：，、") if unit else ""
        if _NAME.fullmatch(name) and name[0] in _SURNAMES:
            return "person"
    found = [kind for kind, pattern in _FILE_NAMES if pattern.search(file_name)]
    return found[0] if len(found) == 1 else None
