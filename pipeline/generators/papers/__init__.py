"""The papers of a batch: agenda, sign-in sheet, lists, notices, reminders, sums; which of them is data of the profile."""

from pipeline.generators.papers.batch import batch_papers as batch_papers
from pipeline.generators.papers.batch import batch_sheets as batch_sheets
from pipeline.generators.papers.batch import missing_facts as missing_facts
from pipeline.generators.papers.batch import unwritten as unwritten
from pipeline.generators.papers.publishing import refuse_personal_data as refuse_personal_data
