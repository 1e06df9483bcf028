"""Why a correction is left to a person; the comment still stands at its place."""

from __future__ import annotations

from typing import Final

from pipeline.model.text import Text

PROTECTED: Final = Text("文档已设编辑保护，未代为修改", "the document is protected against editing")
GENERATED: Final = Text("此处文字由 Word 自动生成（域、公式等），请更新域或手工修改", "Word makes this text itself (a field, a formula)")
SUGGESTED: Final = Text("此处是他人尚未接受的修订，请先接受或拒绝", "somebody's tracked change stands here; accept or reject it first")
CONTROLLED: Final = Text("此处内容控件已锁定、只能选填或与数据关联，请手工修改", "a content control here is locked, bound or a list")
OVERLAP: Final = Text("与前一处修改重叠，请先处理前一处", "it overlaps an earlier correction")
NOT_FOUND: Final = Text("在文件中找不到此位置", "the place is not in this file")
NOT_APART: Final = Text("此处字符无法单独修改，请手工修改", "the characters here cannot be changed by themselves")
EMPTY: Final = Text("此处没有可修改的内容", "there is nothing here to correct")
LAST: Final = Text(
    "此段是所在单元格或正文的最后一段，或其后为表格、分节，不能整段移除",
    "a last paragraph, or a section's end, cannot be taken out",
)
NO_STYLE: Final = Text("文件中没有所需的样式，请手工修改", "the file does not have the style")
NO_FIELD: Final = Text("此处没有可更新的域，请手工修改", "there is no field here to bring up to date")
LOCKED_FIELD: Final = Text("此域已锁定，请先解除锁定（Ctrl+Shift+F11）再更新", "the field is locked; unlock it first (Ctrl+Shift+F11)")
NO_BOX: Final = Text("此处没有可勾选的方框", "there is no box to tick here")
INTRICATE: Final = Text("此段含图片、脚注或域，请手工移动", "the paragraph holds pictures, notes or fields: move it by hand")
UNTRACKED: Final = Text("Word 不能以修订方式记录此项修改，请手工修改", "Word cannot track this change")
NO_ROOM: Final = Text("文件中没有可放置批注的段落", "the file has no paragraph that can hold a comment")
