"""Links under which the files of a mail lie."""

from __future__ import annotations

import pytest

from pipeline.intake.net_disks import net_disk_links, not_downloaded


@pytest.mark.parametrize(
    ("text", "service"),
    [
        pytest.param("https://pan.baidu.com/s/1aB-c?pwd=12ab 提取码：12ab", "百度网盘", id="baidu"),
        pytest.param("链接:https://pan.baidu.com/s/1abc", "百度网盘", id="after-a-colon"),
        pytest.param("请从pan.baidu.com/s/1abc下载", "百度网盘", id="no-scheme-between-chinese"),
        pytest.param("https://share.weiyun.com/AbCd", "腾讯微云", id="weiyun"),
        pytest.param("https://pan.quark.cn/s/abc", "夸克网盘", id="quark"),
        pytest.param("https://www.aliyundrive.com/s/abc", "阿里云盘", id="aliyundrive"),
        pytest.param("https://www.alipan.com/s/abc", "阿里云盘", id="alipan"),
        pytest.param("https://115.com/s/abc", "115网盘", id="115"),
        pytest.param("https://1drv.ms/w/s!abc", "OneDrive", id="onedrive"),
        pytest.param("https://corp-my.sharepoint.com/:w:/g/x", "OneDrive", id="sharepoint"),
        pytest.param("https://www.kdocs.cn/l/abc", "金山文档", id="kdocs"),
        pytest.param("https://f.wps.cn/view/abc", "金山文档", id="wps"),
        pytest.param("https://abc.feishu.cn/file/x", "飞书云文档", id="feishu"),
        pytest.param("https://we.tl/t-abc", "WeTransfer", id="wetransfer"),
        pytest.param('<a href="https://wx.mail.qq.com/ftn/download?func=3&amp;k=x">a.pdf</a>', "QQ邮箱超大附件", id="qq"),
        pytest.param("http://mail.qq.com/cgi-bin/ftnExs_download?k=x&t=exs_ftn_download", "QQ邮箱超大附件", id="qq-old"),
        pytest.param("https://exmail.qq.com/cgi-bin/ftnExs_download?k=x", "QQ邮箱超大附件", id="qq-corporate"),
        pytest.param("https://dashi.163.com/html/cloud-attachment-download/?key=x", "网易邮箱云附件", id="netease"),
        pytest.param("https://mail.163.com/large-attachment-download/index.html?p=x", "网易邮箱云附件", id="netease-web"),
        pytest.param("HTTPS://PAN.BAIDU.COM/S/1ABC", "百度网盘", id="capitals"),
    ],
)
def test_links(text: str, service: str) -> None:
    ((_, found),) = net_disk_links([text])

    assert found.zh == service


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("https://www.example.com/s/1abc", id="a-home-page"),
        pytest.param("https://pan.baidu.com/", id="the-service-itself"),
        pytest.param("https://notpan.baidu.com.evil.example/s/1", id="another-host"),
        pytest.param("https://mail.qq.com/cgi-bin/readmail", id="the-mailbox"),
        pytest.param("https://www.feishu.cn/", id="an-advertisement"),
        pytest.param("a@pan.baidu.com", id="an-address"),
        pytest.param("见附件，勿用网盘。https://www.example.com/a", id="words-beside-a-link-of-a-mail-with-files"),
    ],
)
def test_no_links(text: str) -> None:
    assert net_disk_links([text]) == ()


def test_a_mail_without_files_is_believed() -> None:
    """A provider nobody has listed counts where the mail speaks of a net disk itself and brought nothing."""
    text = "材料已放网盘，提取码 1234：https://files.example.com/x"

    assert [link for link, _ in net_disk_links([text], told=True)] == ["https://files.example.com/x"]
    assert net_disk_links([text]) == ()
    assert net_disk_links(["https://files.example.com/x"], told=True) == ()


def test_every_link_counts_once_up_to_a_limit() -> None:
    twice = "https://pan.baidu.com/s/1 "

    assert len(net_disk_links([twice * 3, twice])) == 1
    assert len(net_disk_links(["".join(f"https://pan.baidu.com/s/{number} " for number in range(100))])) == 20


def test_what_is_said() -> None:
    error = not_downloaded(net_disk_links(["https://pan.baidu.com/s/1 https://we.tl/x"]))

    assert error.message.zh == "附件为网盘链接，系统不下载（百度网盘、WeTransfer）：https://pan.baidu.com/s/1 等2个"
    assert "net disk" in error.message.en
    assert error.hint.zh
