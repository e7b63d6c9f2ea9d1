// SPDX-License-Identifier: MIT
#include "target/how_to_state.hpp"

#include "target/sentences.hpp"

#include <array>
#include <string_view>

namespace giamsat {
namespace {

constexpr Message with_key{"{0}, `{1}: …`", "{0}, `{1}: …`"};
constexpr Message with_subject{"{0}, `subjects: [{{unit: …, kind: {1}}}]`",
                               "{0}, `subjects: [{{unit: …, kind: {1}}}]`"};
constexpr Message with_every{"{0}; trong kế hoạch có thể ghi một lần với `every: {1}`",
                             "{0}; a plan may write it once, with `every: {1}`"};
constexpr Message none_arose{"{0}; không phát sinh thì ghi `none_arose: [{{what: {1}}}]`",
                             "{0}; where none arose, `none_arose: [{{what: {1}}}]`"};
constexpr Message one_figure{"số liệu `{0}`", "the figure `{0}`"};
constexpr Message two_figures{"số liệu `{0}`, `{1}`", "the figures `{0}`, `{1}`"};
constexpr Message header_key{"`{0}:` ở đầu tệp", "`{0}:` at the top of the file"};
constexpr Message by_the_units{"không ghi ở tệp nào: tính từ kết quả của các đơn vị",
                               "nowhere: it is worked out from how the units stand"};

// In the order of Measure::Header.
constexpr std::array<std::string_view, 3> header_keys{"in_charge", "basis", "funding"};

// What a plan may write instead of a `when` for each time.
std::string_view cut_to_type(const Target& target) {
    const auto& expect = target.expect;
    if (!target.on_plan || expect.within || expect.from) return {};
    if (expect.per == Cut::month) return "month";
    return expect.per == Cut::quarter ? "quarter" : "";
}

Bilingual activity_keys(const Programme& programme, const Target& target, std::optional<Duty::Kind> file) {
    const auto& measure = target.measure;
    auto keys = keys_to_type(programme, measure);
    if (measure.kind == Measure::Kind::sum)
        keys = say(with_key, keys, measure.sum_of == Measure::Sum::days ? "days" : "participants");
    if (measure.kind == Measure::Kind::partners) keys = say(with_key, keys, "partners");
    if (measure.kind == Measure::Kind::subjects)
        keys = say(with_subject, keys, programme.subject_kinds[static_cast<std::size_t>(measure.subject)].id);
    if (const auto every = cut_to_type(target); !every.empty() && file != Duty::Kind::report)
        keys = say(with_every, keys, every);
    if (target.need != Need::if_any) return keys;
    return say(none_arose, keys, programme.activities[static_cast<std::size_t>(measure.activity)].id);
}

}  // namespace

Bilingual how_to_state(const Programme& programme, const Target& target, std::optional<Duty::Kind> file) {
    const auto& measure = target.measure;
    if (measure.counts_activities()) return activity_keys(programme, target, file);
    if (measure.kind == Measure::Kind::figure) return say(one_figure, programme.field_path(measure.part));
    if (measure.kind == Measure::Kind::share)
        return say(two_figures, programme.field_path(measure.part), programme.field_path(measure.whole));
    if (measure.kind == Measure::Kind::header)
        return say(header_key, header_keys.at(static_cast<std::size_t>(measure.header)));
    return measure.kind == Measure::Kind::submitted ? say(header_key, "submitted") : say(by_the_units);
}

}  // namespace giamsat
