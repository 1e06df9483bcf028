"""Personal data that must not stand on what is published: telephone, e-mail, ID number, 民族, 政治面貌."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal

from pipeline.language.identity_numbers import is_credit_code, is_identity_number, is_registration_number
from pipeline.language.normal import BLANKS, fold
from pipeline.language.personal_words import find_ethnicities, find_politics
from pipeline.model.values import dataclass

PersonalKind = Literal["phone", "email", "id-number", "ethnicity", "politics"]

_LONGEST: Final = 100_000
"""Characters looked at in one stretch of text: a hostile file must not cost time."""
_UNSEEN: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|⟦U\+[0-9A-F]{4,6}⟧")
"""Signs that nobody sees, and what our papers show in their place."""
_SEP: Final = r"[ .·/\-]{1,3}"
_DIGITS: Final = re.compile(r"(?![0-9])\d")
"""Digits of other scripts and of mathematics."""
_FREE: Final = r"(?<![\dA-Za-z])(?<!\d[.,])"
_ALONE: Final = rf"{_FREE}(?<!(?<!\d)\d{{4}}[ \-])"
"""Not behind a group of four digits either: those are the groups of an account or card."""
_END: Final = r"(?![\dA-Za-z])(?!\.\d)(?!\s?(?:元|万|亿|股|吨|件|%|％))"
_COUNTRY: Final = r"(?:\(?(?:\+|00)?86\)?[ \-]{0,2})?"
_ABROAD: Final = r"(?:\(?(?:\+|00)86\)?[ \-]{0,2}|\(?86\)?[ \-]{1,2})"
"""As seen from abroad: +86, 0086, or 86 set apart."""
_MOBILE_SHAPES: Final = (
    (3, 4, 4),
    (3, 3, 5),
    (3, 8),
    (3, 5, 3),
    (4, 3, 4),
    (4, 4, 3),
    (4, 7),
    (5, 6),
    (7, 4),
    (3, 2, 3, 3),
    (3, 2, 2, 2, 2),
)


def _mobile() -> str:
    """Return the pattern of a mobile number: in one piece, in the groups people write, or sign by sign."""
    grouped = []
    for first, *others in _MOBILE_SHAPES:
        grouped.append(rf"1[3-9]\d{{{first - 2}}}" + "".join(rf"{_SEP}\d{{{length}}}" for length in others))
    singly = r"1(?P<gap>[ \-])[3-9](?:(?P=gap)\d){9}"
    return rf"(?:{_FREE}{_COUNTRY}1[3-9]\d{{9}}|{_ALONE}{_COUNTRY}(?:{'|'.join(grouped)}|{singly})){_END}"


_HAN: Final = "〇零○一二三四五六七八九幺壹"
_LOCAL: Final = r"[2-9]\d{2,3}[ \-]?\d{4}"
_PHONES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        _mobile(),
        rf"{_ALONE}(?:{_ABROAD}\(?0?|\(?0)(?:10|2\d)\)?[ \-]{{0,3}}[2-9]\d{{3}}[ \-]?\d{{4}}(?:-\d{{1,5}})?{_END}",
        rf"{_ALONE}(?:{_ABROAD}\(?0?|\(?0)[3-9]\d{{2}}\)?[ \-]{{0,3}}{_LOCAL}(?:-\d{{1,5}})?{_END}",
        rf"{_ALONE}[48]00(?:[ \-]?\d{{3}}[ \-]?\d{{4}}|[ \-]?\d{{4}}[ \-]?\d{{3}}){_END}",
        rf"(?<![{_HAN}])[一幺壹][三四五六七八九][{_HAN}]{{9}}(?![{_HAN}])",
        rf"(?<![\w+])\+(?!86)\d{{1,3}}[ \-]?\d(?:[ \-]?\d){{6,12}}{_END}",
    )
)
_BARE_PHONE: Final = re.compile(
    rf"(?<![\dA-Za-z.\-〔\[(])(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)){_LOCAL}(?:-\d{{1,5}})?{_END}"
)
_PHONE_WORDS: Final = r"(?:电\s*话|手\s*机|热\s*线|传\s*真|座\s*机|☎|\b(?:tel|phone|mobile|fax)\b)"
_PHONE_LABEL: Final = re.compile(rf"{_PHONE_WORDS}|联\s*系\s*方\s*式", re.IGNORECASE)
_BEFORE_PHONE: Final = re.compile(
    rf"(?:{_PHONE_WORDS}(?:号码?)?[^\w:]{{0,8}}|(?:{_PHONE_WORDS}|联\s*系\s*(?:人|方\s*式)|咨\s*询)[^\d:]{{0,8}}:.{{0,30}})$", re.IGNORECASE
)
"""What stands before a bare number that is a telephone: the word itself, or a label with its colon and perhaps a name."""
_REACH: Final = 60
"""Characters before a number in which its label may stand."""

_PART: Final = r"[A-Za-z0-9\-]{1,63}"
_EMAIL: Final = re.compile(
    r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}"
    rf"(?:@{_PART}(?:[.。]{_PART}){{0,5}}[.。][A-Za-z]{{2,18}}"
    rf"| {{0,2}}(?:@|[(\[{{] ?at ?[)\]}}]) {{0,2}}{_PART}(?: ?[.。] ?{_PART}){{0,5}} ?[.。] ?[A-Za-z]{{2,18}})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
"""An address as it should be, else one with blanks in it."""

_ID_18: Final = re.compile(r"(?<![\dA-Za-z])\d{6}[ \-]?\d{8}[ \-]?\d{3}[\dXx](?![\dA-Za-z])")
_ID_APART: Final = re.compile(r"(?<![\dA-Za-z])\d(?:[ \-]?\d){16}[ \-]?[\dXx](?![\dA-Za-z])")
"""However it is set apart; then its last sign must be right."""
_ID_15: Final = re.compile(r"(?<![\dA-Za-z])\d{6}[ \-]?\d{6}[ \-]?\d{3}(?![\dA-Za-z])")
_ID_LABEL: Final = re.compile(r"身\s*份\s*证|公民身份|证件号")


@dataclass(frozen=True, slots=True)
class PersonalDatum:
    """What was found at [start, end) of a text."""

    start: int
    end: int
    kind: PersonalKind


def find_personal_data(text: str, label: str = "") -> tuple[PersonalDatum, ...]:
    """Return the personal data in a text, in order; `label` is what stands over it or left of it, where it stands in a table.

    Full-width digits, blanks and dashes inside a number, and signs that nobody sees make no difference. Numbers of standards,
    cases and documents, dates, sums, postcodes and the 18 signs of a company's credit code are none.
    """
    plain, places = _plain(text[:_LONGEST])
    found: list[PersonalDatum] = []
    for find in _FINDERS:
        for start, end, kind in find(plain, label):
            if not any(one.start < places[end - 1] + 1 and places[start] < one.end for one in found):
                found.append(PersonalDatum(places[start], places[end - 1] + 1, kind))
    return tuple(sorted(found, key=lambda one: one.start))


def contacts_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the telephones and addresses in the texts as :func:`bare_contact` gives them; a number alone is taken for a telephone."""
    return frozenset(bare_contact(text[one.start : one.end]) for text in texts for one in find_personal_data(text, "电话"))


def bare_contact(written: str) -> str:
    """Return a number or address as it is compared: without blanks, dashes and brackets, in small plain letters."""
    return BLANKS.sub("", fold(written)).translate({ord(sign): None for sign in "()-"}).lower()


_Found = Iterator[tuple[int, int, PersonalKind]]


def _plain(text: str) -> tuple[str, list[int]]:
    """Return the text with plain digits and signs and without signs that nobody sees, and where each of its characters stood."""
    gone = {place for match in _UNSEEN.finditer(text) for place in range(*match.span())}
    kept = [place for place in range(len(text)) if place not in gone]
    plain = fold("".join(text[place] for place in kept) if gone else text)
    return _DIGITS.sub(lambda digit: str(unicodedata.decimal(digit[0])), plain), kept


def _emails(text: str, label: str) -> _Found:
    yield from ((*match.span(), "email") for match in _EMAIL.finditer(text))


def _identities(text: str, label: str) -> _Found:
    for pattern, other in ((_ID_18, is_credit_code), (_ID_15, is_registration_number)):
        for match in pattern.finditer(text):
            labelled = _ID_LABEL.search(label + text[max(0, match.start() - _REACH) : match.start()]) is not None
            if labelled or _is_person(re.sub(r"[ \-]", "", match[0]), other):
                yield *match.span(), "id-number"

    for match in _ID_APART.finditer(text):
        if is_identity_number(re.sub(r"[ \-]", "", match[0])):
            yield *match.span(), "id-number"


def _is_person(digits: str, other: Callable[[str], bool]) -> bool:
    """Tell whether digits are a person's number; its last sign decides where they could be a company's, too."""
    return is_identity_number(digits) or (not other(digits) and is_identity_number(digits, checked=False))


def _phones(text: str, label: str) -> _Found:
    for pattern in _PHONES:
        yield from ((*match.span(), "phone") for match in pattern.finditer(text))
    for match in _BARE_PHONE.finditer(text):
        if _PHONE_LABEL.search(label) or _BEFORE_PHONE.search(text[max(0, match.start() - _REACH) : match.start()]):
            yield *match.span(), "phone"


def _words(text: str, label: str) -> _Found:
    yield from ((*span, "ethnicity") for span in find_ethnicities(text, label))
    yield from ((*span, "politics") for span in find_politics(text, label))


_FINDERS: Final = (_emails, _identities, _phones, _words)
"""In this order: what one has found is not looked at by the next."""
