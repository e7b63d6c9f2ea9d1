// SPDX-License-Identifier: MIT
#include "target/how_to_state.hpp"

#include "target/sentences.hpp"

#include <array>
#include <string_view>

namespace giamsat::target {
namespace {

constexpr text::Message with_key{"{0}, `{1}: …`", "{0}, `{1}: …`"};
constexpr text::Message with_subject{"{0}, `subjects: [{{unit: …, kind: {1}}}]`",
                                     "{0}, `subjects: [{{unit: …, kind: {1}}}]`"};
constexpr text::Message with_every{"{0}; trong kế hoạch có thể ghi một lần với `every: {1}`",
                                   "{0}; a plan may write it once, with `every: {1}`"};
constexpr text::Message none_arose{"{0}; không phát sinh thì ghi `none_arose: [{{what: {1}}}]`",
                                   "{0}; where none arose, `none_arose: [{{what: {1}}}]`"};
constexpr text::Message one_figure{"số liệu `{0}`", "the figure `{0}`"};
constexpr text::Message two_figures{"số liệu `{0}`, `{1}`", "the figures `{0}`, `{1}`"};
constexpr text::Message header_key{"`{0}:` ở đầu tệp", "`{0}:` at the top of the file"};
constexpr text::Message by_the_units{"không ghi ở tệp nào: tính từ kết quả của các đơn vị",
                                     "nowhere: it is worked out from how the units stand"};

// In the order of Measure::Header.
constexpr std::array<std::string_view, 3> header_keys{"in_charge", "basis", "funding"};

// What a plan may write instead of a `when` for each time.
std::string_view cut_to_type(const programme::Target& target) {
    const auto& expect = target.expect;
    if (!target.on_plan || expect.within || expect.from) return {};
    if (expect.per == text::Cut::month) return "month";
    return expect.per == text::Cut::quarter ? "quarter" : "";
}

text::Bilingual activity_keys(const programme::Programme& programme, const programme::Target& target,
                              std::optional<programme::Duty::Kind> file) {
    const auto& measure = target.measure;
    auto keys = keys_to_type(programme, measure);
    if (measure.kind == programme::Measure::Kind::sum)
        keys = text::say(with_key, keys, measure.sum_of == programme::Measure::Sum::days ? "days" : "participants");
    if (measure.kind == programme::Measure::Kind::partners) keys = text::say(with_key, keys, "partners");
    if (measure.kind == programme::Measure::Kind::subjects)
        keys = text::say(with_subject, keys, programme.subject_kinds[measure.subject].id);
    if (const auto every = cut_to_type(target); !every.empty() && file != programme::Duty::Kind::report)
        keys = text::say(with_every, keys, every);
    if (target.need != programme::Need::if_any) return keys;
    return text::say(none_arose, keys, programme.activities[measure.activity].id);
}

}  // namespace

text::Bilingual how_to_state(const programme::Programme& programme, const programme::Target& target,
                             std::optional<programme::Duty::Kind> file) {
    const auto& measure = target.measure;
    if (measure.counts_activities()) return activity_keys(programme, target, file);
    if (measure.kind == programme::Measure::Kind::figure)
        return text::say(one_figure, programme.field_path(measure.part));
    if (measure.kind == programme::Measure::Kind::share)
        return text::say(two_figures, programme.field_path(measure.part), programme.field_path(measure.whole));
    if (measure.kind == programme::Measure::Kind::header)
        return text::say(header_key, header_keys.at(static_cast<std::size_t>(measure.header)));
    return measure.kind == programme::Measure::Kind::submitted ? text::say(header_key, "submitted")
                                                               : text::say(by_the_units);
}

}  // namespace giamsat::target
