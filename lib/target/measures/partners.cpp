// SPDX-License-Identifier: MIT
// Whom activities were done with.
#include "target/measures/words.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <set>

namespace giamsat::target {
namespace {

constexpr text::Message partners_named{"{0} có các đơn vị phối hợp: {1}", "{0} with the partners {1}"};
constexpr text::Message partners_counted{"{0} có ít nhất {1} {2}", "{0} with at least {1} {2}"};
constexpr text::Message with_partners = text::both("{0}, `partners: …`");
constexpr text::Message partners_lacking{"Chưa có đơn vị phối hợp: {0}", "Missing partners: {0}"};
constexpr text::Message add_partners{"ghi thêm vào `partners:` của hoạt động: {0}",
                                     "add to the activity's `partners:`: {0}"};
constexpr text::Message made_up_partner{"Đơn vị phối hợp {0}", "Partner {0}"};
constexpr text::Noun partner_noun{"đơn vị phối hợp", "partner", "partners"};

// A name is included if some partner's name holds it as whole words: "Sở Tư pháp" in "Sở Tư pháp thành phố".
bool holds(const std::string& partner, const std::string& wanted) {
    return (" " + partner + " ").find(" " + wanted + " ") != std::string::npos;
}

// An alias of a single word is the whole name: "UBND" may be that of the city, but "UBND quận Sơn Trà" is not.
bool is_alias(const std::string& partner, const std::string& alias) {
    return alias.find(' ') == std::string::npos ? partner == alias : holds(partner, alias);
}

bool is_named(const programme::Programme& programme, const std::set<std::string>& partners, const std::string& name) {
    const auto any = [&](auto test) { return std::ranges::any_of(partners, test); };
    if (any([&](const auto& partner) { return holds(partner, text::fold(name)); })) return true;
    const auto known = std::ranges::find_if(programme.partners, [&](const auto& one) { return one.name.vi == name; });
    return known != programme.partners.end() && std::ranges::any_of(known->aliases, [&](const std::string& alias) {
               return any([&](const auto& partner) { return is_alias(partner, text::fold(alias)); });
           });
}

}  // namespace

text::Bilingual sentence(const measure::Partners& partners, const Asking& asking) {
    const auto noun = noun_of(partners.of, asking);
    const auto& names = asking.expect().include;
    if (names.empty())
        return text::say(partners_counted, noun, text::counted(asking.number, partner_noun),
                         when_asked(asking.expect()));
    return timed(asking.expect(), text::say(partners_named, noun, text::join(names, ", ")), with_comma);
}

text::Bilingual with_details(const measure::Partners&, const programme::Programme&, const text::Bilingual& keys) {
    return text::say(with_partners, keys);
}

Tally tally_of(const measure::Partners&, const Counting& counting) {
    std::set<std::string> partners;
    for (const auto* activity : counting.activities)
        for (const auto& partner : activity->partners) partners.insert(text::fold(partner));
    Tally tally;
    for (const auto& name : counting.expect().include)
        if (!is_named(counting.programme, partners, name)) tally.missing.push_back(name);
    const auto included = static_cast<std::int64_t>(counting.expect().include.size());
    const bool by_name = included > 0;
    tally.asked = by_name ? included : counting.asked;
    tally.value = by_name ? included - static_cast<std::int64_t>(tally.missing.size())
                          : static_cast<std::int64_t>(partners.size());
    tally.holds = tally.value >= tally.asked;
    return tally;
}

std::vector<Lack> lacks_of(const measure::Partners&, const Lacking& lacking) {
    const auto& tally = lacking.failing.tally;
    const auto names = text::join(tally.missing, ", ");
    Lack lack;
    lack.activity = lacking.first_there();
    lack.key = "partners";
    lack.message = text::say(partners_lacking, names);
    lack.hint = text::say(add_partners, names);
    lack.actual = tally.value;
    lack.expected = tally.asked;
    return {lack};
}

Sample sample_of(const measure::Partners&, const Sampling& sampling) {
    Sample sample;
    auto& names = sample.partners = sampling.expect().include;
    if (names.empty())
        for (std::int64_t i = 1; i <= sampling.asked(); ++i)
            names.push_back(text::say(made_up_partner, i).in(sampling.language));
    if (sampling.falls_short && !names.empty()) names.pop_back();
    return sample;
}

}  // namespace giamsat::target
