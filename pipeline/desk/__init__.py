"""The recipes: what the desk does with a submission, one module each, from the lower rooms' tools.

A command pays for the imports of its own recipe only: a recipe's module is imported when one of its names is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pipeline.desk.batch_papers import collected as collected
    from pipeline.desk.batch_papers import notes_on_batches as notes_on_batches
    from pipeline.desk.batch_papers import papers_of_batches as papers_of_batches
    from pipeline.desk.batch_papers import require_facts as require_facts
    from pipeline.desk.batch_papers import sending as sending
    from pipeline.desk.checking import Checked as Checked
    from pipeline.desk.checking import check as check
    from pipeline.desk.checking import check_one as check_one
    from pipeline.desk.checking import compared as compared
    from pipeline.desk.checking import conclude as conclude
    from pipeline.desk.checking import put_together as put_together
    from pipeline.desk.checking import second_look as second_look
    from pipeline.desk.checking import with_numbers as with_numbers
    from pipeline.desk.choosing import BY_FORM as BY_FORM
    from pipeline.desk.choosing import profile as profile
    from pipeline.desk.choosing import profiles as profiles
    from pipeline.desk.choosing import wording_of as wording_of
    from pipeline.desk.collecting import collect as collect
    from pipeline.desk.deciding import Decided as Decided
    from pipeline.desk.deciding import decide as decide
    from pipeline.desk.deciding import read_sheet as read_sheet
    from pipeline.desk.drafting import Drafted as Drafted
    from pipeline.desk.drafting import DraftWish as DraftWish
    from pipeline.desk.drafting import draft as draft
    from pipeline.desk.drawing_up import DrawnUp as DrawnUp
    from pipeline.desk.drawing_up import Known as Known
    from pipeline.desk.drawing_up import KnownForm as KnownForm
    from pipeline.desk.drawing_up import KnownTemplate as KnownTemplate
    from pipeline.desk.drawing_up import draw_up as draw_up
    from pipeline.desk.drawing_up import forms as forms
    from pipeline.desk.drawing_up import templates as templates
    from pipeline.desk.fixing import Fixed as Fixed
    from pipeline.desk.fixing import fix as fix
    from pipeline.desk.gathering import gather as gather
    from pipeline.desk.inspecting import inspect as inspect
    from pipeline.desk.packing import CasePapers as CasePapers
    from pipeline.desk.packing import all_numbered as all_numbered
    from pipeline.desk.packing import caseworks as caseworks
    from pipeline.desk.packing import papers_of as papers_of
    from pipeline.desk.packing import require_fonts as require_fonts
    from pipeline.model.options import Options as Options

_RECIPES: Final = {
    "pipeline.desk.batch_papers": ("collected", "notes_on_batches", "papers_of_batches", "require_facts", "sending"),
    "pipeline.desk.checking": ("Checked", "check", "check_one", "compared", "conclude", "put_together", "second_look", "with_numbers"),
    "pipeline.desk.choosing": ("BY_FORM", "profile", "profiles", "wording_of"),
    "pipeline.desk.collecting": ("collect",),
    "pipeline.desk.deciding": ("Decided", "decide", "read_sheet"),
    "pipeline.desk.drafting": ("Drafted", "DraftWish", "draft"),
    "pipeline.desk.drawing_up": ("DrawnUp", "Known", "KnownForm", "KnownTemplate", "draw_up", "forms", "templates"),
    "pipeline.desk.fixing": ("Fixed", "fix"),
    "pipeline.desk.gathering": ("gather",),
    "pipeline.desk.inspecting": ("inspect",),
    "pipeline.desk.packing": ("CasePapers", "all_numbered", "caseworks", "papers_of", "require_fonts"),
    "pipeline.model.options": ("Options",),
}
_MODULES: Final = {name: module for module, names in _RECIPES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Return what the recipes offer by this name (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"the desk has no {name}")
    found = globals()[name] = getattr(import_module(_MODULES[name]), name)
    return found
