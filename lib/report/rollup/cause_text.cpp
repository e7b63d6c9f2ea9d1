// SPDX-License-Identifier: MIT
#include "report/rollup/cause_text.hpp"

#include "report/unit_names_shown.hpp"
#include "rollup/status_words.hpp"
#include "text/counted.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace giamsat::report {
namespace {

// In the order of Cause::Kind; {0}: the period, or the other target; {1}: the units or names, listed.
constexpr std::array lines{
    text::Message{"chưa có báo cáo hoặc số liệu của {0}: {1}", "no report, or no figures, for {0}: {1}"},
    text::Message{"nộp trễ {0}: {1}", "sent late for {0}: {1}"},
    text::Message{"{0}: {1}", "{0}: {1}"},
    text::Message{"{0}, chưa đủ: {1}", "{0}, not all: {1}"},
    text::Message{"chỉ tiêu `{0}`: {1}", "target `{0}`: {1}"},
    text::Message{"chưa có hoặc chưa đủ: {1}{0}", "missing or too few: {1}{0}"},
    text::Message{"chưa có: {1}{0}", "missing: {1}{0}"},
};
static_assert(static_cast<std::size_t>(rollup::Cause::Kind::name) + 1 == lines.size());

constexpr text::Message one_more{"{0}, {1}", "{0}, {1}"};

// One thing in the list of a line.
text::Bilingual item(const programme::Programme& programme, const UnitNamesShown& names, const rollup::Cause& cause) {
    const auto name = names.of(cause.unit);
    const auto value = cause.value ? std::to_string(*cause.value) : std::string("–");
    switch (cause.kind) {
        case rollup::Cause::Kind::not_reported:
        case rollup::Cause::Kind::unit:
            return text::same(name);
        case rollup::Cause::Kind::late:
            return text::say({"{0} ({1})", "{0} ({1})"}, name,
                             text::counted(cause.value.value_or(0), text::nouns::day));
        case rollup::Cause::Kind::window:
            return text::say({"được {0}, cần {1}", "{0} of {1} asked"}, value, cause.asked.value_or(0));
        case rollup::Cause::Kind::share:
            return text::same(fmt::format("{} {}/{}", name, value, cause.asked.value_or(0)));
        case rollup::Cause::Kind::target: {
            const auto& other = programme.targets[static_cast<std::size_t>(*cause.target)];
            return text::say({"{0} ({1})", "{0} ({1})"}, name, rollup::shown(*cause.status, other.need));
        }
        case rollup::Cause::Kind::name:
            return text::same(cause.name);
    }
    return {};
}

text::Bilingual about(const rollup::Rollup& rollup, const rollup::Cause& cause) {
    if (cause.target) return text::same(rollup.programme->targets[static_cast<std::size_t>(*cause.target)].id);
    return cause.period ? text::shown(*cause.period) : text::Bilingual{};
}

/// Causes that share a line.
struct Line {
    rollup::Cause::Kind kind;
    text::Bilingual about;
    text::Bilingual items;
};

}  // namespace

std::vector<text::Bilingual> causes_as_lines(const rollup::Rollup& rollup, std::span<const rollup::Cause> causes) {
    const UnitNamesShown names(rollup.programme->roster);
    std::vector<Line> found;
    std::map<std::tuple<rollup::Cause::Kind, std::string>, std::size_t> places;
    for (const auto& cause : causes) {
        const auto what = about(rollup, cause);
        const auto [place, is_new] = places.emplace(std::tuple(cause.kind, what.vi), found.size());
        if (is_new) found.push_back({cause.kind, what, {}});
        auto& items = found[place->second].items;
        const auto one = item(*rollup.programme, names, cause);
        items = items.empty() ? one : text::say(one_more, items, one);
    }
    std::vector<text::Bilingual> result;
    result.reserve(found.size());
    for (const auto& line : found)
        result.push_back(text::say(lines.at(static_cast<std::size_t>(line.kind)), line.about, line.items));
    return result;
}

}  // namespace giamsat::report
