// SPDX-License-Identifier: MIT
#include "target/how_to_state.hpp"

#include "target/measures/measures.hpp"
#include "target/sentences.hpp"

#include <string_view>
#include <utility>

namespace giamsat::target {
namespace {

constexpr text::Message with_every{"{0}; trong kế hoạch có thể ghi một lần với `every: {1}`",
                                   "{0}; in a plan, one entry with `every: {1}` is enough"};
constexpr text::Message none_arose{"{0}; không phát sinh thì ghi `none_arose: [{{what: {1}}}]`",
                                   "{0}; if none arose, `none_arose: [{{what: {1}}}]`"};

// The `every` value with which a plan avoids one `when` for each time.
std::string_view cut_to_type(const programme::Target& target) {
    const auto& expect = target.expect;
    if (!target.on_plan || expect.within || expect.from) return {};
    if (expect.per == text::Cut::month) return "month";
    return expect.per == text::Cut::quarter ? "quarter" : "";
}

text::Bilingual activity_keys(const programme::Programme& programme, const programme::Target& target,
                              const programme::measure::Selection& selection, text::Bilingual keys,
                              std::optional<programme::Duty::Kind> file) {
    if (const auto every = cut_to_type(target); !every.empty() && file != programme::Duty::Kind::report)
        keys = text::say(with_every, keys, every);
    if (target.need != programme::Need::if_any) return keys;
    return text::say(none_arose, keys, programme.activities[selection.kind].id);
}

}  // namespace

text::Bilingual how_to_state(const programme::Programme& programme, const programme::Target& target,
                             std::optional<programme::Duty::Kind> file) {
    return std::visit(
        [&]<class M>(const M& measure) {
            if constexpr (measure::OfActivities<M>) {
                auto keys = with_details(measure, programme, keys_to_type(programme, measure.of));
                return activity_keys(programme, target, measure.of, std::move(keys), file);
            } else {
                return stated_as(measure, programme);
            }
        },
        target.measure);
}

}  // namespace giamsat::target
