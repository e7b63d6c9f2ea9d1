// SPDX-License-Identifier: MIT
#include "programme/unit_names.hpp"

#include "programme/text_index.hpp"
#include "programme/unit_kinds.hpp"
#include "programme/unit_writing.hpp"
#include "text/nearest.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace giamsat::programme {
namespace {

constexpr std::size_t most_nearest = 3;

using Units = std::vector<UnitIndex>;
using Texts = std::vector<std::string>;

struct NameIndex {
    TextIndex whole;
    TextIndex bare;

    void add(const FoldedName& name, UnitIndex unit) {
        whole.add(name.whole, unit);
        bare.add(name.bare, unit);
    }
};

FoldedName without_marks(const FoldedName& name) {
    return {giamsat::text::without_marks(name.whole), giamsat::text::without_marks(name.bare)};
}

Texts without_marks(const Texts& names) {
    Texts plain;
    for (const auto& name : names) plain.push_back(giamsat::text::without_marks(name));
    return plain;
}

// The names of a roster. The index without marks, which few files need, is built on first use. Safe for several
// threads.
class Names {
public:
    explicit Names(const Roster& roster) : kinds_(built_in_kinds()) {
        folded_.reserve(roster.size());
        for (const auto& unit : roster) folded_.push_back(fold_official_name(kinds_, unit.name));
        for (const auto unit : folded_.indices()) index_.add(folded_[unit], unit);
    }

    const std::vector<WrittenKind>& kinds() const { return kinds_; }
    const FoldedName& of(UnitIndex unit) const { return folded_[unit]; }
    const NameIndex& index() const { return index_; }
    const NameIndex& index_without_marks() const {
        std::call_once(once_, [&] {
            for (const auto unit : folded_.indices()) plain_.add(without_marks(folded_[unit]), unit);
        });
        return plain_;
    }

private:
    std::vector<WrittenKind> kinds_;
    IndexVec<Unit, FoldedName> folded_;
    NameIndex index_;
    mutable std::once_flag once_;
    mutable NameIndex plain_;
};

// The steps of matching a name, in this order: the whole name, the bare one, both again without marks.
class NameSteps {
public:
    NameSteps(const Names& names, const Texts& wanted) : names_(names), wanted_(wanted) {}

    static constexpr std::size_t count = 4;
    // The units that may match, in roster order.
    Units units(std::size_t step) {
        if (step == first_plain) plain_ = without_marks(wanted_);
        const auto& index = step < first_plain ? names_.index() : names_.index_without_marks();
        Units units;
        for (const auto& name : wanted(step))
            (is_whole(step) ? index.whole : index.bare).each_like(name, [&](UnitIndex unit) { units.push_back(unit); });
        std::ranges::sort(units);
        units.erase(std::unique(units.begin(), units.end()), units.end());
        return units;
    }
    // Whether that unit, one of units(step), really matches: units() may include others with the same hash.
    bool fits(std::size_t step, UnitIndex unit) const {
        const auto& name = is_whole(step) ? names_.of(unit).whole : names_.of(unit).bare;
        const auto& all = wanted(step);
        return std::ranges::find(all, step < first_plain ? name : giamsat::text::without_marks(name)) != all.end();
    }

private:
    static constexpr std::size_t first_plain = 2;
    static bool is_whole(std::size_t step) { return step % 2 == 0; }
    const Texts& wanted(std::size_t step) const { return step < first_plain ? wanted_ : plain_; }

    const Names& names_;
    const Texts& wanted_;
    Texts plain_;
};

// The one step of an official code.
struct CodeStep {
    Units coded;

    static constexpr std::size_t count = 1;
    Units units(std::size_t) const { return coded; }
    static bool fits(std::size_t, UnitIndex) { return true; }
};

class Search {
public:
    Search(const Roster& roster, UnitIndex scope, const text::Days& days)
        : roster_(roster), scope_(scope), days_(days) {}

    // The result of the first step that finds something.
    template <class Steps>
    Resolved first_of(Steps steps) const {
        for (const bool closed : {false, true})
            for (std::size_t step = 0; step < Steps::count; ++step)
                if (auto found = found_by(steps, step, closed); found || !found.candidates.empty()) return found;
        return {};
    }

    Units nearest_to(const Names& names, const std::string& written) const {
        if (scope_ != no_unit)
            if (auto units = similar_in(names, written, roster_.subtree(scope_)); !units.empty()) return units;
        return similar_in(names, written, roster_.subtree(roster_.root()));
    }

private:
    // The units in the scope that exist (or, with `closed`, that do not), otherwise those of the whole roster.
    template <class Steps>
    Resolved found_by(Steps& steps, std::size_t step, bool closed) const {
        const auto units = steps.units(step);
        Units found;
        for (const auto scope : {scope_, no_unit}) {
            std::ranges::copy_if(units, std::back_inserter(found), [&](UnitIndex unit) {
                return (scope == no_unit || roster_.is_below(unit, scope)) &&
                       roster_[unit].exists_during(days_) != closed && steps.fits(step, unit);
            });
            if (!found.empty()) break;
        }
        if (found.size() == 1) return {found.front(), closed, {}, {}};
        return {no_unit, false, std::move(found), {}};
    }

    // Units whose name only begins like that come first, unless one is called so.
    Units similar_in(const Names& names, const std::string& written, const Units& units) const {
        auto similar = nearest_of(names, written, units);
        const auto longer = with_longer_name(names, written, units);
        const auto plain = giamsat::text::without_marks(without_kind(names.kinds(), written).value_or(written));
        const bool exact = !similar.empty() && giamsat::text::without_marks(names.of(similar.front()).bare) == plain;
        similar.insert(exact ? similar.end() : similar.begin(), longer.begin(), longer.end());
        return first_of_each(similar);
    }

    Units with_longer_name(const Names& names, const std::string& written, const Units& units) const {
        const auto bare = without_kind(names.kinds(), written).value_or(written);
        const auto beginning = giamsat::text::without_marks(bare) + " ";
        Units longer;
        std::ranges::copy_if(units, std::back_inserter(longer), [&](UnitIndex unit) {
            return beginning.size() > 2 && roster_[unit].exists_during(days_) &&
                   giamsat::text::without_marks(names.of(unit).bare).starts_with(beginning);
        });
        return longer;
    }

    static Units first_of_each(const Units& units) {
        Units result;
        for (const auto unit : units)
            if (std::ranges::find(result, unit) == result.end()) result.push_back(unit);
        if (result.size() > most_nearest) result.resize(most_nearest);
        return result;
    }

    // If a kind was written, compares the name after it: the kind itself may be wrong.
    Units nearest_of(const Names& names, const std::string& written, const Units& units) const {
        const auto bare = without_kind(names.kinds(), written);
        std::vector<std::string_view> offered;
        std::unordered_multimap<std::string_view, UnitIndex> by_name;
        const auto offer = [&](std::string_view name, UnitIndex unit) {
            if (!by_name.contains(name)) offered.push_back(name);
            by_name.emplace(name, unit);
        };
        for (const auto unit : units) {
            if (!roster_[unit].exists_during(days_)) continue;
            const auto& folded = names.of(unit);
            offer(folded.bare, unit);
            if (!bare && folded.whole != folded.bare) offer(folded.whole, unit);
        }
        return units_of(text::nearest(bare.value_or(written), offered).names, by_name);
    }

    static Units units_of(const std::vector<std::string>& names,
                          const std::unordered_multimap<std::string_view, UnitIndex>& by_name) {
        Units result;
        for (const auto& name : names) {
            const auto [first, last] = by_name.equal_range(name);
            Units same;
            for (auto it = first; it != last; ++it) same.push_back(it->second);
            std::ranges::sort(same);
            result.insert(result.end(), same.begin(), same.end());
        }
        return first_of_each(result);
    }

    const Roster& roster_;
    UnitIndex scope_;
    const text::Days& days_;
};

}  // namespace

struct UnitNames::Lazy {
    const Names& of(const Roster& roster) {
        std::call_once(once, [&] { names = std::make_unique<const Names>(roster); });
        return *names;
    }

    std::once_flag once;
    std::unique_ptr<const Names> names;
};

UnitNames::UnitNames() : lazy_(std::make_shared<Lazy>()) {}

Resolved UnitNames::resolve(const Roster& roster, std::string_view written, UnitIndex scope,
                            const text::Days& days) const {
    auto found = resolve_alone(roster, written, scope, days);
    if (found || !found.candidates.empty() || roster.size() == 0) return found;
    if (auto within = resolve_within(roster, written, days)) return within;
    const auto& names = lazy_->of(roster);
    found.nearest = Search(roster, scope, days).nearest_to(names, readings(names.kinds(), written).front());
    const auto probable = readings(names.kinds(), probable_name(written)).front();
    if (found.nearest.empty()) found.nearest = Search(roster, scope, days).nearest_to(names, probable);
    return found;
}

// Only what the written name itself means, without similar names.
Resolved UnitNames::resolve_alone(const Roster& roster, std::string_view written, UnitIndex scope,
                                  const text::Days& days) const {
    if (const auto unit = roster.by_id(written); unit != no_unit)
        return {unit, !roster[unit].exists_during(days), {}, {}};
    const Search search(roster, scope, days);
    if (auto coded = roster.by_code(written); !coded.empty()) return search.first_of(CodeStep{std::move(coded)});
    if (roster.size() == 0) return {};
    const auto& names = lazy_->of(roster);
    const auto wanted = readings(names.kinds(), written);
    return search.first_of(NameSteps(names, wanted));
}

// A name that is followed by its superior's.
Resolved UnitNames::resolve_within(const Roster& roster, std::string_view written, const text::Days& days) const {
    for (const auto& [name, superior] : with_superior(written)) {
        auto above = resolve_alone(roster, superior, no_unit, days);
        if (!above) above = resolve_within(roster, superior, days);
        if (!above) continue;
        if (auto found = resolve_alone(roster, name, above.unit, days);
            found && found.unit != above.unit && roster.is_below(found.unit, above.unit))
            return found;
    }
    return {};
}

}  // namespace giamsat::programme
