# SPDX-License-Identifier: MIT
"""What the districts plan and do in the year."""

from datetime import date, timedelta

from chance import Chance
from figures import MONTHS
from work import YEAR, Done, Work, a_day
from yaml_text import Inline

WASTE_POLICY = "Quy định về phân loại, lưu giữ, chuyển giao chất thải rắn sinh hoạt"
VIOLENCE_POLICY = "Luật Phòng, chống bạo lực gia đình"

# The month of each district's own team.
TEAM_MONTH = {"lien-chieu": 6, "thanh-khe": 5, "hai-chau": 9, "son-tra": 8, "ngu-hanh-son": 10, "cam-le": 7,
              "hoa-vang": 9}

# The duties without a number that a district left undone, by target.
NOT_DONE = {("thanh-khe", "conduct-supervision"), ("hai-chau", "law-supervision"), ("son-tra", "gender-training"),
            ("son-tra", "environment-documents"), ("lien-chieu", "gender-draft-comment"),
            ("ngu-hanh-son", "childcare-supervision")}
# These also supervised a ward's committee on violence; the plan's list of subjects is open.
COMMITTEES_TOO = {"hai-chau", "lien-chieu", "cam-le", "hoa-vang"}
# Planned for the second quarter and held in August: behind until then.
LEADERSHIP_LATE = {"son-tra"}
# There was no contest to take part in; reported in December.
NO_CONTEST = {"lien-chieu"}

BRIEFING = {"kind": "monthly-briefing"}
LAW_DAY = {"kind": "law-day"}

DRAFTS = [
    "Góp ý dự thảo Nghị quyết của HĐND về hỗ trợ phụ nữ khởi nghiệp",
    "Góp ý dự thảo Đề án xây dựng đô thị văn minh",
    "Góp ý dự thảo Luật Đất đai (sửa đổi)",
    "Góp ý dự thảo Kế hoạch phòng, chống bạo lực trên cơ sở giới",
    "Góp ý dự thảo Quy chế thực hiện dân chủ ở cơ sở",
    "Góp ý dự thảo Chương trình hành động vì trẻ em",
]
GENDER_DRAFTS = {DRAFTS[0], DRAFTS[3], DRAFTS[5]}
PROPOSALS = [
    "Đề xuất lắp đèn chiếu sáng và camera tại các kiệt, hẻm vắng",
    "Đề xuất hỗ trợ thẻ bảo hiểm y tế cho phụ nữ đơn thân có hoàn cảnh khó khăn",
    "Đề xuất bố trí phòng vắt, trữ sữa tại khu công nghiệp",
    "Đề xuất bổ sung thùng rác phân loại tại các chợ",
    "Đề xuất tăng thời gian giữ trẻ ngoài giờ cho con công nhân",
]


def recommendations(chance, hand):
    made = chance.between(2, 6)
    accepted = chance.between(made - 1, made)
    return hand.small({"made": made, "accepted": accepted, "resolved": chance.between(accepted - 1, accepted)})


def decision(chance, day, hand):
    """The decision, some days earlier, that set up a team."""
    return {"number": f"{chance.between(8, 60)}/QĐ-BTV", "date": day - timedelta(days=chance.between(8, 15))}


def people_committees(units, hand):
    return [Inline(unit=hand.unit(unit), kind="people-committee") for unit in units]


def monthly(what, chance, participants=None, without=()):
    done = [Done(a_day(chance, month, 4, 16), {"participants": chance.between(*participants)} if participants else {})
            for month in MONTHS if month not in without]
    return Work(what, "every month", done)


def trainings(district, chance):
    reporters, branches = chance.between(3, 5), chance.between(5, 8)
    place = f"{district.kind.lower()} {district.bare_name}"
    return [
        Work({"kind": "reporter-training", "title": f"Tập huấn báo cáo viên, tuyên truyền viên {place}"}, reporters,
             [Done(a_day(chance, reporters), {"participants": chance.between(45, 90)})]),
        Work({"kind": "branch-training",
              "title": "Tập huấn kỹ năng viết tin bài và truyền thông trên không gian mạng cho cán bộ chi hội"},
             branches, [Done(a_day(chance, branches), {"participants": chance.between(80, 160)})]),
    ]


def waste_team(district, chance, hand):
    month = TEAM_MONTH.get(district.id, 9)
    wards = chance.some_of(district.children, 2)
    day = a_day(chance, month, 10)
    subjects = people_committees(wards, hand) + [
        Inline(unit=hand.unit(ward), kind="residential-group", count=2) for ward in wards]
    partner = "Phòng Tài nguyên và Môi trường"
    return Work({"kind": "supervision", "form": "team", "topic": "waste-sorting",
                 "title": "Giám sát việc phân loại rác thải sinh hoạt tại nguồn", "policy": WASTE_POLICY,
                 "subjects": subjects, "partners": [partner, "Ủy ban MTTQ Việt Nam " + district.kind.lower()]}, month,
                [Done(day, {"participants": chance.between(7, 12), "document": decision(chance, day, hand),
                            "recommendations": recommendations(chance, hand)})])


def violence_supervision(district, chance, hand):
    ward = chance.one_of(district.children)
    kinds = ("people-committee",) if district.id in COMMITTEES_TOO else ()
    months = [chance.between(2, 5), chance.between(7, 11)]
    subjects = [Inline(unit=hand.unit(ward), kind=kind)
                for kind in (*kinds, "police", "mediation-group", "trusted-address")]
    return [
        Work({"kind": "supervision", "form": "community", "topic": "violence",
              "title": "Giám sát việc giải quyết các vụ bạo lực, xâm hại phụ nữ và trẻ em", "policy": VIOLENCE_POLICY},
             "year", [Done(month, {"recommendations": recommendations(chance, hand)}) for month in months]),
        Work({"kind": "supervision", "form": "documents", "topic": "violence",
              "title": f"Giám sát hồ sơ tiếp nhận, xử lý vụ việc tại {ward.kind.lower()} {ward.bare_name}",
              "subjects": subjects}, "Q4", [Done(a_day(chance, 10))]),
    ]


def draft_comments(district, chance):
    planned = Work({"kind": "draft-comment"}, "year", plan_facts={"count": 2})
    months = chance.some_of(range(2, 12), 3)
    titles = chance.some_of(DRAFTS, 3)
    if not GENDER_DRAFTS.intersection(titles) and (district.id, "gender-draft-comment") not in NOT_DONE:
        titles[0] = DRAFTS[3]
    return [planned] + [Work(_draft(title, district), None, [Done(a_day(chance, month))])
                        for month, title in zip(months, titles)]


def _draft(title, district):
    """This district commented on drafts about women, but the officer's report does not give that topic."""
    says_topic = title in GENDER_DRAFTS and (district.id, "gender-draft-comment") not in NOT_DONE
    return {"kind": "draft-comment", "title": title} | ({"topic": "gender"} if says_topic else {})


def issue_proposal(district, chance):
    month = chance.between(7, 9)
    return Work({"kind": "issue-proposal", "title": chance.one_of(PROPOSALS)}, "Q3",
                [Done(a_day(chance, month), {"sent_to": [f"HĐND {district.kind.lower()} {district.bare_name}"]})])


def further_work(district, chance):
    """What the plan requires without a number, or from all levels."""
    place = f"{district.kind.lower()} {district.bare_name}"
    dialogue, consultation, contest = chance.between(9, 11), chance.between(5, 8), chance.between(9, 11)
    late = district.id in LEADERSHIP_LATE
    contests = [] if district.id in NO_CONTEST else [
        Work({"kind": "law-contest", "title": "Thi tìm hiểu Luật Phòng, chống bạo lực gia đình"}, "H2",
             [Done(a_day(chance, contest), {"participants": chance.between(200, 600)})])]
    return contests + [
        Work({"kind": "inspection", "title": "Kiểm tra việc thực hiện kế hoạch tại cơ sở"}, "every quarter",
             [Done(a_day(chance, month)) for month in (3, 6, 9, 11)]),
        Work({"kind": "dialogue", "title": f"Diễn đàn phụ nữ với lãnh đạo {place}"}, "Q4" if dialogue > 9 else "Q3",
             [Done(a_day(chance, dialogue), {"participants": chance.between(80, 150)})]),
        Work({"kind": "consultation", "title": "Lấy ý kiến nhóm phụ nữ tiểu thương, nữ công nhân"}, "year",
             [Done(a_day(chance, consultation), {"participants": chance.between(30, 60)})]),
        Work({"kind": "leadership-training", "title": "Bồi dưỡng kỹ năng cho cán bộ nữ trẻ"}, "Q2" if late else "H2",
             [Done(a_day(chance, 8), {"participants": chance.between(30, 60)})]),
    ] + softer_duties(district)


def softer_duties(district):
    """Each district leaves out the ones in NOT_DONE."""
    chance = Chance("softer", district.id)
    months = {name: chance.between(2, 11) for name in ("environment", "childcare", "law", "conduct", "gender")}

    def supervision(form, topic, title):
        return Work({"kind": "supervision", "form": form, "topic": topic, "title": title}, None, [Done(months[topic])])
    works = {
        "environment-documents": supervision("hearing", "environment", "Nghe hội viên phản ánh về vệ sinh môi trường"),
        "childcare-supervision": supervision("community", "childcare", "Giám sát nhóm trẻ, lớp mẫu giáo độc lập"),
        "law-supervision": supervision("documents", "law", "Xem báo cáo về thực hiện chế độ với lao động nữ"),
        "conduct-supervision": supervision("hearing", "conduct", "Nghe phản ánh về đạo đức, lối sống của cán bộ"),
        "gender-training": Work({"kind": "gender-training", "title": "Tập huấn lồng ghép giới cho cán bộ Hội"}, "year",
                                [Done(a_day(chance, months["gender"]), {"participants": chance.between(30, 70)})]),
    }
    return [work for name, work in works.items() if (district.id, name) not in NOT_DONE]


# A team of two districts: one leads, the other takes part, both report it under the same event.
JOINT_EVENT = "doan-bao-luc-lien-chieu-cam-le"
JOINT_TITLE = "Đoàn giám sát liên quận về phòng ngừa, ứng phó bạo lực với phụ nữ và trẻ em"
CITY_WASTE_EVENT = "doan-phan-loai-rac-thanh-pho"
CITY_WASTE_DISTRICTS = ("hai-chau", "son-tra", "ngu-hanh-son", "hoa-vang")
CITY_WASTE_DAYS = {"hai-chau": 12, "son-tra": 14, "ngu-hanh-son": 18, "hoa-vang": 20}


def joint_work(district, hand):
    joint_team = {"kind": "supervision", "form": "team", "topic": "violence", "title": JOINT_TITLE}
    if district.id == "lien-chieu":
        subjects = people_committees(district.children[:2], hand)
        return [Work(joint_team | {"policy": VIOLENCE_POLICY, "partners": ["Hội LHPN quận Cẩm Lệ", "Công an quận"]}, 11,
                     [Done(date(YEAR, 11, 15), {"event": JOINT_EVENT, "subjects": subjects, "participants": 14})])]
    if district.id == "cam-le":
        return [Work(joint_team, None, [Done(date(YEAR, 11, 15), {
            "role": "joint", "event": JOINT_EVENT, "partners": ["Hội LHPN quận Liên Chiểu"]})])]
    if district.id in CITY_WASTE_DISTRICTS:
        day = date(YEAR, 4, CITY_WASTE_DAYS[district.id])
        return [Work({"kind": "supervision", "form": "team", "topic": "waste-sorting",
                      "title": "Tham gia đoàn giám sát của Hội LHPN thành phố về phân loại rác tại nguồn"}, None,
                     [Done(day, {"role": "joint", "event": CITY_WASTE_EVENT})])]
    return []


def late_told(district):
    """Ngũ Hành Sơn reports in June what it did in May."""
    if district.id != "ngu-hanh-son":
        return []
    return [Work({"kind": "supervision", "form": "hearing", "topic": "environment",
                  "title": "Nghe phản ánh của hội viên về ô nhiễm kênh, mương"}, None,
                 [Done(date(YEAR, 5, 26), {"participants": 38}, reported=6)])]


def work_of(district, hand):
    """Everything of the district's own. Hòa Vang held no law day in January (Tết); Cẩm Lệ makes no proposal."""
    chance = Chance("district", district.id)
    works = [monthly(BRIEFING, chance), monthly(LAW_DAY, chance, (40, 180), (1,) if district.id == "hoa-vang" else ())]
    works += trainings(district, chance)
    works.append(waste_team(district, chance, hand))
    works += violence_supervision(district, chance, hand)
    works += draft_comments(district, chance)
    if district.id != "cam-le":
        works.append(issue_proposal(district, chance))
    works += further_work(district, chance)
    return works + joint_work(district, hand) + late_told(district)
