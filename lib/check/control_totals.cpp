// SPDX-License-Identifier: MIT
#include "check/family.hpp"

#include <cstdlib>

namespace giamsat::check {
namespace {

constexpr text::Message differs{"Số kiểm tra “{0}” ghi {1}, nhưng tổng các mục là {2} (lệch {3})",
                                "The control total “{0}” is {1}, but the entries add up to {2} (a difference of {3})"};
constexpr text::Message find_difference{"đối chiếu số của từng đơn vị với bản gốc, hoặc sửa số kiểm tra",
                                        "compare each unit's figure with the original, or correct the control total"};

struct Sum {
    std::int64_t value = 0;
    bool sound = true;  ///< every figure in it could be read
};

Sum sum_of(const Context& context, const submission::StatedGroup& total, programme::FieldIndex field) {
    Sum sum;
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry* above) {
        const auto* stated = entry.group(total.group);
        if (above == nullptr || stated == nullptr) return;
        sum.value += stated->value(field).value_or(0);
        if (is_malformed(context, stated->member->value)) sum.sound = false;
    });
    return sum;
}

}  // namespace

void check_control_totals(const Context& context) {
    for (const auto& total : context.submission.control_totals)
        for (const auto& figure : total.figures) {
            const auto sum = sum_of(context, total, figure.field);
            if (!sum.sound || sum.value == figure.value) continue;
            const auto& name = context.programme.fields[figure.field].name;
            auto& finding = context.findings.add(
                finding::rule("figure.control-total"), yaml::sound(*figure.node), yaml::at(*figure.node),
                text::say(differs, name, figure.value, sum.value, std::abs(figure.value - sum.value)),
                text::say(find_difference));
            finding.actual = figure.value;
            finding.expected = sum.value;
            about(finding, context.programme, context.submission.unit);
        }
}

}  // namespace giamsat::check
