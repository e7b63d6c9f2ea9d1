// SPDX-License-Identifier: MIT
#include "report/programme/editor_words.hpp"

#include "target/sentences.hpp"

namespace giamsat::report {
namespace {

constexpr text::Message of_clause{"{0}, điều {1}", "{0}, clause {1}"};
constexpr text::Message needs_one{"{0}. Phải ghi thêm `{1}`.", "{0}. `{1}` is also required."};
constexpr text::Message needs_two{"{0}. Phải ghi thêm `{1}` và `{2}`.", "{0}. `{1}` and `{2}` are also required."};
constexpr text::Message counted{"{0}. Ghi số lượng ở `count`, không ghi từng nơi.",
                                "{0}. Write their number under `count` instead of listing them."};
constexpr text::Message below = text::both("{0}, {1}");
constexpr text::Message stated_by{"{0}. Ghi ở cấp: {1}.", "{0}. Reported by: {1}."};
constexpr text::Message may_not_arise{"{0} Không phát sinh thì ghi vào `none_arose`.",
                                      "{0} If none arose, list it under `none_arose`."};
constexpr text::Message happens{"{0}: số phát sinh trong kỳ.", "{0}: the number that arose in the period."};
constexpr text::Message exists{"{0}: số có đến cuối kỳ.", "{0}: the number at the end of the period."};
constexpr text::Message at_most{"{0} Không quá `{1}`.", "{0} Not more than `{1}`."};
constexpr text::Message at_most_over_year{"{0} Tính từ đầu năm, không quá `{1}`.",
                                          "{0} Over the year to date, not more than `{1}`."};
constexpr text::Message optional{"{0} Không bắt buộc.", "{0} Optional."};
constexpr text::Message how_to_write{
    "{0} Viết liền bằng chữ số; chưa biết thì để trống, không ghi 0.",
    "{0} Digits without separators; leave it empty if it is not known yet, do not write 0."};

}  // namespace

text::Bilingual explained(const programme::ActivityKind& kind) {
    auto text = kind.clause.empty() ? kind.name : text::say(of_clause, kind.name, kind.clause);
    if (kind.requires_form && kind.requires_topic) return text::say(needs_two, text, "form", "topic");
    if (kind.requires_form || kind.requires_topic)
        return text::say(needs_one, text, kind.requires_form ? "form" : "topic");
    return text;
}

text::Bilingual explained(const programme::SubjectKind& kind) {
    return kind.counted ? text::say(counted, kind.name) : kind.name;
}

text::Bilingual explained(const programme::Roster& roster, const programme::Unit& unit) {
    return unit.parent == programme::no_unit ? text::same(unit.name)
                                             : text::say(below, unit.name, roster[unit.parent].name);
}

text::Bilingual explained(const programme::Programme& programme, const programme::FigureGroup& group) {
    const auto text = text::say(stated_by, group.name, target::level_names(programme, group.levels));
    return group.may_not_arise ? text::say(may_not_arise, text) : text;
}

text::Bilingual explained(const programme::Programme& programme, const programme::FigureField& field) {
    auto text = text::say(field.over_time == programme::OverTime::sum ? happens : exists, field.name);
    if (field.at_most)
        text =
            text::say(field.at_most_over_year ? at_most_over_year : at_most, text, programme.field(field.at_most).id);
    if (field.optional) text = text::say(optional, text);
    return text::say(how_to_write, text);
}

}  // namespace giamsat::report
