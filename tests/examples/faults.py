#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes examples/faulty: correct plans and reports with one fault each, of kinds that officers really make.

Each fault is a row of a table: name, what is wrong (the comment at the top of the file), the original file, the
change, and the expected finding. ¦ in the new text marks the place of the finding; it is not written. `--check`
writes nothing and fails if a file would change.
"""

import argparse
import sys
from dataclasses import dataclass

from generate import the_year
from old_encodings import tcvn3
from roster import PROJECT, read_roster

FAULTY = PROJECT / "examples" / "faulty"
PLAN = "ke-hoach/ngu-hanh-son.yaml"
REPORT = "bao-cao/2023-04/ngu-hanh-son.yaml"
HALF = "bao-cao/2023-H1/ngu-hanh-son.yaml"
MARK = "¦"


@dataclass(frozen=True)
class Change:
    """`old`, which must occur exactly once in the file, becomes `new`. With `at`, the place of the finding is the
    start of that text (which must also occur exactly once) instead of a mark."""
    old: str
    new: str
    at: str = ""


@dataclass(frozen=True)
class Expected:
    rule: str
    severity: str = "error"


@dataclass(frozen=True)
class Fault:
    name: str
    comment: str
    base: str
    change: Change
    rule: str
    severity: str = "error"
    write: object = str.encode     # text → bytes
    place: tuple = ()              # (line, column), if a mark cannot give it


PLAN_SYNTAX = [
    Fault("dau-hai-cham-trong-tieu-de", "Tiêu đề có dấu hai chấm mà không đặt trong dấu nháy", PLAN, Change(
        "title: Giám sát việc phân loại rác thải sinh hoạt tại nguồn", "title: Giám sát phân loại rác¦: đợt 1"),
        "yaml.syntax"),
    Fault("chu-sau-dau-nhay", "Sau dấu nháy đóng còn có chữ", PLAN, Change(
        "title: Giám sát hồ sơ tiếp nhận, xử lý vụ việc tại phường Mỹ An", 'title: "Ngày pháp luật" ¦tháng 10'),
        "yaml.syntax"),
    Fault("thieu-dau-nhay-dong", "Quên dấu nháy đóng", PLAN, Change("number: 04/KH-BTV", 'number: ¦"04/KH-BTV'),
          "yaml.syntax"),
    Fault("thut-le-bang-tab", "Thụt lề bằng phím Tab", PLAN, Change(
        "    title: Tập huấn báo cáo viên", "¦\ttitle: Tập huấn báo cáo viên"), "yaml.syntax"),
    Fault("dau-cach-cung", "Thụt lề bằng dấu cách không ngắt, chép từ Word hoặc Zalo", PLAN, Change(
        "    title: Tập huấn báo cáo viên", "¦\u00a0\u00a0\u00a0\u00a0title: Tập huấn báo cáo viên"), "yaml.syntax"),
    Fault("thieu-dau-ngoac", "Quên ngoặc nhọn đóng", PLAN, Change(
        "{total: 14, monitoring: 14}", "¦{total: 14, monitoring: 14"), "yaml.syntax"),
    Fault("khoa-hai-lan", "Một mục ghi hai lần", PLAN, Change(
        "number: 04/KH-BTV\n", "number: 04/KH-BTV\n¦number: 05/KH-BTV\n"), "yaml.duplicate-key"),
    Fault("neo-yaml", "Dùng neo (&) của YAML", PLAN, Change("basis: [", "basis: ¦&can-cu ["), "yaml.unsupported"),
    Fault("the-yaml", "Dùng thẻ kiểu (!!) của YAML", PLAN,
          Change("number: 04", "number: ¦!!str 04"), "yaml.unsupported"),
    Fault("hai-tai-lieu", "Hai tài liệu trong một tệp", PLAN, Change(
        "{total: 41, monitored: 41}\n", "{total: 41, monitored: 41}\n¦---\ngiamsat: plan/1\n"), "yaml.unsupported"),
    Fault("ma-hoa-utf16", "Tệp lưu bằng bảng mã UTF-16", PLAN, Change("", ""), "yaml.encoding",
          write=lambda text: b"\xff\xfe" + text.encode("utf-16-le"), place=(1, 1)),
    Fault("ma-hoa-tcvn3", "Tệp lưu bằng bảng mã TCVN3 (ABC)", PLAN, Change("", ""), "yaml.encoding",
          write=tcvn3, place=(1, 4)),
    Fault("ky-tu-dieu-khien", "Có ký tự ngắt dòng của Word trong tiêu đề", PLAN, Change(
        "quận Ngũ Hành Sơn\n    when: 2023-04", "quận¦\x0b Ngũ Hành Sơn\n    when: 2023-04"), "yaml.encoding"),
]

PLAN_STRUCTURE = [
    Fault("khoa-viet-sai", "Mục viết sai: activites", PLAN,
          Change("\nactivities:\n  - {kind: monthly-briefing, every: month}\n"
          "  - {kind: law-day", "\n¦activites:\n  - {kind: monthly-briefing, every: month}\n  - {kind: law-day"),
          "schema.unknown-key"),
    Fault("khoa-tieng-viet", "Mục viết bằng tiếng Việt", PLAN,
          Change("number: 04", "¦so_van_ban: 04"), "schema.unknown-key"),
    Fault("thieu-noi-dung-giam-sat", "Hoạt động giám sát không ghi nội dung (topic)", PLAN, Change(
        "  - kind: supervision\n    form: documents\n    topic: violence\n",
        "  - ¦kind: supervision\n    form: documents\n"), "schema.missing-key"),
    Fault("dau-cham-hang-nghin", "Số tiền có dấu chấm hàng nghìn", PLAN,
          Change("90000000", "¦90.000.000"), "schema.type"),
    Fault("dau-nhay-cong", "Dấu nháy cong chép từ Word", PLAN, Change(
        "submitted: 2023-02-13", "submitted: ¦“2023-02-13”"), "schema.type"),
    Fault("ngay-dau-cham", "Ngày viết bằng dấu chấm", PLAN,
          Change("signed: 2023-02-08", "signed: ¦08.02.2023"), "schema.type"),
    Fault("ngay-khong-co-that", "Ngày không có trong lịch", PLAN, Change("signed: 2023-02-08", "signed: ¦2023-02-30"),
          "schema.value"),
    Fault("ngay-kieu-my", "Ngày viết theo kiểu Mỹ: tháng trước, ngày sau", PLAN, Change(
        "submitted: 2023-02-13", "submitted: ¦02/13/2023"), "schema.value"),
    Fault("danh-sach-thanh-mot-dong", "Người phụ trách phải là danh sách", PLAN, Change(
        "in_charge:\n  - {name: Võ Thị Bích Thuỷ, role: Phó Chủ tịch}", "in_charge: ¦Võ Thị Bích Thuỷ"), "schema.type"),
    Fault("lan-sua-doi-bang-0", "Lần gửi tính từ 1", PLAN, Change(
        "submitted: 2023-02-13", "submitted: 2023-02-13\nrevision: ¦0"), "schema.value"),
]

PLAN_UNITS = [
    Fault("don-vi-khong-co", "Tên phường viết sai", PLAN,
          Change("unit: khue-my\n", "unit: ¦khue-mi\n"), "unit.unknown"),
    Fault("phuong-cua-quan-khac", "Phường của quận khác", PLAN, Change(
        "units:\n", "units:\n  - unit: ¦an-hai-tay\n"), "unit.not-subordinate"),
    Fault("trung-muc-don-vi", "Một phường có hai mục", PLAN, Change(
        "{total: 41, monitored: 41}\n", "{total: 41, monitored: 41}\n  - unit: ¦Phường Mỹ An\n    figures:\n"
        "      branches: {total: 14, monitoring: 14}\n      residential_groups: {total: 60, monitored: 60}\n"),
        "unit.duplicate"),
    Fault("thieu-phuong", "Thiếu mục của phường Hoà Quý", PLAN, Change(
        "  - unit: hoa-quy\n    figures:\n      branches: {total: 19, monitoring: 19}\n"
        "      residential_groups: {total: 43, monitored: 43}\n", "", "units:\n"), "unit.missing"),
]

PLAN_ACTIVITIES = [
    Fault("loai-hoat-dong-sai", "Loại hoạt động viết sai", PLAN, Change(
        "kind: reporter-training", "kind: ¦reporter-trainning"), "activity.unknown-kind"),
    Fault("hinh-thuc-sai", "Hình thức giám sát không có trong danh mục", PLAN, Change(
        "form: documents", "form: ¦van-ban"), "activity.unknown-form"),
    Fault("noi-dung-sai", "Nội dung giám sát viết sai", PLAN, Change(
        "form: documents\n    topic: violence", "form: documents\n    topic: ¦violent"), "activity.unknown-topic"),
    Fault("doi-tuong-sai", "Loại đối tượng giám sát viết sai", PLAN, Change(
        "unit: my-an, kind: people-committee", "unit: my-an, kind: ¦people-comittee"), "activity.unknown-subject"),
    Fault("hoat-dong-ghi-hai-lan", "Một hoạt động ghi hai lần", PLAN, Change(
        "  - {kind: law-day, every: month}\n",
        "  - {kind: law-day, every: month}\n  - ¦{kind: law-day, every: month}\n"),
        "activity.duplicate", "warning"),
    Fault("hoat-dong-nam-sau", "Hoạt động của năm sau trong kế hoạch năm nay", PLAN, Change(
        "Ngũ Hành Sơn, when: 2023-Q4", "Ngũ Hành Sơn, when: ¦2024-Q1"), "date.outside-period"),
    Fault("ky-sau-khi-gui", "Ngày ký sau ngày gửi", PLAN,
          Change("signed: 2023-02-08", "signed: ¦2023-02-14"), "date.order"),
]

PLAN_TARGETS = [
    Fault("thieu-doan-giam-sat", "Kế hoạch không có đoàn giám sát nào", PLAN, Change(
        "    form: team\n    topic: waste-sorting\n    title: Giám sát việc",
        "    form: community\n    topic: waste-sorting\n"
        "    title: Giám sát việc", "activities:\n  - {kind: monthly-briefing, every: month}\n  - {kind: law"),
        "target.supervision-team"),
    Fault("chi-hoi-thieu-mot", "Thiếu một chi hội thì không đủ 100%", PLAN, Change(
        "{total: 14, monitoring: 14}", "{total: 14, monitoring: ¦13}"), "target.branch-monitoring"),
    Fault("to-dan-pho-thieu-mot", "Thiếu một tổ dân phố thì không đủ 100%", PLAN, Change(
        "{total: 60, monitored: 60}", "{total: 60, monitored: ¦59}"), "target.residential-groups-monitored"),
    Fault("nop-dung-ngay-20-02", "Gửi đúng ngày 20/02 là trễ một ngày: phải gửi trước ngày 20/02", PLAN, Change(
        "submitted: 2023-02-13", "submitted: ¦20/02/2023"), "target.plan-deadline"),
    Fault("thieu-nguoi-phu-trach", "Chưa phân công người phụ trách", PLAN, Change(
        "in_charge:\n  - {name: Võ Thị Bích Thuỷ, role: Phó Chủ tịch}\n", "", "giamsat:"), "target.plan-lead"),
    Fault("thieu-can-cu", "Không nêu Hướng dẫn số 23/HD-ĐCT", PLAN, Change(
        "basis: [23/HD-ĐCT, 68/KH-BTV]", "¦basis: [68/KH-BTV]"), "target.plan-basis", "warning"),
    Fault("thieu-kinh-phi", "Không nêu nguồn kinh phí", PLAN, Change(
        "funding:\n  - {source: Ngân sách quận, amount: 90000000}\n  - {source: Vận động xã hội hóa}\n", "",
        "giamsat:"),
        "target.plan-funding", "warning"),
    Fault("phuong-gop-y-mot-du-thao", "Một phường chỉ góp ý một dự thảo", PLAN, Change(
        "      residential_groups: {total: 60, monitored: 60}\n",
        "      residential_groups: {total: 60, monitored: 60}\n"
        "    ¦activities:\n      - {kind: draft-comment, when: 2023, count: 1}\n"), "target.draft-comment"),
    Fault("thieu-mot-ngay-phap-luat", "Ngày pháp luật mỗi quý thay vì mỗi tháng", PLAN, Change(
        "{kind: law-day, every: month}", "{kind: law-day, every: quarter}",
        "activities:\n  - {kind: monthly-briefing, every: month}\n  - {kind: law"), "target.law-day", "warning"),
    Fault("phuong-khong-co-doan", "Phường không lập đoàn giám sát (khuyến khích)", PLAN, Change(
        "      form: team\n      topic: waste-sorting\n      title: Giám sát phân loại rác tại các tổ dân phố\n",
        "      form: hearing\n      topic: waste-sorting\n      title: Giám sát phân loại rác tại các tổ dân phố\n",
        "unit: my-an\n    figures:"), "target.supervision-team-ward", "notice"),
]

REPORT_FAULTS = [
    Fault("bao-cao-ngoai-nam", "Kỳ báo cáo ngoài năm của bộ chỉ tiêu", REPORT,
          Change("period: 2023-04", "period: ¦2024-04"),
          "period.outside-programme"),
    Fault("hoat-dong-sau-ky", "Hoạt động của tháng sau trong báo cáo tháng này", REPORT, Change(
        "{kind: law-day, when: 2023-04-11", "{kind: law-day, when: ¦2023-05-11"), "date.outside-period"),
    Fault("hoat-dong-bao-muon", "Hoạt động của tháng trước, nay mới báo cáo", REPORT, Change(
        "khởi nghiệp\n    when: 2023-04-05", "khởi nghiệp\n    when: ¦2023-03-29"), "date.outside-period", "warning"),
    Fault("gui-truoc-khi-het-thang", "Gửi báo cáo khi tháng chưa kết thúc", REPORT, Change(
        "submitted: 2023-05-02", "submitted: ¦2023-04-25"), "date.order", "warning"),
    Fault("ban-nhap", "Chưa có ngày gửi: còn là bản nháp", REPORT, Change("submitted: 2023-05-02\n", "", "giamsat:"),
          "submission.draft", "warning"),
    Fault("so-lieu-viet-sai", "Tên số liệu viết sai", REPORT, Change(
        "      branches: {total: 14, monitoring: 14}",
        "      ¦branchs: {total: 14, monitoring: 14}"), "figure.unknown"),
    Fault("so-lieu-sai-cap", "Số chi hội do xã, phường khai, không phải quận", REPORT, Change(
        "\nfigures:\n", "\nfigures:\n  ¦branches: {total: 76, monitoring: 76}\n"), "figure.level"),
    Fault("thieu-so-lieu", "Nhóm số liệu thiếu số vụ đã giải quyết", REPORT, Change(
        "      violence_cases: {found: 2, monitored: 2, resolved: 2}",
        "      ¦violence_cases: {found: 2, monitored: 2}"), "figure.missing"),
    Fault("o-de-trong", "Để trống không phải là 0", REPORT, Change(
        "      violence_cases: {found: 2, monitored: 2, resolved: 2}",
        "      ¦violence_cases: {found: 2, monitored: 2, resolved: }"), "figure.missing"),
    Fault("chi-hoi-vuot-tong-so", "Số chi hội giám sát lớn hơn tổng số chi hội", REPORT, Change(
        "{total: 14, monitoring: 14}", "{total: 14, monitoring: ¦15}"), "figure.exceeds"),
    Fault("giam-sat-vuot-so-phat-hien", "Số vụ giám sát lớn hơn số vụ phát hiện trong tháng", REPORT, Change(
        "{found: 2, monitored: 2, resolved: 2}", "{found: 2, monitored: ¦3, resolved: 2}"), "figure.exceeds", "notice"),
    Fault("khong-khop-tong-kiem-tra", "Số tổng ghi tay khác tổng của các phường", REPORT, Change(
        "units:\n", "control_totals:\n  violence_cases: {found: ¦5}\nunits:\n"), "figure.control-total"),
    Fault("khong-phat-sinh-mau-thuan", "Khai không phát sinh nhưng vẫn ghi số vụ", REPORT, Change(
        "    activities:\n      - {kind: monthly-briefing, when: 2023-04-08}",
        "    none_arose:\n      - {what: ¦violence_cases}\n"
        "    activities:\n      - {kind: monthly-briefing, when: 2023-04-08}"), "none-arose.contradicted"),
    Fault("khong-phat-sinh-viec-bat-buoc", "Việc này không thể khai là không phát sinh", REPORT, Change(
        "\nnone_arose:\n", "\nnone_arose:\n  - {what: ¦branch-training}\n"), "none-arose.not-allowed"),
    Fault("khong-phat-sinh-gi", "Không rõ cái gì không phát sinh", REPORT, Change(
        "\nnone_arose:\n", "\nnone_arose:\n  - {what: ¦bao-luc-hoc-duong}\n"), "none-arose.unknown"),
    Fault("vu-viec-chua-giam-sat", "Có vụ việc chưa được giám sát", REPORT, Change(
        "{found: 2, monitored: 2, resolved: 2}", "{found: 2, monitored: ¦1, resolved: 1}"),
        "target.violence-cases-monitored", "warning"),
    Fault("thieu-giao-ban", "Tháng này quận chưa giao ban", REPORT, Change(
        "  - {kind: monthly-briefing, when: 2023-04-05}\n", "", "activities:\n  - kind: draft-comment"),
        "target.monthly-briefing"),
    Fault("khong-ai-yeu-cau", "Kỳ này không ai yêu cầu báo cáo", HALF, Change(
        "period: 2023-H1", "period: ¦2023-01-10/2023-06-30"), "submission.not-owed", "notice"),
]

OTHER_FILES = [
    Fault("chuong-trinh-khac", "Kế hoạch của bộ chỉ tiêu khác", PLAN, Change(
        "programme: danang-2023", "programme: ¦danang-2022"), "programme.other", "notice"),
    Fault("thieu-dong-giamsat", "Thiếu dòng giamsat nói đây là tệp gì", PLAN, Change(
        "giamsat: plan/1\n", "", "programme:"), "schema.missing-key"),
]

FAULTS = (PLAN_SYNTAX + PLAN_STRUCTURE + PLAN_UNITS + PLAN_ACTIVITIES + PLAN_TARGETS + REPORT_FAULTS + OTHER_FILES)


@dataclass(frozen=True)
class Whole:
    """A file that is not made from another one. """
    name: str
    comment: str
    text: str
    rule: str
    severity: str
    place: tuple


WHOLE_FILES = [
    Whole("tep-rong", "Tệp chưa có nội dung gì", "", "yaml.limit", "error", (1, 1)),
    Whole("khong-phai-ke-hoach", "Tệp YAML không phải kế hoạch, báo cáo", "lich_truc:\n"
          "  - {ngay: 02/05/2023, nguoi_truc: Nguyễn Thị A}\n  - {ngay: 03/05/2023, nguoi_truc: Trần Thị B}\n",
          "file.foreign", "notice", (2, 1)),
]


@dataclass(frozen=True)
class Pair:
    """A folder of two files: the base, and the same with a change."""
    name: str
    comment: str
    base: str
    change: Change
    rule: str
    severity: str
    files: tuple                   # file names of the base and of the changed one
    found_in: tuple                # which of them have the findings


PAIRS = [
    Pair("hai-ban-cung-lan-sua-doi", "Hai tệp khác nhau cho cùng một kỳ, cùng lần gửi", REPORT, Change(
        "{found: 2, monitored: 2, resolved: 2}", "{found: 1, monitored: 1, resolved: 1}"),
        "submission.duplicate", "error", ("ban-1.yaml", "ban-2.yaml"), ("ban-1.yaml", "ban-2.yaml")),
    Pair("ban-sao", "Một tệp gửi hai lần", REPORT, Change("", ""), "submission.copy", "notice",
         ("bao-cao.yaml", "bao-cao (1).yaml"), ("bao-cao.yaml",)),
    Pair("ban-da-duoc-thay-the", "Bản gửi lại thay bản trước", REPORT, Change(
        "submitted: 2023-05-02\n", "submitted: 2023-05-09\nrevision: 2\n"), "submission.superseded", "notice",
        ("lan-1.yaml", "lan-2.yaml"), ("lan-1.yaml",)),
]


def once(text, part, what):
    if text.count(part) != 1:
        raise ValueError(f"{what}: not exactly once there: {part!r}")
    return text.index(part)


def position(text, offset):
    """Line and column (in code points), from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def commented(base, comment):
    """The base with the comment in place of its first line (the editor's schema line)."""
    return f"# {comment}\n" + base.split("\n", 1)[1]


def changed(base, change, comment, what):
    """The changed text, and the place of its finding; none if the change does not give one."""
    text = commented(base, comment)
    if change.old:
        once(text, change.old, what)
        text = text.replace(change.old, change.new)
    if MARK in text:
        offset = once(text, MARK, what)
        return text.replace(MARK, ""), position(text, offset)
    return text, position(text, once(text, change.at, what)) if change.at else ()


def faulty_files(bases):
    """Each faulty file's bytes, by its path below examples/faulty."""
    files = {}
    for fault in FAULTS:
        text, _ = changed(bases[fault.base], fault.change, fault.comment, fault.name)
        files[fault.name + ".yaml"] = fault.write(text)
    for pair in PAIRS:
        text, _ = changed(bases[pair.base], pair.change, pair.comment, pair.name)
        files[f"{pair.name}/{pair.files[0]}"] = commented(bases[pair.base], pair.comment).encode()
        files[f"{pair.name}/{pair.files[1]}"] = text.encode()
    for whole in WHOLE_FILES:
        files[whole.name + ".yaml"] = f"# {whole.comment}\n{whole.text}".encode()
    return files


def expectations(bases):
    """The expected findings: path to check → list of (file, rule, severity, line, column); line, column 0:
    unspecified."""
    found = {f"{whole.name}.yaml": [(f"{whole.name}.yaml", whole.rule, whole.severity, *whole.place)]
             for whole in WHOLE_FILES}
    for fault in FAULTS:
        _, place = changed(bases[fault.base], fault.change, fault.comment, fault.name)
        path = fault.name + ".yaml"
        found[path] = [(path, fault.rule, fault.severity, *(fault.place or place))]
    for pair in PAIRS:
        found[pair.name] = [(f"{pair.name}/{name}", pair.rule, pair.severity, 0, 0) for name in pair.found_in]
    return dict(sorted(found.items()))


def read_bases():
    year = the_year(read_roster())
    return {path: year[path].decode() for path in (PLAN, REPORT, HALF)}


def readme(bases):
    comments = {fault.name + ".yaml": fault.comment for fault in FAULTS}
    comments |= {pair.name: pair.comment for pair in PAIRS}
    comments |= {whole.name + ".yaml": whole.comment for whole in WHOLE_FILES}
    rows = [f"| [{path}](<{path}>) | {comments[path]} | `{found[0][1]}` |"
            for path, found in expectations(bases).items()]
    return "\n".join([
        "# Những lỗi hay gặp / Faults that officers make", "",
        "Mỗi tệp (hay thư mục) là một kế hoạch, báo cáo không có lỗi nào, rồi sửa đúng một chỗ; dòng đầu nói sai gì.",
        "`giamsat validate` phải tìm ra đúng lỗi đó, đúng chỗ đó: câu trả lời (tính đến ngày 31/01/2024) nằm ở",
        "`TÊN.expected.txt` và `TÊN.expected.json`. Tệp YAML do `tests/examples/faults.py` sinh ra, đừng sửa tay.",
        "",
        "Each file (or folder) is a correct plan or report with one change; its first line says what is wrong.",
        "`NAME.expected.txt` and `NAME.expected.json` are the output of `giamsat validate`, as of 2024-01-31.",
        "Written by `tests/examples/faults.py`: do not edit by hand.", "",
        "| Tệp | Sai ở đâu | Vấn đề |", "|---|---|---|", *rows]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only tell which files would change")
    options = parser.parse_args()
    bases = read_bases()
    files = faulty_files(bases) | {"README.md": readme(bases).encode()}
    expectations(bases)
    stale = [name for name, content in files.items()
             if not (FAULTY / name).is_file() or (FAULTY / name).read_bytes() != content]
    if options.check:
        print("\n".join(stale) or f"{len(files)} files as generated")
        return 1 if stale else 0
    for name in stale:
        (FAULTY / name).parent.mkdir(parents=True, exist_ok=True)
        (FAULTY / name).write_bytes(files[name])
    print(f"{len(files)} files in {FAULTY}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
