// SPDX-License-Identifier: MIT
#include "check/family.hpp"

#include <algorithm>

namespace giamsat::check {
namespace {

constexpr text::Message not_allowed{"“{0}” không thể khai là không phát sinh",
                                    "“{0}” cannot be listed under `none_arose`"};
constexpr text::Message state_activity{"xóa mục này; nếu đã làm thì ghi vào `activities:`",
                                       "delete this item; if it was done, write it under `activities:`"};
constexpr text::Message state_figures{"xóa mục này và khai số liệu dưới `figures:`",
                                      "delete this item and give the figures under `figures:`"};
constexpr text::Message contradicted{"Khai “{0}” không phát sinh, nhưng mục này lại có số liệu hoặc hoạt động đó",
                                     "“{0}” is listed under `none_arose`, but this entry reports it"};
constexpr text::Message delete_one{"xóa mục trong `none_arose`, hoặc xóa số liệu, hoạt động ghi nhầm",
                                   "delete the item from `none_arose`, or the figures or activity entered by mistake"};
constexpr text::Message stated_here{"được khai ở đây", "it is reported here"};

bool may_not_arise(const programme::Programme& programme, const submission::NoneArose& said) {
    return said.group ? programme.groups[said.group].may_not_arise : programme.kind_may_not_arise(said.kind);
}

std::optional<text::Range> opposite(const submission::Entry& entry, const submission::NoneArose& said) {
    for (const auto& activity : entry.activities)
        if (said.kind && activity.kind == said.kind && activity.role == submission::Role::lead)
            return value_place(*activity.node, "kind").range;
    const auto* stated = said.group ? entry.group(said.group) : nullptr;
    if (stated == nullptr) return std::nullopt;
    for (const auto& figure : stated->figures)
        if (figure.value > 0) return figure.node->range;
    return std::nullopt;
}

const text::Bilingual& name_of(const programme::Programme& programme, const submission::NoneArose& said) {
    return said.group ? programme.groups[said.group].name : programme.activities[said.kind].name;
}

void check_said(const Context& context, const submission::Entry& entry, const submission::NoneArose& said) {
    if (!said.kind && !said.group) return;
    const auto place = value_place(*said.node, "what");
    const auto& name = name_of(context.programme, said);
    if (!may_not_arise(context.programme, said)) {
        about(
            context.findings.add(finding::rule("none-arose.not-allowed"), yaml::faulty(*said.node), place,
                                 text::say(not_allowed, name), text::say(said.group ? state_figures : state_activity)),
            context.programme, entry.unit);
    } else if (const auto where = opposite(entry, said)) {
        auto& finding = context.findings.add(finding::rule("none-arose.contradicted"), yaml::faulty(*said.node), place,
                                             text::say(contradicted, name), text::say(delete_one));
        finding.related.push_back({context.findings.file(), *where, text::say(stated_here)});
        about(finding, context.programme, entry.unit);
    }
}

}  // namespace

void check_none_arose(const Context& context) {
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry*) {
        for (const auto& said : entry.none_arose) check_said(context, entry, said);
    });
}

}  // namespace giamsat::check
