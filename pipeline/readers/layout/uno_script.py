"""Asks a running LibreOffice for the pages of a document: `python uno_script.py PIPE FILE`, JSON to stdout.

Runs in the interpreter that LibreOffice's bridge is installed for, not in ours: nothing but the standard library and `uno`.
The answer: {"pages": N, "starts": [{"page", "between", "next"} or {"page", "cell", "text", "inside"}, …]}, a start for each page
from the second on that something stands on: the text between the last start in the body and this one, a line for a paragraph,
and the rest of the paragraph that the page begins in; where it begins in a table, the name of its cell, that cell's text, and
what of it stands on the page before.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

_WAIT = 60.0


def main() -> int:
    """Print the pages; exit code 4 without the bridge, 3 where the office does not answer or cannot open the file."""
    try:
        import uno  # type: ignore[import-not-found]  # LibreOffice's, in its own interpreter
        from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]
    except ImportError:
        return 4
    pipe, path = sys.argv[1:]
    context = _connected(uno, pipe, NoConnectException)
    if context is None:
        return 3
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    settings: dict[str, object] = {"Hidden": True, "ReadOnly": True, "UpdateDocMode": 0, "MacroExecutionMode": 0}
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, _properties(uno, settings))
    if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
        return 3
    cursor = document.getCurrentController().getViewCursor()
    cursor.jumpToLastPage()
    pages = cursor.getPage()
    json.dump({"pages": pages, "starts": list(_starts(document, cursor, pages))}, sys.stdout)
    return 0


def _connected(uno: Any, pipe: str, not_yet: type[Exception]) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + _WAIT
    while time.monotonic() < end:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except not_yet:
            time.sleep(0.02)
    return None


def _properties(uno: Any, settings: dict[str, object]) -> tuple[Any, ...]:
    made = []
    for name, value in settings.items():
        one = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def _starts(document: Any, cursor: Any, pages: int) -> Any:
    """Yield the start of each page; asked page by page, for a question about every paragraph would cost as much as the layout."""
    before = document.Text.getStart()
    for page in range(2, pages + 1):
        cursor.jumpToPage(page)
        cursor.jumpToStartOfPage()
        if cursor.getPage() != page:
            continue  # a blank page before an odd one
        start = cursor.getStart()
        table = cursor.TextTable
        if table is None:
            walker = document.Text.createTextCursorByRange(start)
            walker.gotoEndOfParagraph(True)
            yield {"page": page, "between": _text(document.Text, before, start), "next": walker.getString()}
            before = document.Text.createTextCursorByRange(start)
        else:
            text = cursor.getText()
            yield {"page": page, "cell": cursor.Cell.CellName, "text": text.getString(), "inside": _text(text, text.getStart(), start)}


def _text(text: Any, start: Any, end: Any) -> str:
    walker = text.createTextCursorByRange(start)
    walker.gotoRange(end, True)
    return str(walker.getString())


if __name__ == "__main__":
    sys.exit(main())
