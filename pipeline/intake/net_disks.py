"""Links in a mail's text under which its files lie, instead of being enclosed: net disks, and the clouds of mail providers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Final

from pipeline.errors import UnsupportedFormat
from pipeline.model.text import Text
from pipeline.ooxml.refusals import printable

_LINK: Final = re.compile(
    r"(?<![A-Za-z0-9.-])(?:https?://)?((?:[A-Za-z0-9-]{1,60}\.){1,5}[A-Za-z]{2,10}(?::\d{1,5})?/[^\s\"'<>\u3000-\u9fff\uff00-\uffef]{1,600})"
)
_MOST: Final = 20
_READ: Final = 1 << 20
"""Characters of a mail's text; what stands further down is an old thread."""

_SERVICES: Final = tuple(
    (re.compile(rf"(?:[\w-]+\.)*(?:{pattern})", re.IGNORECASE), Text(zh, en))
    for pattern, zh, en in (
        (r"(?:ex)?mail\.qq\.com(?::\d+)?/(?:cgi-bin/)?ftn", "QQ邮箱超大附件", "QQ mail's large attachments"),
        (r"mail\.(?:163|126|yeah)\.(?:com|net)(?::\d+)?/large-attachment", "网易邮箱云附件", "NetEase mail's cloud attachments"),
        (r"dashi\.163\.com/html/cloud-attachment", "网易邮箱云附件", "NetEase mail's cloud attachments"),
        (r"fs\.163\.com/\w", "网易网盘", "NetEase net disk"),
        (r"(?:pan|yun)\.baidu\.com/(?:s/|share|wap)", "百度网盘", "Baidu net disk"),
        (r"(?:share\.)?weiyun\.com/\w", "腾讯微云", "Weiyun"),
        (r"docs\.qq\.com/(?:doc|pdf|sheet|s)\b", "腾讯文档", "Tencent Docs"),
        (r"pan\.quark\.cn/s/", "夸克网盘", "Quark"),
        (r"drive\.uc\.cn/s/", "UC网盘", "UC drive"),
        (r"(?:aliyundrive|alipan)\.com/(?:s|t)/", "阿里云盘", "Aliyun drive"),
        (r"pan\.xunlei\.com/s/", "迅雷云盘", "Xunlei drive"),
        (r"(?:115|115cdn|anxia)\.com/s/", "115网盘", "115"),
        (r"(?:123pan|123684|123865|123912)\.(?:com|cn)/s/", "123云盘", "123pan"),
        (r"cloud\.189\.cn/(?:t/|web/share|s/)", "天翼云盘", "189 cloud"),
        (r"(?:caiyun\.139\.com|yun\.139\.com|mail\.10086\.cn)/\w", "中国移动云盘", "China Mobile cloud"),
        (r"(?:pan\.)?lanzou[a-z]?\.com/\w|woozooo\.com/\w", "蓝奏云", "Lanzou"),
        (r"jianguoyun\.com/p/", "坚果云", "Nutstore"),
        (r"wenshushu\.cn/\w|ws\d+\.cn/f/", "文叔叔", "Wenshushu"),
        (r"cowtransfer\.com/s/|musetransfer\.com/s/", "奶牛快传", "CowTransfer"),
        (r"(?:kdocs|wps)\.cn/(?:l|p|view|join|module)/", "金山文档", "WPS cloud"),
        (r"(?:feishu\.cn|larksuite\.com|larkoffice\.com)/(?:file|docx?|drive|wiki|sheets|base|space|minutes)/", "飞书云文档", "Feishu"),
        (r"(?:alidocs|docs|pan)\.dingtalk\.com/\w|dingtalk\.com/(?:i/|spreadsheetv2|uni-preview)", "钉钉文档", "DingTalk"),
        (r"shimo\.im/(?:docs|file|files|sheets|folder)/", "石墨文档", "Shimo"),
        (r"yuque\.com/attachments/", "语雀", "Yuque"),
        (r"pan\.jianguoyun\.com/\w|ctfile\.com/\w|yunpan\.(?:360\.cn|cn)/\w", "网盘", "a net disk"),
        (r"1drv\.ms/\w|onedrive\.live\.com/\w|[\w-]+\.sharepoint\.(?:com|cn)/:", "OneDrive", "OneDrive"),
        (r"(?:drive|docs)\.google\.com/(?:file|drive|open|uc|document|spreadsheets)", "Google Drive", "Google Drive"),
        (r"dropbox\.com/(?:s|scl|sh|t)/", "Dropbox", "Dropbox"),
        (r"icloud\.com(?:\.cn)?/(?:attachment|iclouddrive)", "iCloud", "iCloud"),
        (r"(?:we\.tl|wetransfer\.com)/\w", "WeTransfer", "WeTransfer"),
        (r"mail\.aliyun\.com/\S*?(?:attach|filecenter)", "阿里邮箱超大附件", "Aliyun mail's large attachments"),
        (r"[\w.-]+/coremail/\S*?(?:attach|fileshare|netfolder|nf\.)", "邮箱超大附件", "Coremail's large attachments"),
    )
)
_TOLD: Final = re.compile(r"超大附件|云附件|网盘|云盘|文件中转站|提取码")
"""Words beside a link of a provider that is not on the list."""

ASK_FOR_FILES: Final = Text(
    "请申报人把材料作为邮件附件重新发送；或由办公室下载后，与邮件放入同一文件夹再检查",
    "ask the sender to enclose the files and send them again; or download them and check them with the mail in one folder",
)


def net_disk_links(bodies: Iterable[str], *, told: bool = False) -> tuple[tuple[str, Text], ...]:
    """Return the links to files that a mail's texts give, with the service of each, every link once.

    `told` says that the mail brought no file: then any link counts where the text itself speaks of a net disk.
    """
    found: dict[str, Text] = {}
    for body in bodies:
        text = html.unescape(body[:_READ])
        believed = told and _TOLD.search(text) is not None
        for link in _LINK.finditer(text):
            service = next((name for pattern, name in _SERVICES if pattern.match(link[1])), None)
            if service is None and believed:
                service = Text("网盘", "a net disk")
            if service is not None:
                found.setdefault(link[0].rstrip(".,;:)]}"), service)
            if len(found) == _MOST:
                return tuple(found.items())
    return tuple(found.items())


def not_downloaded(links: tuple[tuple[str, Text], ...]) -> UnsupportedFormat:
    """The files of a mail lie elsewhere (papers.md 2): they are named, and nothing is fetched."""
    services = dict.fromkeys(service for _, service in links)
    zh, en = "、".join(one.zh for one in services), ", ".join(one.en for one in services)
    first, more = printable(links[0][0]), len(links) - 1
    return UnsupportedFormat(
        Text(
            f"附件为网盘链接，系统不下载（{zh}）：{first}" + (f" 等{more + 1}个" if more else ""),
            f"the files are links to a net disk, which is not downloaded ({en}): {first}" + (f" and {more} more" if more else ""),
        ),
        hint=ASK_FOR_FILES,
    )
