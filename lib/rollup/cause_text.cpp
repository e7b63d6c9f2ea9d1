// SPDX-License-Identifier: MIT
#include "rollup/cause_text.hpp"

#include "data/enum_table.hpp"
#include "rollup/status_words.hpp"
#include "rollup/unit_names_shown.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace giamsat::rollup {
namespace {

using Kind = Cause::Kind;

// {0}: the period, or the other target; {1}: the units or names, listed.
constexpr data::EnumTable<Kind::name, text::Message> lines({
    {Kind::not_reported, {"chưa có báo cáo hoặc số liệu của {0}: {1}", "no report or figures for {0}: {1}"}},
    {Kind::late, {"nộp trễ {0}: {1}", "submitted late for {0}: {1}"}},
    {Kind::no_first,
     {"chưa có bản gửi lần đầu của {0}, nên chưa biết có trễ không: {1}",
      "the first revision for {0} is not there, so whether it was late is not known: {1}"}},
    {Kind::window, text::both("{0}: {1}")},
    {Kind::share, {"{0}, chưa đủ: {1}", "{0}, not enough: {1}"}},
    {Kind::target, {"chỉ tiêu `{0}`: {1}", "target `{0}`: {1}"}},
    {Kind::unit, {"chưa có hoặc chưa đủ: {1}{0}", "missing or not enough: {1}{0}"}},
    {Kind::name, {"chưa có: {1}{0}", "missing: {1}{0}"}},
});

// One item in the list of a line.
text::Bilingual item(const programme::Programme& programme, const UnitNamesShown& names, const Cause& cause) {
    const auto name = names.of(cause.unit);
    const auto value = cause.value ? std::to_string(*cause.value) : std::string("–");
    switch (cause.kind) {
        case Kind::not_reported:
        case Kind::no_first:
        case Kind::unit:
            return text::same(name);
        case Kind::late:
            return text::say(text::both("{0} ({1})"), name, text::counted(cause.value.value_or(0), text::nouns::day));
        case Kind::window:
            return text::say({"được {0}, cần {1}", "{0} of {1} required"}, value, cause.asked.value_or(0));
        case Kind::share:
            return text::same(fmt::format("{} {}/{}", name, value, cause.asked.value_or(0)));
        case Kind::target: {
            const auto& other = programme.targets[cause.target];
            return text::say(text::both("{0} ({1})"), name, shown(*cause.status, other.need));
        }
        case Kind::name:
            return text::same(cause.name);
    }
    return {};
}

text::Bilingual about(const Rollup& rollup, const Cause& cause) {
    if (cause.target) return text::same(rollup.programme->targets[cause.target].id);
    return cause.period ? text::shown(*cause.period) : text::Bilingual{};
}

// Causes that share a line.
struct Line {
    Kind kind;
    text::Bilingual about;
    text::Bilingual items;
};

}  // namespace

std::vector<text::Bilingual> causes_as_lines(const Rollup& rollup, std::span<const Cause> causes) {
    const UnitNamesShown names(rollup.programme->roster);
    std::vector<Line> found;
    std::map<std::tuple<Kind, std::string>, std::size_t> places;
    for (const auto& cause : causes) {
        const auto what = about(rollup, cause);
        const auto [place, is_new] = places.emplace(std::tuple(cause.kind, what.vi), found.size());
        if (is_new) found.push_back({cause.kind, what, {}});
        text::add_to(found[place->second].items, ", ", item(*rollup.programme, names, cause));
    }
    std::vector<text::Bilingual> result;
    result.reserve(found.size());
    for (const auto& line : found) result.push_back(text::say(lines[line.kind], line.about, line.items));
    return result;
}

}  // namespace giamsat::rollup
