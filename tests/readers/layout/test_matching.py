from __future__ import annotations

import pytest

from pipeline.readers.layout.matching import matched
from tests.documents import document


@pytest.mark.parametrize(
    ("ours", "theirs", "pairs"),
    [
        pytest.param("甲乙丙", "甲乙丙", "甲甲乙乙丙丙", id="the same"),
        pytest.param("甲乙丙", "甲丙", "甲甲丙丙", id="one they leave out"),
        pytest.param("甲丙", "甲乙丙", "甲甲丙丙", id="one they have besides"),
        pytest.param("甲丁丙", "甲乙丙", "甲甲丁乙丙丙", id="a field computed anew"),
        pytest.param("甲甲乙", "甲甲乙", "甲甲甲甲乙乙", id="equal ones keep their order"),
        pytest.param("", "甲", "", id="nothing"),
    ],
)
def test_blocks_are_paired_by_their_texts(ours: str, theirs: str, pairs: str) -> None:
    mine = [[(paragraph,)] for paragraph in document(*ours).paragraphs]
    its = [[[text, 1, []]] for text in theirs]

    assert "".join(block[0][0].text + piece[0][0] for block, piece in matched(mine, its)) == pairs
