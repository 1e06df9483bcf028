"""The recipes: what the desk does with a submission, one module each, from the lower rooms' tools."""

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
from pipeline.desk.drawing_up import DrawnUp as DrawnUp
from pipeline.desk.drawing_up import KnownForm as KnownForm
from pipeline.desk.drawing_up import draw_up as draw_up
from pipeline.desk.drawing_up import forms as forms
from pipeline.desk.fixing import Fixed as Fixed
from pipeline.desk.fixing import fix as fix
from pipeline.desk.gathering import gather as gather
from pipeline.desk.inspecting import inspect as inspect
from pipeline.desk.packing import CasePapers as CasePapers
from pipeline.desk.packing import caseworks as caseworks
from pipeline.desk.packing import papers_of as papers_of
from pipeline.desk.packing import require_fonts as require_fonts
from pipeline.desk.packing import with_decisions as with_decisions
from pipeline.model.options import Options as Options
