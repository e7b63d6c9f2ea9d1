// SPDX-License-Identifier: MIT
// What the header of a plan states.
#include "data/enum_table.hpp"
#include "target/how_to_state.hpp"
#include "target/measures/words.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace giamsat::target {
namespace {

using Part = measure::Header::Part;

constexpr text::Message in_charge{"kế hoạch ghi ít nhất {0} phụ trách (`in_charge`)",
                                  "the plan puts at least {0} in charge (`in_charge`)"};
constexpr text::Message funding{"kế hoạch nêu ít nhất {0} kinh phí (`funding`)",
                                "the plan names at least {0} of funding (`funding`)"};
constexpr text::Message basis{"căn cứ (`basis`) của kế hoạch có {0}", "the plan's basis (`basis`) includes {0}"};
constexpr text::Message basis_counted{"căn cứ của kế hoạch có ít nhất {0} (`basis`)",
                                      "the plan's basis names at least {0} (`basis`)"};
constexpr text::Noun document{"văn bản", "document", "documents"};
constexpr text::Message at_the_top{"`{0}:` ở đầu tệp", "`{0}:` at the top of the file"};
constexpr text::Noun person{"người", "person", "people"};
constexpr text::Noun source_of_funding{"nguồn", "source", "sources"};

constexpr data::EnumTable<Part::funding, std::string_view> header_keys({
    {Part::in_charge, "in_charge"},
    {Part::basis, "basis"},
    {Part::funding, "funding"},
});

bool is_word(unsigned char byte) {
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

// `23/HD-ĐCT` is named in "Hướng dẫn số 23/HD-ĐCT", but not in "123/HD-ĐCT".
bool names_document(const std::string& text, const std::string& wanted) {
    for (auto at = text.find(wanted); at != text.npos; at = text.find(wanted, at + 1)) {
        const bool begins = at == 0 || !is_word(static_cast<unsigned char>(text[at - 1]));
        const auto end = at + wanted.size();
        if (begins && (end == text.size() || !is_word(static_cast<unsigned char>(text[end])))) return true;
    }
    return false;
}

bool any_names(std::span<const std::string> texts, const std::string& wanted) {
    return std::ranges::any_of(texts,
                               [&](const auto& text) { return names_document(text::fold(text), text::fold(wanted)); });
}

Tally tally_basis(const programme::Expectation& expect, std::span<const std::string> stated, std::int64_t asked) {
    Tally tally;
    for (const auto& wanted : expect.include)
        if (!any_names(stated, wanted)) tally.missing.push_back(wanted);
    const auto included = static_cast<std::int64_t>(expect.include.size());
    tally.asked = included > 0 ? included : asked;
    tally.value = included > 0 ? included - static_cast<std::int64_t>(tally.missing.size())
                               : static_cast<std::int64_t>(stated.size());
    return tally;
}

}  // namespace

std::string_view key_of(Part part) {
    return header_keys[part];
}

text::Bilingual sentence(const measure::Header& header, const Asking& asking) {
    const auto& named = asking.expect().include;
    if (header.part == Part::basis && named.empty())
        return text::say(basis_counted, text::counted(asking.number, document));
    if (header.part == Part::basis) return text::say(basis, text::join(named, ", "));
    if (header.part == Part::funding) return text::say(funding, text::counted(asking.number, source_of_funding));
    return text::say(in_charge, text::counted(asking.number, person));
}

text::Bilingual in_short(const measure::Header& header, const Asking& asking) {
    const auto& named = asking.expect().include;
    if (header.part == Part::basis && !named.empty()) return text::same(text::join(named, ", "));
    return text::say(at_least_short, asking.number);
}

text::Bilingual stated_as(const measure::Header& header, const programme::Programme&) {
    return text::say(at_the_top, key_of(header.part));
}

WhereJudged shown_by(const measure::Header&, const programme::Programme&, bool) {
    return {.in_plan = true, .in_month = false};
}

Tally tally_header(const programme::Target& target, programme::UnitIndex unit, const PlanHeader& header) {
    const auto* measured = std::get_if<measure::Header>(&target.measure);
    if (measured == nullptr) return {};
    const auto asked = programme::asked_of(target.expect, unit);
    Tally tally;
    if (measured->part == Part::basis) {
        tally = tally_basis(target.expect, header.basis, asked);
    } else {
        tally.asked = asked;
        tally.value = measured->part == Part::funding ? header.funding : header.in_charge;
    }
    tally.holds = tally.value >= tally.asked;
    return tally;
}

}  // namespace giamsat::target
