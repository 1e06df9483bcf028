"""What could not be read of a document although the document could: the readers' codes in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.model.dossier import Dossier
from pipeline.model.text import Text, fill

_WORDS: Final[Mapping[str, Text]] = {
    "image-only-page": Text("第{number}页只有图片，内容没有检查", "page {number} is a picture; its content was not checked"),
    "text-undecodable": Text(
        "文字无法解码（字体没有编码表），内容没有检查", "its text cannot be decoded (fonts without a map); nothing of it was checked"
    ),
    "text-undecodable-page": Text(
        "第{number}页的文字无法解码，没有检查", "the text of page {number} cannot be decoded and was not checked"
    ),
    "signs-undecodable": Text("第{number}页有无法解码的字", "page {number} has characters that cannot be decoded"),
    "pages-not-read": Text("第{number}页过多，没有读取", "pages {number} were not read: there are too many"),
    "xfa-form": Text("是 XFA 动态表单，只读了其中的固定文字", "it is a dynamic XFA form; only its fixed text was read"),
    "tables-not-read": Text("第{number}页的表格过密，没有读取", "the tables of page {number} are too dense and were not read"),
    "page-damaged": Text("第{number}页已损坏，没有读取", "page {number} is damaged and was not read"),
    "page-cut": Text("第{number}页过大，只读了一部分", "page {number} is too large; part of it was read"),
}
"""A code of `Document.notes` before its colon -> what to say; a code without words is given as it is."""
_UNTOLD: Final = frozenset({"image-only", "slanted-text"})
"""A picture-only file is told by its role or looks; slanted text is a watermark."""


def reading_notes(dossier: Dossier) -> Iterator[Text]:
    """Yield a sentence for each kind of thing that was not read, file by file, with all its pages; copies of a form behind the first."""
    for number, reading in enumerate(dossier.readings):
        for part in dossier.parts:
            if part.file == number and part.left_out:
                copies = part.left_out + 1
                yield Text(
                    f"“{reading.file.path}”：有{copies}份同样的表，只检查了第1份；请一份存成一个文件",
                    f"{reading.file.path}: {copies} filled copies of one form, the first was checked; save each to a file of its own",
                )
        yield from _copies(dossier, number)
        yield from _unruled(dossier, number)
        pages: dict[str, list[str]] = {}
        for note in reading.document.notes if reading.document else ():
            code, _, page = note.partition(":")
            pages.setdefault(code, []).append(page)
        for code, numbers in sorted(pages.items()):
            if code not in _UNTOLD:
                said = _WORDS.get(code, Text(code, code))
                listed = tuple(sorted(numbers, key=lambda page: (len(page), page)))
                zh, en = (fill(said, {"number": listed}, language) for language in ("zh", "en"))
                yield Text(f"“{reading.file.path}”：{zh}", f"{reading.file.path}: {en}")


def _copies(dossier: Dossier, number: int) -> Iterator[Text]:
    """Yield a sentence for each role that is played more than once in a file: every copy was looked at."""
    path = dossier.readings[number].file.path
    copies = Counter(part.role for part in dossier.parts if part.file == number and part.record is not None)
    for count in copies.values():
        if count > 1:
            yield Text(
                f"“{path}”：有{count}份填好的同样的表，逐份检查，分别计入合计；列出的栏目是第1份的",
                f"{path}: {count} filled copies of one form, each checked and counted; the fields shown are those of the first",
            )


def _unruled(dossier: Dossier, number: int) -> Iterator[Text]:
    """Yield a sentence for each form with fields that nobody can tell apart: its cells run into each other, or several are one."""
    path = dossier.readings[number].file.path
    for part in dossier.parts:
        fields = part.record.fields.values() if part.file == number and part.record is not None else ()
        unread = sum(field.value is None and field.label is not None and not field.raw for field in fields)
        typed = [field.raw for field in fields if field.value is None and field.label is not None and field.raw]
        if typed:
            yield Text(
                f"“{path}”：有{len(typed)}栏写在合并的格子里，分不清各是什么，没有检查；请一格写一项，或者各项用分号隔开",
                f"{path}: {len(typed)} field(s) typed into merged cells could not be told apart nor checked; "
                "write one item in a cell, or part them by semicolons",
            )
        if unread:
            yield Text(
                f"“{path}”：表格没有框线，有{unread}栏分不清写的是什么，没有检查；请提供 Word 文件或有框线的表格",
                f"{path}: without ruled lines {unread} fields of the form could not be told apart nor checked; send the Word file",
            )
