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

namespace giamsat {
namespace {

// In the order of Cause::Kind; {0}: the period, or the other target; {1}: the units or names, listed.
constexpr std::array lines{
    Message{"chưa có báo cáo hoặc số liệu của {0}: {1}", "no report, or no figures, for {0}: {1}"},
    Message{"nộp trễ {0}: {1}", "sent late for {0}: {1}"},
    Message{"{0}: {1}", "{0}: {1}"},
    Message{"{0}, chưa đủ: {1}", "{0}, not all: {1}"},
    Message{"chỉ tiêu `{0}`: {1}", "target `{0}`: {1}"},
    Message{"chưa có hoặc chưa đủ: {1}{0}", "missing or too few: {1}{0}"},
    Message{"chưa có: {1}{0}", "missing: {1}{0}"},
};
static_assert(static_cast<std::size_t>(Cause::Kind::name) + 1 == lines.size());

constexpr Message one_more{"{0}, {1}", "{0}, {1}"};

// One thing in the list of a line.
Bilingual item(const Programme& programme, const UnitNamesShown& names, const Cause& cause) {
    const auto name = names.of(cause.unit);
    const auto value = cause.value ? std::to_string(*cause.value) : std::string("–");
    switch (cause.kind) {
        case Cause::Kind::not_reported:
        case Cause::Kind::unit:
            return same(name);
        case Cause::Kind::late:
            return say({"{0} ({1})", "{0} ({1})"}, name, counted(cause.value.value_or(0), nouns::day));
        case Cause::Kind::window:
            return say({"được {0}, cần {1}", "{0} of {1} asked"}, value, cause.asked.value_or(0));
        case Cause::Kind::share:
            return same(fmt::format("{} {}/{}", name, value, cause.asked.value_or(0)));
        case Cause::Kind::target: {
            const auto& other = programme.targets[static_cast<std::size_t>(*cause.target)];
            return say({"{0} ({1})", "{0} ({1})"}, name, shown(*cause.status, other.need));
        }
        case Cause::Kind::name:
            return same(cause.name);
    }
    return {};
}

Bilingual about(const Rollup& rollup, const Cause& cause) {
    if (cause.target) return same(rollup.programme->targets[static_cast<std::size_t>(*cause.target)].id);
    return cause.period ? shown(*cause.period) : Bilingual{};
}

/// Causes that share a line.
struct Line {
    Cause::Kind kind;
    Bilingual about;
    Bilingual items;
};

}  // namespace

std::vector<Bilingual> causes_as_lines(const Rollup& rollup, std::span<const Cause> causes) {
    const UnitNamesShown names(rollup.programme->roster);
    std::vector<Line> found;
    std::map<std::tuple<Cause::Kind, std::string>, std::size_t> places;
    for (const auto& cause : causes) {
        const auto what = about(rollup, cause);
        const auto [place, is_new] = places.emplace(std::tuple(cause.kind, what.vi), found.size());
        if (is_new) found.push_back({cause.kind, what, {}});
        auto& items = found[place->second].items;
        const auto one = item(*rollup.programme, names, cause);
        items = items.empty() ? one : say(one_more, items, one);
    }
    std::vector<Bilingual> result;
    result.reserve(found.size());
    for (const auto& line : found)
        result.push_back(say(lines.at(static_cast<std::size_t>(line.kind)), line.about, line.items));
    return result;
}

}  // namespace giamsat
