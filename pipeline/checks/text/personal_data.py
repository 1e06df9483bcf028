"""text.personal-data: a telephone, e-mail, ID number, 民族 or 政治面貌 on a paper that is published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.contract import At, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.table_labels import labels_of
from pipeline.language.personal_data import PersonalKind, bare_contact, contacts_in, find_personal_data
from pipeline.model.address import Address
from pipeline.model.document import Document, Paragraph
from pipeline.model.unseen import Unseen, UnseenKind
from pipeline.model.values import dataclass

_BODY = Text("正文", "the text")
_CELL = Text("表格", "a table")
_HIDDEN = Text("隐藏文字", "hidden text")
_DELETED = Text("修订中删去的文字", "text deleted in a revision")
_LINK = Text("链接地址", "the target of a link")
_PICTURE = Text("图片的替代文字", "the description of a picture")
_UNSEEN: Mapping[UnseenKind, Text] = {
    "deleted": _DELETED,
    "reviser": Text("批注或修订的作者", "who made a comment or revision"),
    "data": Text("文件附带的数据", "data that go with the file"),
}
_UNREAD = ("image", "chart", "diagram", "ole")
"""Pictures in which words may stand that nobody reads yet; the text of shapes is read as text."""
_STORIES = {
    "header": Text("页眉", "the header"),
    "footer": Text("页脚", "the footer"),
    "footnote": Text("脚注", "a footnote"),
    "endnote": Text("尾注", "an endnote"),
    "comment": Text("批注", "a comment"),
}
_PROPERTIES = {
    "creator": Text("文档属性“作者”", "the document's author"),
    "lastModifiedBy": Text("文档属性“最后一次保存者”", "the document's last editor"),
}
_MESSAGES: Mapping[PersonalKind, Text] = {
    "phone": Text(
        "{where}中有电话号码“{found}”。对外公布的材料不写电话，请删去。", "{where} has the telephone number “{found}”: take it out"
    ),
    "email": Text(
        "{where}中有电子邮箱“{found}”。对外公布的材料不写邮箱，请删去。", "{where} has the e-mail address “{found}”: take it out"
    ),
    "id-number": Text("{where}中有身份证号“{found}”，请删去。", "{where} has the ID number “{found}”: take it out"),
    "ethnicity": Text("{where}中写有民族“{found}”，请删去。", "{where} tells the people someone belongs to (民族, “{found}”): take it out"),
    "politics": Text("{where}中写有政治面貌“{found}”，请删去。", "{where} tells someone's party (政治面貌, “{found}”): take it out"),
}


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A text to look at, where it stands, and what labels it in a table; with `paragraph`, it is the text of that."""

    text: str
    where: Text
    at: At
    label: str = ""
    paragraph: Paragraph | None = None


@check(
    "text.personal-data",
    on=Subject.DOCUMENT,
    messages={str(kind): message for kind, message in _MESSAGES.items()},
    settings={"allowed": {"type": "array", "items": {"type": "string", "pattern": r"\S"}}},
    wants={"contacts", "unseen"},
)
def text_personal_data(
    document: Document, settings: Settings, *, contacts: Sequence[str] | Skip, unseen: Sequence[Unseen] | Skip
) -> Iterator[Observation]:
    """公布出去的材料人人可看，个人的电话、邮箱、证件号、民族和政治面貌不应在上面；看不见的地方（批注、修订、属性）也一样。"""
    known = (*settings.get("allowed", ()), *(() if isinstance(contacts, Skip) else contacts))
    allowed = contacts_in(known)
    clean = True
    told: set[str] = set()
    for stretch in (*_stretches(document), *(() if isinstance(unseen, Skip) else map(_out_of_sight, unseen))):
        for one in find_personal_data(stretch.text, stretch.label):
            found = stretch.text[one.start : one.end]
            if (one.kind in ("phone", "email") and bare_contact(found) in allowed) or (stretch.at is None and found in told):
                continue
            clean = False
            told.add(found)
            where, at = stretch.where, stretch.at
            if stretch.paragraph is not None:
                at = stretch.paragraph.span(one.start, one.end)
                where = _HIDDEN if _is_hidden(stretch.paragraph, one.start, one.end) else where
            yield Hit(one.kind, at, found=found, arguments={"where": where})
    yield from (Skip(picture.address, "unread") for picture in document.pictures if picture.kind in _UNREAD)
    if clean and (not document.pictures or any(paragraph.text for paragraph in document.paragraphs)):
        yield Pass()


def _stretches(document: Document) -> Iterator[_Stretch]:
    labels = labels_of(document.tables)
    for paragraph in document.paragraphs:
        yield from _of_paragraph(paragraph, _CELL if paragraph.location.depth else _BODY, labels)
    for story in document.stories:
        for paragraph in story.paragraphs:
            yield from _of_paragraph(paragraph, _STORIES[story.kind], labels)
    for picture in document.pictures:
        yield _Stretch(picture.alt, _PICTURE, picture.address)
    for name, value in document.properties.items():
        yield _Stretch(value, _property(name), None)


def _out_of_sight(one: Unseen) -> _Stretch:
    return _Stretch(one.text, _property(one.name) if one.kind == "property" else _UNSEEN[one.kind], None)


def _property(name: str) -> Text:
    return _PROPERTIES.get(name, Text(f"文档属性“{name}”", f"the property {name} of the document"))


def _of_paragraph(paragraph: Paragraph, where: Text, labels: Mapping[Address, str]) -> Iterator[_Stretch]:
    label = labels.get(paragraph.address, "")
    yield _Stretch(paragraph.text, where, paragraph.address, label, paragraph)
    if paragraph.original is not None:
        # What stands now is looked at already; a number half deleted is found in neither text alone.
        yield from (
            _Stretch(paragraph.original[one.start : one.end], _DELETED, paragraph.address, _LABELS[one.kind])
            for one in find_personal_data(paragraph.original, label)
            if paragraph.original[one.start : one.end] not in paragraph.text
        )
    for target in dict.fromkeys(run.link for run in paragraph.runs if run.link):
        shown = target.removeprefix("mailto:").removeprefix("tel:")
        if shown not in paragraph.text:
            yield _Stretch(shown, _LINK, paragraph.address, "电话" if target.startswith("tel:") else "")


_LABELS: Mapping[PersonalKind, str] = {"phone": "电话", "email": "", "id-number": "身份证", "ethnicity": "民族", "politics": "政治面貌"}
"""By which label a value that was found in its sentence is known again by itself."""


def _is_hidden(paragraph: Paragraph, start: int, end: int) -> bool:
    return any(run.format.hidden and run.start < end and start < run.start + len(run.text) for run in paragraph.runs)
