"""package.role-unknown: a document that is no part of the submission is named for what it looks like."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier, Reading
from pipeline.model.text import Argument

_KINDS = {
    "pdf": Text("PDF文件", "a PDF file"),
    "xlsx": Text("电子表格", "a spreadsheet"),
    "pptx": Text("演示文稿", "a presentation"),
    **dict.fromkeys(("jpeg", "png", "tiff", "bmp"), Text("图片", "a picture")),
}
_FILE = Text("其他文件", "another file")


@check(
    "package.role-unknown",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "unrecognised": Text(
            "“{document}”看起来是{looks}，不是本次申报要求的材料。请核对是否发错了文件。",
            "“{document}” looks like {looks}, not like anything this call asks for: please check whether the wrong file was sent",
        ),
        "extra": Text(
            "“{document}”看起来是{looks}，不在要求的材料之内，没有检查。",
            "“{document}” looks like {looks}; it is not asked for and was not checked",
        ),
    },
)
def package_role_unknown(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """发错文件很常见，早说一声，比逐条指出“缺少”更有用。"""
    playing = {part.file for part in dossier.parts}
    code = "extra" if playing else "unrecognised"
    for number, reading in enumerate(dossier.readings):
        if number in playing:
            yield Pass(count=1)
        elif reading.trouble is not None:
            yield Skip(None, "unreadable")
        else:
            looks = _looks(reading)
            arguments: dict[str, Argument] = {"document": reading.file.path, "looks": looks}
            yield Hit(code, found=looks, document=reading.file.path, arguments=arguments)


def _looks(reading: Reading) -> Text:
    return reading.looks or _KINDS.get(reading.file.media, _FILE)
