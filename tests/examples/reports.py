# SPDX-License-Identifier: MIT
"""The reports: each month of the city and the districts, and the districts' half-years and year."""

import unicodedata
from datetime import timedelta

import city_work
import district_work
import ward_work
from chance import Chance
from figures import CASES, MONTHS, SAYS_NONE_AROSE, counts_over, further_year_of, own_year_of, sum_of, year_of
from hands import HANDS
from roster import districts
from work import YEAR, month_end, report_activities
from yaml_text import Inline, Noted, document

SCHEMA = "yaml-language-server: $schema=../../../../schemas/report.schema.json"

# The stories about whole files; examples/danang-2023/README.md tells them.
MISSING = {("cam-le", 8)}
DRAFTS = {("hoa-vang", 11)}
CORRECTED = {("thanh-khe", 3)}
WINDOWS_TEXT = {("cam-le", 2)}   # byte-order mark and CRLF, as Notepad saves it
MACOS_TEXT = {("ngu-hanh-son", 9)}  # NFD, as it comes from a Mac

NOTES = [
    "Tư tưởng hội viên ổn định; đề nghị Thành hội hỗ trợ thêm tài liệu tuyên truyền.",
    "Các chi hội duy trì nền nếp sinh hoạt; hội viên quan tâm nhiều đến phân loại rác tại nguồn.",
    "Hội viên phản ánh việc thu gom rác chậm ở một số kiệt, hẻm; đã chuyển UBND phường.",
    "Phối hợp với công an tuyên truyền phòng, chống lừa đảo trên không gian mạng.",
    "Không có điểm nóng trên địa bàn.",
]


class District:
    """A district's year, calculated once."""

    def __init__(self, unit, hand):
        self.unit = unit
        self.hand = hand
        self.works = district_work.work_of(unit, self.hand)
        self.own = own_year_of(unit)
        self.wards = [(ward, year_of(ward), ward_work.work_of(ward)) for ward in unit.children]
        self.further = {ward.id: further_year_of(ward) for ward in unit.children}

    def submitted(self, last_day, least=2, most=8):
        chance = Chance("submitted", self.unit.id, last_day)
        return last_day + timedelta(days=chance.between(least, most))


def _figures(ward, facts, hand):
    groups = {name: hand.small(fields) for name, fields in facts.groups().items()}
    if ward.id in SAYS_NONE_AROSE:
        groups = {name: fields for name, fields in groups.items() if name not in CASES}
    return groups


def _ward_entry(ward, facts, further, activities, hand):
    name = hand.unit(ward)
    figures = _figures(ward, facts, hand) | {group: hand.small(fields) for group, fields in further.items()}
    entry = {"unit": Noted(name, ward.name) if hand.wards == "code" else name, "figures": figures}
    if activities:
        entry["activities"] = activities
    if ward.id in SAYS_NONE_AROSE:
        entry["none_arose"] = [Inline(what="violence_cases", reason="Không phát hiện vụ việc nào"),
                               Inline(what="environment_cases")]
    return entry


def _own_figures(groups, hand):
    """Without petitions if there were none: they are in none_arose."""
    return {name: hand.small(fields) for name, fields in groups.items() if name != "petitions" or fields["received"]}


def _own_none_arose(groups, unit, month):
    said = [] if groups["petitions"]["received"] else [
        Inline(what="petitions", reason="Không có đơn thư trong tháng")]
    if unit.id in district_work.NO_CONTEST and month == 12:
        said.append(Inline(what="law-contest", reason="Cả năm không có cuộc thi nào được phát động"))
    return {"none_arose": said} if said else {}


def _control_totals(facts, hand):
    def total(group, field):
        return sum(month.groups()[group][field] for month in facts)
    return {"violence_cases": hand.small({field: total("violence_cases", field) for field in ("found", "monitored")}),
            "environment_cases": hand.small({"found": total("environment_cases", "found")})}


def _head(district, period, submitted, revision=1):
    hand = district.hand
    head = {"#schema": SCHEMA, "giamsat": "report/1", "programme": "danang-2023", "unit": hand.unit(district.unit),
            "period": period}
    if submitted:
        head["submitted"] = hand.date(submitted)
    return head | ({"revision": revision} if revision > 1 else {})


def month_report(district, month, revision=1, submitted=None):
    hand = district.hand
    facts = [year[month] for _, year, _ in district.wards]
    report = _head(district, hand.month(YEAR, month), submitted, revision)
    report["activities"] = report_activities(district.works, month, hand)
    report["figures"] = _own_figures(district.own[month], hand)
    report["units"] = [_ward_entry(ward, year[month], district.further[ward.id][month],
                                   report_activities(works, month, hand), hand)
                       for ward, year, works in district.wards]
    if hand.control_totals:
        report["#totals"] = "số tổng để đối chiếu"
        report["control_totals"] = _control_totals(facts, hand)
    report |= _own_none_arose(district.own[month], district.unit, month)
    chance = Chance("note", district.unit.id, month)
    return report | ({"note": chance.one_of(NOTES)} if chance.happens(40) else {})


def sum_report(district, period, months):
    hand = district.hand
    submitted = district.submitted(month_end(max(months)), 6, 14)
    report = _head(district, period, submitted)
    report["#sum"] = "số vụ việc cộng dồn các tháng; chi hội, tổ dân phố lấy số của tháng cuối"
    report["figures"] = _own_figures(counts_over(district.own, months), hand)
    report["units"] = [_ward_entry(ward, sum_of(year, months), counts_over(district.further[ward.id], months), [], hand)
                       for ward, year, _ in district.wards]
    return report


def _first_try(report):
    """The report before its correction: one case too few in one ward, and fewer groups in another."""
    wards = report["units"]
    cases = next(ward["figures"]["environment_cases"] for ward in wards
                 if ward["figures"]["environment_cases"]["found"] > 1)
    for field in cases:
        cases[field] = max(0, cases[field] - 1)
    wards[-1]["figures"]["residential_groups"]["monitored"] -= 4


def _month_files(district, month):
    """The month's texts by name: usually one."""
    key, name = (district.unit.id, month), district.unit.id
    submitted = None if key in DRAFTS else district.submitted(month_end(month))
    if key in MISSING:
        return {}
    report = month_report(district, month, submitted=submitted)
    if key not in CORRECTED:
        return {name: document(report)}
    corrected = month_report(district, month, 2, submitted + timedelta(days=6))
    corrected["note"] = "Thay báo cáo đã gửi: bổ sung một vụ việc về môi trường và sửa số tổ dân phố."
    _first_try(report)
    return {name: document(report), f"{name}-sua-lan-1": document(corrected)}


def encoded(text, key):
    if key in MACOS_TEXT:
        return unicodedata.normalize("NFD", text).encode()
    if key in WINDOWS_TEXT:
        return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    return text.encode()


def district_reports(unit):
    """The reports' bytes by path."""
    hand, files = HANDS[unit.id], {}
    district, suffix = District(unit, hand), hand.suffix
    for month in MONTHS:
        for name, text in _month_files(district, month).items():
            files[f"bao-cao/{YEAR}-{month:02}/{name}{suffix}"] = encoded(text, (unit.id, month))
    for period, months in ((f"{YEAR}-H1", range(1, 7)), (f"{YEAR}-H2", range(7, 13)), (f"{YEAR}", MONTHS)):
        files[f"bao-cao/{period}/{unit.id}{suffix}"] = document(sum_report(district, period, months)).encode()
    return files


def city_reports(units):
    hand, own, files = HANDS["da-nang"], own_year_of(units["da-nang"]), {}
    works = city_work.work_of(units, hand)
    for month in MONTHS:
        submitted = month_end(month) + timedelta(days=Chance("submitted", "da-nang", month).between(8, 12))
        report = {"#schema": SCHEMA, "giamsat": "report/1", "programme": "danang-2023", "unit": "da-nang",
                  "period": hand.month(YEAR, month), "submitted": submitted.isoformat(),
                  "activities": report_activities(works, month, hand),
                  "figures": _own_figures(own[month], hand)} | _own_none_arose(own[month], units["da-nang"], month)
        files[f"bao-cao/{YEAR}-{month:02}/da-nang.yaml"] = document(report).encode()
    return files


def all_reports(units):
    files = city_reports(units)
    for unit in districts(units):
        files |= district_reports(unit)
    return files
