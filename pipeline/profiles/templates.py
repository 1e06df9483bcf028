"""Where templates lie: the office's folder, then that of the profile, then those of the profiles it extends."""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import WrongTemplate
from pipeline.model.office import Office
from pipeline.model.profile import Profile
from pipeline.model.text import Text


def template_file(profile: Profile, office: Office, name: str) -> bytes:
    """Return the nearest template of that name ("letters/补正通知.docx").

    Raises WrongTemplate where there is none, or where it cannot be read.
    """
    path = find_template(profile, office, name)
    if path is not None:
        return template_bytes(path)
    raise WrongTemplate(
        Text(f"方案 {profile.identity} 没有模板“{name}”", f"profile {profile.identity} has no template {name}"),
        hint=Text(
            f"请把自己的模板放到 office.toml 的 templates 文件夹里：{name}；写法见 docs/letters.md。",
            f"Put your own into the folder of templates that office.toml names: {name}; see docs/letters.md.",
        ),
    )


def find_template(profile: Profile, office: Office | None, name: str, *, inherited: bool = True) -> Path | None:
    """Return where the nearest template of that name lies, of the profile alone or of those it extends, too; None where there is none.

    An office keeps its own as <templates>/<profile>/<name>, or as <templates>/<name> for every call.
    """
    places = (*_of_office(profile, office), *profile.templates[: None if inherited else 1])
    return next((path for folders in places for folder in folders if (path := Path(folder) / name).is_file()), None)


def template_bytes(path: Path) -> bytes:
    """Return what lies there. Raises WrongTemplate where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as wrong:
        raise WrongTemplate(
            Text(f"模板“{path}”读不出来", f"the template {path} cannot be read"),
            hint=Text("文件若正打开着，请先关闭再试。", "Close it if it is open, and try again."),
        ) from wrong


def _of_office(profile: Profile, office: Office | None) -> tuple[tuple[str, ...], ...]:
    if office is None or office.templates is None:
        return ()
    return ((f"{office.templates}/{profile.identity}", office.templates),)
