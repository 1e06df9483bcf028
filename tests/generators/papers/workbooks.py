"""A workbook that says a thing everywhere but in its cells."""

from __future__ import annotations

import io


def beside(said: str, *, cell: str = "虚设公司") -> bytes:
    """Return an .xlsx file that says it as author, in a comment, a sheet's name, a defined name, a header and a footer."""
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.workbook.defined_name import DefinedName

    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = f"名单 {said}"
    sheet.append(["序号", "单位"])
    sheet.append(["1", cell])
    sheet["A1"].comment = Comment(f"请联系 {said}", "受理")
    made.defined_names["联系"] = DefinedName("联系", attr_text=f'"{said}"')
    sheet.oddHeader.left.text, sheet.oddHeader.left.size = said, 10
    sheet.oddFooter.right.text = said
    made.properties.creator = said
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()
