"""Letters on the office's decisions: 补正通知, 受理通知, 不予受理通知, the mails they go with, and the list of whom to send them to."""

from pipeline.generators.letters.annexes import Annex, annexes_of
from pipeline.generators.letters.kinds import letter_of
from pipeline.generators.letters.lacks import missing_facts, remarks
from pipeline.generators.letters.sending import send_list
from pipeline.generators.letters.writing import letters

__all__ = ["Annex", "annexes_of", "letter_of", "letters", "missing_facts", "remarks", "send_list"]
