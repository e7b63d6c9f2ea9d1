// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "target/how_to_state.hpp"
#include "target/judged.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

namespace giamsat::check {
namespace {

constexpr text::Message nobody_in_charge{"Chưa phân công người phụ trách (`in_charge`)",
                                         "Nobody is named as in charge (`in_charge`)"};
constexpr text::Message name_somebody{"thêm `in_charge:` với ít nhất {0}, ví dụ `- {{name: …, role: …}}`",
                                      "add `in_charge:` with at least {0}, such as `- {{name: …, role: …}}`"};
constexpr text::Message no_funding{"Chưa nêu nguồn kinh phí (`funding`)", "No source of funding is given (`funding`)"};
constexpr text::Message too_little_funding{"Mới nêu {0} kinh phí (cần ít nhất {1})",
                                           "Only {0} of funding given (at least {1})"};
constexpr text::Message too_few_in_charge{"Mới phân công {0} phụ trách (cần ít nhất {1})",
                                          "Only {0} named as in charge (at least {1})"};
constexpr text::Message name_funding{"thêm `funding:` với ít nhất {0}, ví dụ `- {{source: Ngân sách}}`",
                                     "add `funding:` with at least {0}, such as `- {{source: Ngân sách}}`"};
constexpr text::Message no_basis{"Chưa nêu căn cứ (`basis`)", "No basis is given (`basis`)"};
constexpr text::Message too_small_basis{"Mới nêu {0} làm căn cứ (cần ít nhất {1})",
                                        "Only {0} given as the basis (at least {1})"};
constexpr text::Message name_documents{"thêm `basis:` với ít nhất {0}, ví dụ `- 68/KH-BTV`",
                                       "add `basis:` with at least {0}, such as `- 68/KH-BTV`"};
constexpr text::Message basis_lacking{"Căn cứ (`basis`) chưa có `{0}`", "The basis (`basis`) does not include `{0}`"};
constexpr text::Message name_basis{"ghi thêm `{0}` vào `basis:`", "add `{0}` to `basis:`"};

/// The texts for a header list with too few items.
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
constexpr ListWords basis_words{
    "basis", no_basis, too_small_basis, name_documents, {"văn bản", "document", "documents"}};

Shortfall too_few_listed(const Context& context, const ListWords& words, const target::Tally& tally) {
    return {nearest_key(*context.submission.node, {words.key}),
            tally.value == 0 ? text::say(words.none)
                             : text::say(words.some, text::counted(tally.value, words.noun), tally.asked),
            text::say(words.hint, text::counted(tally.asked, words.noun)),
            tally.value,
            tally.asked,
            true,
            {}};
}

std::vector<Shortfall> judge_basis(const Context& context, const target::Tally& tally) {
    if (tally.missing.empty()) return {too_few_listed(context, basis_words, tally)};
    const auto lacking = text::join(tally.missing, "`, `");
    return {{nearest_key(*context.submission.node, {"basis"}),
             text::say(basis_lacking, lacking),
             text::say(name_basis, lacking),
             tally.value,
             tally.asked,
             true,
             {}}};
}

// A header with a schema finding is not judged again.
bool header_refused(const Context& context, std::string_view key) {
    const auto* member = key_of(*context.submission.node, key);
    return member != nullptr && is_malformed(context, member->value);
}

}  // namespace

std::vector<Shortfall> judge_header(const Context& context, const programme::Target& target,
                                    const programme::measure::Header& header, const JudgedUnit& unit) {
    using Part = programme::measure::Header::Part;
    if (!unit.is_own || !context.is_plan()) return {};
    const auto& s = context.submission;
    const auto tally =
        target::tally_header(target, unit.unit, {.in_charge = s.in_charge, .funding = s.funding, .basis = s.basis});
    if (tally.holds || header_refused(context, target::key_of(header.part))) return {};
    if (header.part == Part::basis) return judge_basis(context, tally);
    return {too_few_listed(context, header.part == Part::funding ? funding_words : in_charge_words, tally)};
}

}  // namespace giamsat::check
