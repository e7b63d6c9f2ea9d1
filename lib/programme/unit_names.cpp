// SPDX-License-Identifier: MIT
#include "programme/unit_names.hpp"

#include "programme/unit_kinds.hpp"
#include "text/nearest.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace giamsat {
namespace {

constexpr std::size_t most_nearest = 3;

using Units = std::vector<UnitIndex>;
using Names = std::unordered_multimap<std::string, UnitIndex>;

struct Index {
    std::vector<WrittenKind> kinds;
    std::vector<FoldedName> folded;  ///< by unit
    Names whole;
    Names bare;
};

Index build(const Roster& roster) {
    Index index;
    index.kinds = built_in_kinds();
    index.folded.reserve(roster.size());
    for (auto* names : {&index.whole, &index.bare}) names->reserve(roster.size());
    for (const auto& unit : roster) {
        const auto at = static_cast<UnitIndex>(index.folded.size());
        const auto& name = index.folded.emplace_back(fold_official_name(index.kinds, unit.name));
        index.whole.emplace(name.whole, at);
        index.bare.emplace(name.bare, at);
    }
    return index;
}

/// The same names without marks: few files need them.
struct PlainIndex {
    Names whole;
    Names bare;
};

PlainIndex build_plain(const Index& index) {
    PlainIndex plain;
    for (std::size_t i = 0; i < index.folded.size(); ++i) {
        plain.whole.emplace(without_marks(index.folded[i].whole), static_cast<UnitIndex>(i));
        plain.bare.emplace(without_marks(index.folded[i].bare), static_cast<UnitIndex>(i));
    }
    return plain;
}

Units with_any(const Names& names, const std::vector<std::string>& wanted) {
    Units units;
    for (const auto& name : wanted) {
        const auto [first, last] = names.equal_range(name);
        for (auto it = first; it != last; ++it) units.push_back(it->second);
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

std::vector<std::string> all_without_marks(const std::vector<std::string>& names) {
    std::vector<std::string> plain;
    for (const auto& name : names) plain.push_back(without_marks(name));
    return plain;
}

/// Both indices of a roster, each built when it is first asked for; for several threads at once.
class Indices {
public:
    explicit Indices(const Roster& roster) : names_(build(roster)) {}

    const Index& names() const { return names_; }
    const PlainIndex& plain() const {
        std::call_once(once_, [&] { plain_ = build_plain(names_); });
        return plain_;
    }

private:
    Index names_;
    mutable std::once_flag once_;
    mutable PlainIndex plain_;
};

/// The units that each step finds, in the order of the steps; a step is taken only when it is asked for.
class NameSteps {
public:
    NameSteps(const Indices& indices, const std::vector<std::string>& wanted) : indices_(indices), wanted_(wanted) {}

    static constexpr std::size_t count = 4;
    Units units(std::size_t step) const {
        switch (step) {
            case 0:
                return with_any(indices_.names().whole, wanted_);
            case 1:
                return with_any(indices_.names().bare, wanted_);
            case 2:
                return with_any(indices_.plain().whole, all_without_marks(wanted_));
            default:
                return with_any(indices_.plain().bare, all_without_marks(wanted_));
        }
    }

private:
    const Indices& indices_;
    const std::vector<std::string>& wanted_;
};

/// The one step of an official code.
struct CodeStep {
    Units coded;

    static constexpr std::size_t count = 1;
    Units units(std::size_t) const { return coded; }
};

class Search {
public:
    Search(const Roster& roster, UnitIndex scope, const Days& days) : roster_(roster), scope_(scope), days_(days) {}

    /// One step: the units in the scope that exist (or, with `closed`, that do not), else those of the whole roster.
    Resolved among(Units units, bool closed) const {
        std::erase_if(units, [&](UnitIndex unit) { return roster_[unit].exists_during(days_) == closed; });
        Units near;
        for (const auto unit : units)
            if (scope_ != no_unit && roster_.is_below(unit, scope_)) near.push_back(unit);
        auto& found = near.empty() ? units : near;
        if (found.size() == 1) return {found.front(), closed, {}, {}};
        return {no_unit, false, std::move(found), {}};
    }

    /// The first step that finds something.
    template <class Steps>
    Resolved first_of(const Steps& steps) const {
        for (const bool closed : {false, true})
            for (std::size_t step = 0; step < Steps::count; ++step)
                if (auto found = among(steps.units(step), closed); found || !found.candidates.empty()) return found;
        return {};
    }

    Units nearest_to(const Index& index, const std::string& written) const {
        if (scope_ != no_unit)
            if (auto units = nearest_of(index, written, roster_.subtree(scope_)); !units.empty()) return units;
        return nearest_of(index, written, roster_.subtree(roster_.root()));
    }

private:
    // Where a kind was written, the name behind it is compared: the kind may be what is wrong.
    Units nearest_of(const Index& index, const std::string& written, const Units& units) const {
        const auto bare = without_kind(index.kinds, written);
        std::vector<std::string_view> names;
        std::unordered_multimap<std::string_view, UnitIndex> by_name;
        const auto offer = [&](std::string_view name, UnitIndex unit) {
            if (!by_name.contains(name)) names.push_back(name);
            by_name.emplace(name, unit);
        };
        for (const auto unit : units) {
            if (!roster_[unit].exists_during(days_)) continue;
            const auto& folded = index.folded[static_cast<std::size_t>(unit)];
            offer(folded.bare, unit);
            if (!bare && folded.whole != folded.bare) offer(folded.whole, unit);
        }
        return units_of(nearest(bare.value_or(written), names).names, by_name);
    }

    static Units units_of(const std::vector<std::string>& names,
                          const std::unordered_multimap<std::string_view, UnitIndex>& by_name) {
        Units result;
        for (const auto& name : names) {
            const auto [first, last] = by_name.equal_range(name);
            Units same;
            for (auto it = first; it != last; ++it) same.push_back(it->second);
            std::sort(same.begin(), same.end());
            for (const auto unit : same)
                if (std::find(result.begin(), result.end(), unit) == result.end()) result.push_back(unit);
        }
        if (result.size() > most_nearest) result.resize(most_nearest);
        return result;
    }

    const Roster& roster_;
    UnitIndex scope_;
    const Days& days_;
};

}  // namespace

struct UnitNames::Lazy {
    const Indices& of(const Roster& roster) {
        std::call_once(once, [&] { indices = std::make_unique<const Indices>(roster); });
        return *indices;
    }

    std::once_flag once;
    std::unique_ptr<const Indices> indices;
};

UnitNames::UnitNames() : lazy_(std::make_shared<Lazy>()) {}

Resolved UnitNames::resolve(const Roster& roster, std::string_view written, UnitIndex scope, const Days& days) const {
    if (const auto unit = roster.by_id(written); unit != no_unit)
        return {unit, !roster[unit].exists_during(days), {}, {}};
    const Search search(roster, scope, days);
    if (auto coded = roster.by_code(written); !coded.empty()) return search.first_of(CodeStep{std::move(coded)});
    if (roster.size() == 0) return {};
    const auto& indices = lazy_->of(roster);
    const auto wanted = readings(indices.names().kinds, written);
    auto found = search.first_of(NameSteps(indices, wanted));
    if (!found && found.candidates.empty()) found.nearest = search.nearest_to(indices.names(), wanted.front());
    return found;
}

}  // namespace giamsat
