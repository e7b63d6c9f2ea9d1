// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "text/counted.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cctype>

namespace giamsat::check {
namespace {

constexpr text::Message nobody_in_charge{"Chưa phân công người phụ trách (`in_charge`)",
                                         "Nobody is in charge (`in_charge`)"};
constexpr text::Message name_somebody{"thêm `in_charge:` với ít nhất {0}, ví dụ `- {{name: …, role: …}}`",
                                      "add `in_charge:` with at least {0}, such as `- {{name: …, role: …}}`"};
constexpr text::Message no_funding{"Chưa nêu nguồn kinh phí (`funding`)", "No source of funding is named (`funding`)"};
constexpr text::Message too_little_funding{"Mới nêu {0} kinh phí (cần ít nhất {1})",
                                           "Only {0} of funding named (at least {1})"};
constexpr text::Message too_few_in_charge{"Mới phân công {0} phụ trách (cần ít nhất {1})",
                                          "Only {0} in charge (at least {1})"};
constexpr text::Message name_funding{"thêm `funding:` với ít nhất {0}, ví dụ `- {{source: Ngân sách}}`",
                                     "add `funding:` with at least {0}, such as `- {{source: Ngân sách}}`"};
constexpr text::Message basis_lacking{"Căn cứ (`basis`) chưa có `{0}`", "The basis (`basis`) does not name `{0}`"};
constexpr text::Message name_basis{"ghi thêm `{0}` vào `basis:`", "add `{0}` to `basis:`"};

/// What is said of a header that lists too few.
struct ListWords {
    std::string_view key;
    text::Message none;
    text::Message some;
    text::Message hint;
    text::Noun noun;
};
constexpr ListWords in_charge_words{
    "in_charge", nobody_in_charge, too_few_in_charge, name_somebody, {"người", "person", "people"}};
constexpr ListWords funding_words{
    "funding", no_funding, too_little_funding, name_funding, {"nguồn", "source", "sources"}};

Shortfall too_few_listed(const Context& context, const ListWords& words, int there, std::int64_t asked) {
    return {nearest_key(*context.submission.node, {words.key}),
            there == 0 ? text::say(words.none) : text::say(words.some, text::counted(there, words.noun), asked),
            text::say(words.hint, text::counted(asked, words.noun)),
            static_cast<std::int64_t>(there),
            asked,
            true,
            {}};
}

bool is_word(unsigned char byte) {
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

// `23/HD-ĐCT` is named in "Hướng dẫn số 23/HD-ĐCT", but not in "123/HD-ĐCT".
bool names(const std::string& text, const std::string& wanted) {
    for (auto at = text.find(wanted); at != text.npos; at = text.find(wanted, at + 1)) {
        const bool begins = at == 0 || !is_word(static_cast<unsigned char>(text[at - 1]));
        const auto end = at + wanted.size();
        if (begins && (end == text.size() || !is_word(static_cast<unsigned char>(text[end])))) return true;
    }
    return false;
}

bool any_names(const std::vector<std::string>& texts, const std::string& wanted) {
    return std::ranges::any_of(texts, [&](const auto& text) { return names(text::fold(text), text::fold(wanted)); });
}

std::vector<Shortfall> judge_basis(const Context& context, const programme::Target& target) {
    std::string lacking;
    std::int64_t found = 0;
    for (const auto& wanted : target.expect.include) {
        if (any_names(context.submission.basis, wanted))
            ++found;
        else
            lacking += (lacking.empty() ? "" : "`, `") + wanted;
    }
    if (lacking.empty()) return {};
    return {{nearest_key(*context.submission.node, {"basis"}),
             text::say(basis_lacking, lacking),
             text::say(name_basis, lacking),
             found,
             static_cast<std::int64_t>(target.expect.include.size()),
             true,
             {}}};
}

// A header that the schema has refused is not judged a second time.
bool header_refused(const Context& context, std::string_view key) {
    const auto* member = key_of(*context.submission.node, key);
    return member != nullptr && is_malformed(context, member->value);
}

}  // namespace

std::vector<Shortfall> judge_header(const Context& context, const programme::Target& target, const JudgedUnit& unit) {
    if (!unit.is_own || !context.is_plan()) return {};
    const auto& s = context.submission;
    const auto asked = programme::asked_of(target.expect, unit.unit);
    switch (target.measure.header) {
        case programme::Measure::Header::in_charge:
            if (s.in_charge >= asked || header_refused(context, "in_charge")) return {};
            return {too_few_listed(context, in_charge_words, s.in_charge, asked)};
        case programme::Measure::Header::funding:
            if (s.funding >= asked || header_refused(context, "funding")) return {};
            return {too_few_listed(context, funding_words, s.funding, asked)};
        case programme::Measure::Header::basis:
            if (header_refused(context, "basis")) return {};
            return judge_basis(context, target);
    }
    return {};
}

}  // namespace giamsat::check
