"""Asks a running LibreOffice for the pages of a document: `python uno_script.py PIPE FILE`, JSON to stdout.

Runs in the interpreter that LibreOffice's bridge is installed for, not in ours: nothing but the standard library and `uno`.
The answer: {"pages": N, "blocks": [{"pieces": [[text, page, [[characters, page], …]], …]}, …]}: a piece is a paragraph of the
body or a cell of a table; [characters, page] is where it goes on to another page, behind so many of its characters, blanks apart.
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
    answer = {"pages": cursor.getPage(), "blocks": [{"pieces": pieces} for pieces in _blocks(document, cursor)]}
    json.dump(answer, sys.stdout, ensure_ascii=True)
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


def _blocks(document: Any, cursor: Any) -> Any:
    blocks = document.Text.createEnumeration()
    while blocks.hasMoreElements():
        block = blocks.nextElement()
        if block.supportsService("com.sun.star.text.TextTable"):
            yield [_piece(block.getCellByName(name), cursor) for name in block.getCellNames()]
        else:
            yield [_piece(block, cursor)]


def _piece(piece: Any, cursor: Any) -> list[Any]:
    text = piece.getString()
    cursor.gotoRange(piece.getStart(), False)
    first = cursor.getPage()
    cursor.gotoRange(piece.getEnd(), False)
    last = cursor.getPage()
    turns = [[_before(piece, text, page, cursor), page] for page in range(first + 1, last + 1)]
    return [text, first, turns]


def _before(piece: Any, text: str, page: int, cursor: Any) -> int:
    """Return how many characters of the piece stand before `page`, blanks apart: by halving, for asking costs a layout."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high) // 2
        walker = piece.getText().createTextCursorByRange(piece.getStart())
        walker.goRight(middle, False)
        cursor.gotoRange(walker.getStart(), False)
        if cursor.getPage() >= page:
            high = middle
        else:
            low = middle + 1
    return len("".join(text[:low].split()))


if __name__ == "__main__":
    sys.exit(main())
