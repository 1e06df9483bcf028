"""The invented team, person and recommender that the samples of the star call are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

COMMITMENT = "1、承诺执行团体标准《用户满意服务明星评价指南》(试行)"


@dataclass(frozen=True)
class Entry:
    """What a team or a person says in annex 3 or 4, field by field."""

    values: Mapping[str, str]
    ticks: Sequence[str] = ()


@dataclass(frozen=True)
class Recommendation:
    """What a recommender says in annexes 5 and 6; a row has number, company, and team or person."""

    recommender: str
    rows: Sequence[Sequence[str]]
    quantities: Sequence[str]
    contact: Mapping[str, str] = field(default_factory=dict)


CANTEEN = Entry(
    values={
        "recommender": "样本区质量协会",
        "date": "2021年12月1日",
        "team_name": "暖食窗口服务班组",
        "headcount": "12",
        "women": "7",
        "managers": "2",
        "technicians": "3",
        "staff": "7",
        "party_members": "4",
        "league_members": "3",
        "postgraduates": "1",
        "graduates": "6",
        "secondary": "4",
        "other_education": "1",
        "average_age": "34.5",
        "company": "上海虚拟餐饮管理有限公司",
        "company_nature": "国有企业",
        "address": "上海市样本区设例路1号",
        "postcode": "200000",
        "contact": "赵示范",
        "phone": "021-50000002",
        "email": "fuwu@example.org",
        "superior_name": "上海设例商业（集团）有限公司",
        "superior_contact": "钱举例",
        "superior_department": "工会办公室",
        "superior_title": "主任",
        "superior_mobile": "13900000011",
        "posts": "班组长1人，窗口服务7人，后厨保障4人",
        "leader_name": "孙某样",
        "leader_gender": "女",
        "leader_age": "41",
        "leader_political": "中共党员",
        "leader_title": "班组长",
        "leader_rank": "技师",
        "leader_phone": "13900000012",
        "duties": "负责社区食堂的点餐、出餐和送餐到户，实行首问负责、老年人优先；"
        "每周公布菜谱和检测结果，对行动不便的居民登记造册、送餐上门。",
        "material": "事迹材料另附。",
        "honours": "2019年，样本区商务委员会授予“文明服务窗口”称号\n2020年，上海市设例行业协会授予“服务明星班组”称号",
        "opinion": f"{COMMITMENT}\n2、同意 暖食窗口服务班组 班组申报",
        "seal_date": "2021年12月2日",
    },
    ticks=("窗口服务",),
)
LIBRARIAN = Entry(
    values={
        "recommender": "样本区质量协会",
        "date": "2021 年 12 月 3 日",
        "name": "李某例",
        "gender": "男",
        "age": "36",
        "ethnic": "汉族",
        "title": "组长",
        "rank": "助理馆员",
        "political": "群众",
        "education": "大学本科",
        "major": "图书馆学",
        "school": "某某示例大学",
        "company": "上海构拟图书服务有限公司",
        "company_nature": "民营企业",
        "address": "上海市样本区设例路２号",
        "postcode": "２００００１",
        "post": "阅览室读者服务",
        "phone": "139 0000 0013",
        "superior_name": "样本区图书行业联合会",
        "superior_contact": "周假定",
        "superior_department": "综合部",
        "superior_title": "干事",
        "superior_mobile": "13900000014",
        "duties": "负责阅览室的借还、荐书和读者活动，为视障读者录制有声书目，坚持首问负责，读者意见当日答复。",
        "material": "事迹材料另附。",
        "honours": "2020年，上海市设例图书行业协会授予“读者满意之星”称号",
        "opinion": f"{COMMITMENT}\n2、同意 李某例 个人申报",
        "seal_date": "2021 年 12 月 4 日",
    },
)
DISTRICT = Recommendation(
    recommender="样本区质量协会",
    rows=(
        ("1", "上海虚拟餐饮管理有限公司", "暖食窗口服务班组"),
        ("2", "上海构拟图书服务有限公司", "李某例"),
        ("3", "上海例证电器服务有限公司", "吴拟定"),
    ),
    quantities=("26", "41", "380", "9", "2", "1", "2"),
    contact={
        "contact": "郑示例",
        "department": "用户工作部",
        "title": "干事",
        "phone": "13900000015",
        "email": "tuijian@example.org",
        "address": "上海市样本区设例路3号",
        "postcode": "200002",
    },
)
CANTEEN_AWARDS = ("暖食窗口服务班组：", "2019年被评为样本区“文明服务窗口”。", "样本区商务委员会")
LIBRARIAN_AWARDS = ("李某例同志：", "2020年被评为“读者满意之星”。", "上海市设例图书行业协会")
