"""The invented projects that the samples are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Project:
    """One invented project: what the form says, and what the draft says."""

    values: Mapping[str, str]
    ticks: Mapping[str, str]
    english: str
    number: str
    chapters: Sequence[tuple[int, str]]
    """(level, text): 0 is a plain paragraph, 1 a chapter, 2 a titled clause, 3 a sentence with a number of its own."""
    references: Sequence[str]
    term: tuple[str, str, str]


MEALS = Project(
    values={
        "project_name": "社区助餐服务规范",
        "applicant": "上海虚拟餐饮管理有限公司",
        "participants": "上海设例社区服务中心、上海拟定食品检测有限公司、某某示例大学（上海）",
        "first_adopters": "上海虚拟餐饮管理有限公司、上海设例社区服务中心",
        "leader": "赵示范",
        "leader_phone": "13900000001",
        "contact": "钱举例",
        "contact_phone": "021-50000002",
        "address": "上海市样本区设例路1号",
        "email": "biaozhun@example.org",
        "revised_number": "",
        "plan_period": "2022年10月—2023年9月",
        "purpose": "目的意义：让老年人在家门口吃到放心的一餐。必要性：现有文件多讲场所建设，没有讲每天怎样做，各助餐点做法不一。"
        "可行性：申报单位开办助餐点九个，三年来积累了留样、配送和回访的记录，具备起草条件，实施后可由街道对照检查。",
        "scope": "规定社区助餐服务的总体要求、服务条件、服务提供和服务评价，适用于社区助餐点的服务和管理。"
        "主要技术内容：人员的健康证明与培训、场所的无障碍与消毒、订餐的回复时限、送餐的时限与温度、留样与追溯、满意度评价的周期和方法。",
        "related": "与GB/T 36733—2018《服务质量评价通则》协调，评价程序直接引用；国内有若干地方文件侧重建设补贴；国际上未检索到同类ISO标准。"
        "法律法规方面符合食品安全的有关规定，留样和消毒的要求不低于强制性国家标准；地方文件中的送餐时限不一，本项目取其中较严的。",
        "assurance": "研究基础：完成问卷六百份。项目团队：七人，含食品工程师二人。工作经费：自筹十二万元。技术资源：中央厨房和检测实验室各一处，可供验证送餐温度和时限；另有九个助餐点愿意试用草案，试用期三个月，按月汇总意见并修改。",
    },
    ticks={"kind": "制定", "patent": "否"},
    english="Specification for community meal service",
    number="T/SAQ 0900—2022",
    references=("GB/T 36733　服务质量评价通则",),
    term=("助餐点", "meal service station", "在社区内向老年人提供就餐、配餐和送餐的场所"),
    chapters=(
        (1, "总体要求"),
        (0, "助餐点应公布服务项目、时间和价格，并按公布的内容提供服务。"),
        (1, "服务条件"),
        (2, "人员"),
        (3, "送餐人员应持有有效的健康证明。"),
        (3, "送餐人员应每年接受不少于8 h的食品安全培训。"),
        (2, "场所"),
        (3, "助餐点应设置无障碍通道。"),
        (3, "助餐点的就餐区应每日消毒，并保存记录不少于6个月。"),
        (1, "服务提供"),
        (2, "订餐"),
        (3, "助餐点应在15 min内回复订餐请求。"),
        (3, "助餐点应记录订餐人的忌口。"),
        (2, "送餐"),
        (3, "餐食应在出锅后60 min内送达。"),
        (3, "送餐人员应请收餐人确认。"),
        (1, "服务评价"),
        (0, "助餐点应每年开展一次服务评价，评价程序应符合GB/T 36733的规定。"),
        (0, "助餐点可委托第三方开展服务评价。"),
    ),
)
REPAIRS = Project(
    values={
        "project_name": "家用电器上门维修服务规范",
        "applicant": "上海例证电器服务有限公司",
        "participants": "上海构拟质量研究院\n上海假定制冷设备有限公司\n上海演示消费者服务中心",
        "first_adopters": "上海例证电器服务有限公司",
        "leader": "孙某样",
        "leader_phone": "13900000003",
        "contact": "李某例",
        "contact_phone": "13900000004（微信同号）",
        "address": "上海市样本区举例街2号",
        "email": "weixiu@example.net",
        "revised_number": "T/SAQ 0901—2018",
        "plan_period": "2022.10-2023.8",
        "purpose": "意义在于减少维修纠纷。原文件实施四年，价格公示和配件追溯两处已不适用，亟需修订。修订的必要性和可行性经用户走访证实，具备基础：用户最在意的是先报价后维修、配件能查到来处，各维修组织已经在用电子报价单，改起来不难。",
        "scope": "规定上门维修服务的预约、检测、报价、维修和回访，适用于家用电器上门维修服务的组织。主要技术内容是预约的回复时限、报价单的内容、配件的标识和回访的时限，与原文件相比增加了配件追溯，删去了已不使用的纸质派工单。",
        "related": "与GB/T 36733—2018一致；国内外相关标准比对见起草组调研，国外有若干行业守则，没有ISO标准。国家有关消费者权益保护的法律要求明码标价，本文件据此细化了报价单的内容；原文件中与之重复的条文已经删去，其余条文逐条比对过。",
        "assurance": "前期工作：走访用户三百户。团队五人。经费八万元，由申报单位承担。资源：培训教室两间、维修数据平台一个，平台上有近三年的报价和配件记录，可用来核对条文能否做到；另有两家维修组织参加试用，按季度汇总意见。",
    },
    ticks={"kind": "修订", "patent": "否"},
    english="Specification for on-site repair service of household appliances",
    number="T/SAQ 0901—2022",
    references=("GB/T 36733　服务质量评价通则",),
    term=("上门维修", "on-site repair", "维修人员到用户指定的地点完成的检测和维修"),
    chapters=(
        (1, "总体要求"),
        (0, "维修组织应公布服务项目、收费方法和投诉电话。"),
        (1, "服务过程"),
        (2, "预约"),
        (3, "维修组织应在30 min内回复预约请求。"),
        (3, "维修组织应告知用户上门的时间和人员。"),
        (2, "报价"),
        (3, "维修人员应在检测后给出书面报价单。"),
        (3, "报价单应写明配件的名称、型号和价格。"),
        (1, "服务评价"),
        (0, "维修组织应在维修后7 d内回访，评价程序应符合GB/T 36733的规定。"),
        (0, "维修组织可委托第三方开展服务评价。"),
    ),
)
BLANK = Project(dict.fromkeys(MEALS.values, ""), {"kind": "", "patent": ""}, "", "", (), (), ("", "", ""))
