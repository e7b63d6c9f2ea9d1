// SPDX-License-Identifier: MIT
#include "author/own_report.hpp"

#include "author/file_writer.hpp"
#include "author/read_again.hpp"
#include "author/report_entry.hpp"
#include "rollup/evidence.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace giamsat::author {
namespace {

constexpr text::Message no_reports{"chưa có báo cáo: {0}", "no report: {0}"};

bool is_own(const rollup::SourceRow& source, const rollup::Rollup& rollup) {
    return !source.beside_source && source.kind == programme::Duty::Kind::report && source.unit == rollup.unit &&
           source.period == rollup.period;
}

// The unit's own file for the period, if it counts or may be compared.
std::optional<std::size_t> own_file(const rollup::Rollup& rollup) {
    for (std::size_t i = 0; i < rollup.sources.size(); ++i)
        if (rollup.sources[i].stands && is_own(rollup.sources[i], rollup)) return i;
    return std::nullopt;
}

bool has_own_draft(const rollup::Rollup& rollup) {
    return std::ranges::any_of(rollup.sources, [&](const rollup::SourceRow& source) {
        return !source.stands && source.is_fault && is_own(source, rollup);
    });
}

/// Writes the report of one unit from the files of its subtree.
class OwnReport {
public:
    OwnReport(const rollup::Rollup& rollup, FilesAgain files, const FileAgain* own, text::Language language)
        : rollup_(rollup),
          programme_(*rollup.programme),
          files_(std::move(files)),
          own_(own),
          out_(programme_, language) {}

    std::string write() {
        write_header();
        out_.contents(with_subordinates(report_entry(rollup_, files_, rollup_.unit, own_)));
        copy_own(key::control_totals);
        return out_.finish();
    }

private:
    void copy_own(std::string_view name) {
        const auto* value = own_ != nullptr ? own_->submission().node->find(name) : nullptr;
        if (value != nullptr) out_.copy(name, *value);
    }

    void write_header() {
        out_.begin(programme::Duty::Kind::report, rollup_.unit);
        out_.period(rollup_.period);
        copy_own(key::submission);
        copy_own(key::number);
        // A date of signature after the date of submission would be refused.
        if (own_ != nullptr && own_->submission().signed_on && *own_->submission().signed_on <= rollup_.as_of)
            copy_own(key::signed_on);
        out_.submitted(rollup_.as_of);
        copy_own(key::revision);
    }

    bool has_rows(programme::UnitIndex unit) const {
        const auto rows = rollup::rows_of(std::span<const rollup::StatementRow>(rollup_.statements), unit);
        return std::ranges::any_of(
            rows, [&](const rollup::StatementRow& row) { return rollup_.period.days.contains(row.period.days); });
    }

    bool speaks_of(programme::UnitIndex unit) const {
        const auto& below = programme_.unit(unit).children;
        return has_rows(unit) || std::ranges::any_of(below, [&](programme::UnitIndex one) { return speaks_of(one); });
    }

    bool is_expected(programme::UnitIndex unit) const {
        return programme_.unit(unit).exists_during(text::reporting_days(rollup_.period, programme_.month_rule));
    }

    EntryContents with_subordinates(EntryContents entry) const {
        std::string absent;
        for (const auto below : programme_.unit(entry.unit).children) {
            if (!is_expected(below)) continue;
            if (speaks_of(below))
                entry.units.push_back(with_subordinates(subordinate(below)));
            else
                text::add_to(absent, ", ", programme_.unit(below).name);
        }
        if (!absent.empty()) entry.units_note = text::say(no_reports, absent);
        return entry;
    }

    // It may only hold those below it.
    EntryContents subordinate(programme::UnitIndex unit) const {
        if (has_rows(unit)) return report_entry(rollup_, files_, unit, nullptr);
        EntryContents holder;
        holder.unit = unit;
        return holder;
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    FilesAgain files_;
    const FileAgain* own_;
    FileWriter out_;
};

// Whether any unit of the subtree has reported for the period, or for one within it.
bool is_anything_told(const rollup::Rollup& rollup) {
    return std::ranges::any_of(rollup.statements, [&](const rollup::StatementRow& row) {
        return rollup.period.days.contains(row.period.days);
    });
}

std::optional<std::string> written(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                                   const rollup::RollupOptions& options, text::Language language) {
    const auto own = own_file(rollup);
    if (!own && !is_anything_told(rollup)) return std::nullopt;
    auto needed = needed_sources(rollup);
    if (own) needed.insert(*own);
    auto files = read_again(rollup, inputs, needed, options);
    const auto* own_again = own ? files.at(rollup.sources[*own].file).get() : nullptr;
    return OwnReport(rollup, std::move(files), own_again, language).write();
}

}  // namespace

std::optional<std::string> own_report(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                                      const rollup::RollupOptions& options, text::Language language) {
    if (!has_own_draft(rollup)) return written(rollup, inputs, options, language);
    auto with_draft = options;
    with_draft.own_draft_as_sent = true;
    return written(rollup::roll_up(inputs, with_draft), inputs, options, language);
}

}  // namespace giamsat::author
