// SPDX-License-Identifier: MIT
#include "author/own_report.hpp"

#include "author/read_again.hpp"
#include "author/report_entry.hpp"
#include "rollup/evidence.hpp"
#include "text/join.hpp"
#include "yaml/copy.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace giamsat::author {
namespace {

constexpr text::Message no_reports{"chưa có báo cáo: {0}", "no report: {0}"};

// The unit's own file for the period, as far as it can be trusted.
std::optional<std::size_t> own_file(const rollup::Rollup& rollup) {
    for (std::size_t i = 0; i < rollup.sources.size(); ++i) {
        const auto& source = rollup.sources[i];
        if (source.stands && source.kind == programme::Duty::Kind::report && source.unit == rollup.unit &&
            source.period == rollup.period)
            return i;
    }
    return std::nullopt;
}

/// Writes the file of one unit from those of its subtree.
class OwnReport {
public:
    OwnReport(const rollup::Rollup& rollup, FilesAgain files, const FileAgain* own, text::Language language)
        : rollup_(rollup),
          programme_(*rollup.programme),
          files_(std::move(files)),
          own_(own),
          language_(language),
          entries_{rollup, files_, writer_, language} {}

    std::string write() {
        writer_.open_mapping();
        write_header();
        write_entry_content(entries_, rollup_.unit, own_);
        write_subordinates(rollup_.unit);
        if (own_ != nullptr) copy_member("control_totals");
        writer_.close();
        return writer_.finish();
    }

private:
    void plain(std::string_view key, std::string_view value) {
        writer_.key(key);
        writer_.plain(value);
    }

    void copy_member(std::string_view key) {
        const auto* value = own_->submission().node->find(key);
        if (value == nullptr) return;
        writer_.key(key);
        yaml::copy(writer_, *value);
    }

    void write_header() {
        plain("giamsat", "report/1");
        plain("programme", programme_.id);
        plain("unit", programme_.unit(rollup_.unit).id);
        plain("period", text::iso(rollup_.period));
        if (own_ != nullptr) copy_member("number");
        // A report that is signed later than it is sent would be refused.
        if (own_ != nullptr && own_->submission().signed_on && *own_->submission().signed_on <= rollup_.as_of)
            copy_member("signed");
        plain("submitted", text::iso(rollup_.as_of));
        if (own_ != nullptr) copy_member("revision");
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
        return programme_.unit(unit).exists_during(rollup_.period.days);
    }

    void write_subordinates(programme::UnitIndex unit) {
        std::vector<programme::UnitIndex> entries;
        std::string absent;
        for (const auto below : programme_.unit(unit).children) {
            if (!is_expected(below)) continue;
            if (speaks_of(below))
                entries.push_back(below);
            else
                text::add_to(absent, ", ", programme_.unit(below).name);
        }
        if (!absent.empty()) writer_.comment(text::say(no_reports, absent).in(language_));
        if (entries.empty()) return;
        writer_.key("units");
        writer_.open_sequence();
        for (const auto below : entries) write_entry(below);
        writer_.close();
    }

    void write_entry(programme::UnitIndex unit) {
        writer_.open_mapping();
        plain("unit", programme_.unit(unit).id);
        if (has_rows(unit)) write_entry_content(entries_, unit, nullptr);
        write_subordinates(unit);
        writer_.close();
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    FilesAgain files_;
    const FileAgain* own_;
    text::Language language_;
    yaml::Writer writer_;
    EntryWriting entries_;
};

}  // namespace

std::string own_report(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                       const rollup::RollupOptions& options, text::Language language) {
    const auto own = own_file(rollup);
    auto needed = needed_sources(rollup);
    if (own) needed.insert(*own);
    auto files = read_again(rollup, inputs, needed, options);
    const auto* own_again = own ? files.at(rollup.sources[*own].file).get() : nullptr;
    return OwnReport(rollup, std::move(files), own_again, language).write();
}

}  // namespace giamsat::author
