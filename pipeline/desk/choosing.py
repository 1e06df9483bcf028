"""Which profile a submission is held against, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from pipeline.checks.registry import find_check
from pipeline.model.dossier import Reading
from pipeline.model.options import STANDARD_PROFILE, Options
from pipeline.model.profile import Profile
from pipeline.model.report import Wording
from pipeline.model.text import Text
from pipeline.profiles.catalogue import KnownProfile, choose_by_title, choose_profile, known_profiles
from pipeline.profiles.loading import load_profile
from pipeline.recognise.parts import form_confidence, telling_words
from pipeline.review import wordings

AS_ASKED = Text("按 --profile 指定", "asked for by --profile")
BY_FORM = Text("材料中有该方案表格的栏目", "the documents hold the fields of its form")
NO_CALL = Text("材料没有指明是哪个通知的申报，按标准文件审查", "no call is named in the documents: read as a standard")
LIKE_OTHERS = Text("材料没有指明是哪个通知的申报，按同批其他申报审查", "no call is named in the documents: read like the rest of the batch")


@cache
def profiles() -> tuple[KnownProfile, ...]:
    """Return the profiles there are."""
    return known_profiles()


@cache
def profile(name: str) -> Profile:
    """Return one profile, by id or folder; raises WrongProfile that names every mistake."""
    return load_profile(name, find_check)


def wording_of(found: Iterable[Profile]) -> Wording:
    """Return the words of the profiles' rules and of their checks' messages."""
    return wordings.wording_of(found, find_check)


def choose(readings: Sequence[Reading], options: Options) -> tuple[Profile, Text]:
    """Return the profile the files are held against, and why.

    Asked for, told by their titles, named in them, told by their forms, or like the rest.
    """
    if options.profile is not None:
        return profile(options.profile), AS_ASKED
    titled = choose_by_title(profiles(), [list(telling_words(one.document)) for one in readings if one.document is not None])
    if titled is not None:
        return profile(titled.identity), titled.because
    words = [word for reading in readings if reading.document for word in telling_words(reading.document)]
    names = [reading.file.path for reading in readings]
    chosen = choose_profile(profiles(), words) or choose_profile(profiles(), names)
    if chosen is not None:
        return profile(chosen.identity), chosen.because
    surest = max(((form_confidence(readings, profile(one.identity)), one.identity) for one in profiles()), default=(0.0, ""))
    if surest[0] > 0:
        return profile(surest[1]), BY_FORM
    return profile(options.otherwise), NO_CALL if options.otherwise == STANDARD_PROFILE else LIKE_OTHERS
