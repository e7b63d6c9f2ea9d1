# SPDX-License-Identifier: MIT
"""What the city plans and does in the year, following the plan clause by clause."""

from datetime import date

from chance import Chance
from district_work import (BRIEFING, CITY_WASTE_DAYS, CITY_WASTE_DISTRICTS, CITY_WASTE_EVENT, VIOLENCE_POLICY,
                           WASTE_POLICY, decision, monthly, people_committees, recommendations)
from roster import districts
from work import YEAR, Done, Work, a_day
from yaml_text import Inline

WASTE_PARTNERS = ["Sở Tài nguyên - Môi trường thành phố", "UBND TP", "Hội Nông dân thành phố",
                  "Hội Cựu chiến binh thành phố", "Thành Đoàn", "Sở Tư pháp thành phố", "Hội Luật gia thành phố"]
CHILDCARE_PARTNERS = ["UBMTTQVN thành phố", "Sở Lao động - Thương binh và Xã hội thành phố",
                      "Sở Giáo dục - Đào tạo thành phố", "Sở Văn hóa - Thể thao thành phố", "Sở Y tế thành phố",
                      "Hội Từ thiện và Bảo vệ quyền trẻ em thành phố", "Ban An toàn thực phẩm thành phố"]


def each_quarter(what, chance, participants=None):
    done = []
    for quarter in range(4):
        facts = {"participants": chance.between(*participants)} if participants else {}
        done.append(Done(a_day(chance, 3 * quarter + 2), facts))
    return Work(what, "every quarter", done)


def trainings(chance):
    return [
        Work({"kind": "media-training", "days": 1, "audience": ["cán bộ Hội các cấp", "chi hội trưởng"],
              "title": "Tập huấn kỹ năng viết tin bài và truyền thông trên không gian mạng"}, 4,
             [Done(date(YEAR, 4, 7), {"participants": 104})], {"participants": 100}),
        Work({"kind": "opinion-training", "days": 1, "audience": ["cán bộ Hội các cấp"],
              "title": "Tập huấn kỹ năng nắm bắt tình hình dư luận xã hội và xử lý điểm nóng"}, 4,
             [Done(date(YEAR, 4, 25), {"participants": 112})], {"participants": 100}),
    ]


def communication(chance):
    return [
        each_quarter({"kind": "reporter-conference", "title": "Hội nghị báo cáo viên"}, chance, (70, 95)),
        each_quarter({"kind": "branch-document", "title": "Tài liệu sinh hoạt chi hội"}, chance),
        Work({"kind": "coordination-agreement", "partners": ["Sở Tư pháp", "Hội Luật gia"],
              "title": "Chương trình phối hợp tuyên truyền, phổ biến pháp luật"}, 3, [Done(date(YEAR, 3, 16))]),
    ]


def waste_team(units, hand):
    chosen = [units[name] for name in CITY_WASTE_DISTRICTS]
    wards = [ward for district in chosen
             for ward in Chance("waste", district.id).some_of(district.children, 2)]
    subjects = people_committees(chosen + wards, hand)
    subjects += [Inline(unit=hand.unit(ward), kind="residential-group", count=2) for ward in wards]
    first, last = min(CITY_WASTE_DAYS.values()), max(CITY_WASTE_DAYS.values())
    chance = Chance("city", "waste team")
    return Work({"kind": "supervision", "form": "team", "topic": "waste-sorting", "policy": WASTE_POLICY,
                 "title": "Giám sát việc phân loại, lưu giữ, chuyển giao chất thải rắn sinh hoạt",
                 "subjects": subjects, "partners": WASTE_PARTNERS}, 4,
                [Done((date(YEAR, 4, first), date(YEAR, 4, last)),
                      {"event": CITY_WASTE_EVENT, "participants": 16, "recommendations": recommendations(chance, hand),
                       "document": decision(chance, date(YEAR, 4, first), hand)})])


def childcare_team(units, hand):
    wards = [Chance("childcare", district.id).one_of(district.children) for district in districts(units)]
    subjects = [Inline(unit=hand.unit(ward), kind="people-committee", method="records") for ward in wards]
    subjects += [Inline(unit=hand.unit(ward), kind="childcare-group", count=4, method="visit") for ward in wards]
    chance = Chance("city", "childcare team")
    return Work({"kind": "supervision", "form": "team", "topic": "childcare",
                 "title": "Giám sát các nhóm trẻ, lớp mẫu giáo độc lập dân lập và tư thục",
                 "policy": "Quy định về phòng ngừa, ứng phó với bạo lực, xâm hại trẻ em tại nhóm, lớp độc lập",
                 "subjects": subjects, "partners": CHILDCARE_PARTNERS}, 6,
                [Done((date(YEAR, 6, 6), date(YEAR, 6, 16)),
                      {"participants": 15, "recommendations": recommendations(chance, hand),
                       "document": decision(chance, date(YEAR, 6, 6), hand)})])


def other_supervision():
    return [
        Work({"kind": "supervision", "form": "documents", "topic": "violence", "policy": VIOLENCE_POLICY,
              "title": "Giám sát việc giải quyết các vụ bạo lực, xâm hại phụ nữ và trẻ em qua báo cáo của quận, huyện"},
             "year", [Done(6), Done(11)]),
        Work({"kind": "supervision", "form": "hearing", "topic": "conduct",
              "title": "Nghe phản ánh về tu dưỡng, rèn luyện đạo đức, lối sống của cán bộ, đảng viên nơi cư trú"}, "H2",
             [Done(10)]),
        Work({"kind": "supervision", "form": "documents", "topic": "law",
              "title": "Xem báo cáo về thực hiện chế độ thai sản tại doanh nghiệp"}, "Q3", [Done(8)]),
        Work({"kind": "supervision", "form": "community", "topic": "childcare",
              "title": "Tổng hợp kết quả chi hội giám sát nhóm trẻ, lớp mẫu giáo độc lập"}, "Q4", [Done(11)]),
    ]


def policy_work(chance):
    return [
        Work({"kind": "social-critique", "title": "Phản biện dự thảo Nghị quyết về chính sách hỗ trợ trẻ mầm non"},
             "Q4", [Done(date(YEAR, 10, 19), {"sent_to": ["Thường trực HĐND thành phố"], "participants": 45})]),
        Work({"kind": "policy-proposal", "title": "Đề án hỗ trợ phụ nữ khởi nghiệp giai đoạn 2023-2026"}, "H2",
             [Done(date(YEAR, 11, 23), {"sent_to": ["UBND thành phố"],
                                        "adopted": {"number": "2741/QĐ-UBND", "date": date(YEAR, 11, 17)}})]),
        Work({"kind": "leader-dialogue",
              "title": "Diễn đàn đối thoại giữa người đứng đầu Thành ủy, UBND thành phố với các tầng lớp phụ nữ",
              "chairs": ["Thường trực Thành ủy", "UBND thành phố", "Hội LHPN thành phố"],
              "partners": ["Văn phòng Thành ủy", "Văn phòng UBND thành phố"]}, "Q3",
             [Done(date(YEAR, 9, 14), {"participants": 250})]),
    ]


def further_work(chance):
    """What the plan requires without a number, or from all levels."""
    return [
        Work({"kind": "guidance-document", "title": "Tài liệu hướng dẫn giám sát cộng đồng cho chi hội"}, "Q1",
             [Done(date(YEAR, 5, 12))]),   # planned for the first quarter: behind until May
        Work({"kind": "advisers-network-plan",
              "title": "Kế hoạch công tác năm của Mạng lưới cán bộ tư vấn phòng ngừa, ứng phó bạo lực"}, "Q1",
             [Done(date(YEAR, 2, 22))]),
        Work({"kind": "policy-review", "title": "Rà soát chính sách hỗ trợ phụ nữ đơn thân, phụ nữ khuyết tật"}, "Q2",
             [Done(date(YEAR, 6, 8))]),
        Work({"kind": "working-session", "title": "Làm việc với Ban Văn hóa - Xã hội HĐND thành phố"}, "H1",
             [Done(date(YEAR, 5, 24))]),
        # Also planned for the second half-year, but not held.
        Work({"kind": "working-session", "title": "Làm việc với Sở Lao động - Thương binh và Xã hội"}, "Q4"),
        Work({"kind": "draft-comment", "topic": "gender",
              "title": "Góp ý dự thảo Kế hoạch hành động về bình đẳng giới của thành phố"}, "H1",
             [Done(date(YEAR, 4, 19))]),
        Work({"kind": "supervision-training", "title": "Tập huấn nghiệp vụ giám sát, phản biện xã hội"}, 3,
             [Done(date(YEAR, 3, 22), {"participants": 128})]),
        Work({"kind": "gender-training", "title": "Tập huấn kỹ năng lồng ghép giới"}, "Q3",
             [Done(date(YEAR, 8, 17), {"participants": 90})]),
        Work({"kind": "leadership-training", "title": "Tập huấn kỹ năng lãnh đạo, quản lý cho cán bộ nữ",
              "audience": ["cán bộ nữ được bổ nhiệm lần đầu", "nữ đại biểu dân cử lần đầu", "cán bộ nữ trẻ"]}, "H2",
             [Done(date(YEAR, 10, 26), {"participants": 75})]),
        Work({"kind": "consultation", "title": "Lấy ý kiến nữ trí thức về dự thảo Luật Đất đai (sửa đổi)"}, "Q1",
             [Done(date(YEAR, 3, 10), {"participants": 60})]),
        Work({"kind": "dialogue", "title": "Gặp mặt, đối thoại với nữ công nhân khu công nghiệp"}, "H1",
             [Done(date(YEAR, 5, 18), {"participants": 140})]),
        Work({"kind": "inspection", "title": "Kiểm tra việc thực hiện kế hoạch tại quận, huyện"}, "every quarter",
             [Done(a_day(chance, month)) for month in (3, 6, 9, 11)]),
        Work({"kind": "review", "title": "Sơ kết 6 tháng đầu năm"}, 6, [Done(date(YEAR, 6, 29))]),
        Work({"kind": "review", "title": "Tổng kết năm"}, 12, [Done(date(YEAR, 12, 21))]),
        Work({"kind": "annual-report", "title": "Báo cáo kết quả năm"}, 12,
             [Done(date(YEAR, 12, 26), {"sent_to": ["TW Hội LHPN Việt Nam", "Thường trực Thành ủy", "UBND thành phố",
                                                    "UBMTTQVN thành phố"]})]),
    ]


def work_of(units, hand):
    chance = Chance("city")
    return ([monthly(BRIEFING, chance)] + communication(chance) + trainings(chance)
            + [waste_team(units, hand), childcare_team(units, hand)] + other_supervision() + policy_work(chance)
            + further_work(chance))
