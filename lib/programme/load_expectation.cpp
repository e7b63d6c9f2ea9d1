// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"
#include "programme/target_keys.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message asks_nothing{"Chỉ tiêu không đòi hỏi gì", "The target requires nothing"};
constexpr text::Message add_one{"thêm vào `expect` một trong các mục: {0}", "add one of these keys to `expect`: {0}"};
constexpr text::Message no_sense_expected{"`{0}` không có nghĩa khi chỉ tiêu đo bằng `{1}`",
                                          "`{0}` cannot be used with the measure `{1}`"};
constexpr text::Message remove_expectation{"xóa mục này", "remove the key"};
constexpr text::Message not_percent{"Chỉ tiêu đo bằng `{0}` không thể đòi hỏi một tỷ lệ phần trăm",
                                    "The measure `{0}` cannot have a percentage as its threshold"};
constexpr text::Message write_number{"ghi một số, không có dấu %", "write a number, without %"};
constexpr text::Message only_percent{"Chỉ tiêu đo bằng `{0}` phải đòi hỏi một tỷ lệ phần trăm",
                                     "The measure `{0}` must have a percentage as its threshold"};
constexpr text::Message write_percent{"ghi một tỷ lệ, ví dụ `100%`", "write a percentage, such as `100%`"};
constexpr text::Message over_hundred{"Không thể đòi hỏi hơn 100%", "A threshold cannot exceed 100%"};
constexpr text::Message window_twice{"`within` đã cho biết thời gian, nên `{0}` không có nghĩa",
                                     "`within` already sets the time, so `{0}` cannot be used"};
constexpr text::Message no_due_date{"Bản nộp `{0}` không có hạn, nên không thể đúng hạn hay trễ hạn",
                                    "The submission `{0}` has no due date, so it cannot be on time or late"};
constexpr text::Message add_due{"thêm `due` cho bản nộp ấy", "add `due` to that submission"};
constexpr text::Message each_level{"`each` của chỉ tiêu đo bằng `{0}` phải có `by: {1}`",
                                   "`each` for the measure `{0}` must have `by: {1}`"};
constexpr text::Message write_by{"sửa `by`", "change `by`"};
constexpr text::Message needs_number{"`by_unit` phải đi cùng `at_least`",
                                     "`by_unit` can only be used together with `at_least`"};
constexpr text::Message add_number{"thêm `at_least` cho các đơn vị còn lại", "add `at_least` for the other units"};

class ExpectationLoader {
public:
    ExpectationLoader(Loading& loading, const yaml::Member& member, const Measure& measure)
        : loading_(loading), member_(member), measure_(measure) {}

    Expectation load() {
        check_keys();
        read_number();
        read_time();
        read_by_unit();
        read_sets();
        read_each();
        read_due();
        return std::move(expect_);
    }

private:
    const yaml::Node& node() const { return member_.value; }
    std::string_view measured_by() const { return key_of(measure_); }
    template <class M>
    bool is() const {
        return std::holds_alternative<M>(measure_);
    }
    void fault(finding::Place place, text::Bilingual message, text::Bilingual hint) {
        loading_.findings.add(finding::rule("programme.target"), std::move(place), std::move(message), std::move(hint));
    }

    void check_keys() {
        bool asks = false;
        for (const auto& key : expect_keys) {
            const auto* member = node().member(key.key);
            if (member == nullptr) continue;
            asks = asks || key.asks;
            if (!key.with.has(measure_))
                fault(at_key(*member), text::say(no_sense_expected, key.key, measured_by()),
                      text::say(remove_expectation));
        }
        if (!asks && node().find("by_unit") == nullptr)
            fault(at_key(member_), text::say(asks_nothing), text::say(add_one, keys_that_ask()));
    }
    std::string keys_that_ask() const {
        std::string keys;
        for (const auto& key : expect_keys)
            if (key.asks && key.with.has(measure_)) text::add_to(keys, ", ", key.key);
        return keys;
    }

    void read_number() {
        const auto* stated = node().find("at_least");
        if (stated == nullptr || !stated->is_scalar()) return;
        expect_.percent = stated->text.ends_with('%');
        yaml::Node digits = *stated;
        if (expect_.percent) digits.text.remove_suffix(1);
        expect_.at_least = read_count(digits);
        const bool percentage = is_in_percent(measure_);
        if (expect_.percent && !percentage)
            fault(at(*stated), text::say(not_percent, measured_by()), text::say(write_number));
        if (!expect_.percent && percentage)
            fault(at(*stated), text::say(only_percent, measured_by()), text::say(write_percent));
        if (expect_.percent && expect_.at_least > 100)
            fault(at(*stated), text::say(over_hundred), text::say(write_percent));
    }

    void read_time() {
        expect_.per = cut_at(node(), "per").value_or(text::Cut::year);
        expect_.from = period_in_year("from");
        expect_.within = period_in_year("within");
        if (!expect_.within) return;
        for (const auto key : {"per", "from"})
            if (const auto* member = node().member(key))
                fault(at_key(*member), text::say(window_twice, key), text::say(remove_expectation));
    }
    std::optional<text::Period> period_in_year(std::string_view key) {
        const auto* member = node().member(key);
        if (member == nullptr) return std::nullopt;
        auto stated = read_period(member->value);
        if (stated) check_in_year(loading_, *member, *stated);
        return stated;
    }

    void read_by_unit() {
        for (const auto& member : members_at(node(), "by_unit")) {
            const auto unit = refer_unit(loading_, at_key(member), member.name);
            const auto number = read_count(member.value);
            if (unit != no_unit && number) expect_.by_unit.emplace_back(unit, *number);
        }
        const auto* member = node().member("by_unit");
        if (member != nullptr && node().find("at_least") == nullptr)
            fault(at_key(*member), text::say(needs_number), text::say(add_number));
    }

    // A partner may be named by its id in the programme.
    std::string name_of(std::string_view written) const {
        const auto& partners = loading_.programme.partners;
        const auto partner = index_of(partners, written);
        return partner ? partners[partner].name.vi : std::string(written);
    }

    void read_sets() {
        if (is<measure::Subjects>())
            expect_.include_units = units_at(loading_, node(), "include");
        else
            for (const auto& item : items_at(node(), "include")) expect_.include.push_back(name_of(item.text));
        expect_.inside = units_at(loading_, node(), "inside");
        expect_.spread = refer_at(loading_.findings, node(), "spread", {"cấp", "level"}, loading_.programme.levels);
    }

    // For the subjects of an activity, `each` is by the measured level; for a sum, by activity.
    void read_each() {
        const auto* each = node().find("each");
        if (each == nullptr) return;
        Expectation::Each result;
        const auto* by = each->find("by");
        const auto* at_least = each->find("at_least");
        if (by == nullptr || at_least == nullptr) return;
        result.at_least = read_count(*at_least).value_or(0);
        const bool by_activity = by->text == "activity";
        if (!by_activity)
            result.level = refer_at(loading_.findings, *each, "by", {"cấp", "level"}, loading_.programme.levels);
        expect_.each = result;
        if (is<measure::Sum>() && !by_activity && result.level)
            fault(at(*by), text::say(each_level, measured_by(), "activity"), text::say(write_by));
        else if (is<measure::Subjects>() && by_activity)
            fault(at(*by), text::say(each_level, measured_by(), text_at(*measure_node(), "level")),
                  text::say(write_by));
    }
    const yaml::Node* measure_node() const { return node().parent->find("measure"); }

    void read_due() {
        expect_.due = flag_at(node(), "due");
        const auto* submitted = std::get_if<measure::Submitted>(&measure_);
        if (!expect_.due || submitted == nullptr || !submitted->duty) return;
        const auto& duty = loading_.programme.duties[submitted->duty];
        if (!duty.due_before && !duty.due_days)
            fault(at_key(*node().member("due")), text::say(no_due_date, duty.id), text::say(add_due));
    }

    Loading& loading_;
    const yaml::Member& member_;
    const Measure& measure_;
    Expectation expect_;
};

}  // namespace

Expectation load_expectation(Loading& loading, const yaml::Node& target, const Measure& measure) {
    const auto* member = target.member("expect");
    if (member == nullptr) return {};
    return ExpectationLoader(loading, *member, measure).load();
}

}  // namespace giamsat::programme::loading
