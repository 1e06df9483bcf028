from __future__ import annotations

from pathlib import Path

from pipeline.desk import inspect
from pipeline.model.submission import Trouble
from tests.word_files import docx, paragraph


def test_inspect_gives_documents_and_troubles(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph("甲")))
    (tmp_path / "b.docx").write_bytes(docx(paragraph("乙"))[:200])
    found = dict(inspect(str(tmp_path)))

    assert isinstance(found["b.docx"], Trouble)
    assert isinstance(found["a.docx"], dict)
    assert [one["text"] for one in found["a.docx"]["paragraphs"]] == ["甲"]
