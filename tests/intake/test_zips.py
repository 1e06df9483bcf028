"""What zips in zips may cost."""

from __future__ import annotations

import io

from pipeline.intake.branches import gathered
from pipeline.intake.unpacking import opened
from pipeline.intake.ways import Budget, Way
from pipeline.intake.zips import read_zip
from tests.hostile_files import Member, raw_zip
from tests.word_files import zipped


def test_many_zips_in_one_share_a_budget() -> None:
    """Twenty honest-looking zips of 4 MB each are 80 MB, whatever each of them says."""
    inner = raw_zip(Member(b"a.txt", b"x" * (4 << 20)))
    outer = zipped({f"{number:02}.zip": inner for number in range(20)})
    found = gathered(read_zip(io.BytesIO(outer), "a.zip", Way("a.zip", Budget(20 << 20), opened)))

    assert len(found.files) == 4
    assert len(found.troubles) == 16
    assert "层层套叠" in found.troubles[0].message.zh


def test_entries_count_over_all_zips() -> None:
    inner = raw_zip(*[Member(str(number).encode(), b"x") for number in range(30)])
    outer = zipped({"a.zip": inner, "b.zip": inner})
    found = gathered(read_zip(io.BytesIO(outer), "a.zip", Way("a.zip", Budget(1 << 20, 40), opened)))

    assert len(found.files) == 30
    assert [one.path for one in found.troubles] == ["b.zip"]
