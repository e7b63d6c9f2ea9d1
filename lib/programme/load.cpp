// SPDX-License-Identifier: MIT
#include "programme/load.hpp"

#include "data/embedded.hpp"
#include "programme/loading.hpp"
#include "schema/schema.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace giamsat::programme {
namespace {

using loading::Loading;

constexpr text::Message no_such_roster{"Không đọc được danh sách đơn vị `{0}`", "The roster `{0}` cannot be read"};
constexpr text::Message put_it_beside{"đặt tệp CSV ấy cạnh tệp bộ chỉ tiêu, hoặc sửa `roster`",
                                      "put that CSV file beside the programme file, or change `roster`"};
constexpr text::Message long_roster{"Danh sách đơn vị `{0}` quá lớn", "The roster `{0}` is too large"};
constexpr text::Message cut_roster{"danh sách không được vượt quá 64 MiB: chỉ giữ các đơn vị của bộ chỉ tiêu này",
                                   "a roster may not exceed 64 MiB: keep only the units of this programme"};

std::string beside(const std::string& file, std::string_view name) {
    const auto slash = file.find_last_of('/');
    return slash == file.npos ? std::string(name) : file.substr(0, slash + 1) + std::string(name);
}

const schema::Schema& programme_schema() {
    static const auto loaded = schema::Schema::load(data::embedded("programme.schema.json"), data::embedded);
    return loaded;
}

void move_to(std::vector<finding::Finding>& all, finding::FindingList& findings) {
    auto found = findings.take();
    std::move(found.begin(), found.end(), std::back_inserter(all));
}

// Findings about the roster's text go straight to `all`, because their excerpts come from that text.
void read_roster_of(Loading& loading, const yaml::Node& root, const ReadRoster& read,
                    std::vector<finding::Finding>& all) {
    const auto* stated = root.find("roster");
    if (stated == nullptr || !stated->is_scalar()) return;
    const auto name = beside(loading.findings.file(), stated->text);
    const auto table = read(name);
    if (!table) {
        loading.findings.add(finding::rule("programme.roster"), at(*stated), text::say(no_such_roster, stated->text),
                             text::say(put_it_beside));
        return;
    }
    if (table->size() > most_roster_bytes) {
        loading.findings.add(finding::rule("yaml.limit"), at(*stated), text::say(long_roster, stated->text),
                             text::say(cut_roster));
        return;
    }
    finding::FindingList findings(name, *table);
    load_roster(loading, *table, findings);
    move_to(all, findings);
}

Programme build(const yaml::Node& root, const ReadRoster& read, finding::FindingList& findings,
                std::vector<finding::Finding>& all) {
    Loading loading{{}, findings};
    load_header(loading, root);
    load_terms(loading, root);
    read_roster_of(loading, root, read, all);
    load_figures(loading, root);
    load_duties(loading, root);
    load_targets(loading, root);
    check_targets(loading);
    check_covers(loading, root);
    return std::move(loading.programme);
}

bool is_below(std::string_view pointer, std::string_view ancestor) {
    return pointer.starts_with(ancestor) && (pointer.size() == ancestor.size() || pointer[ancestor.size()] == '/');
}

// Drops later findings at or below a place that one of the first `structural` findings already names.
void keep_each_cause_once(std::vector<finding::Finding>& findings, std::size_t structural) {
    const std::vector<finding::Finding> known(findings.begin(),
                                              findings.begin() + static_cast<std::ptrdiff_t>(structural));
    const auto follows = [&](const finding::Finding& finding) {
        return std::ranges::any_of(known, [&](const finding::Finding& cause) {
            return !cause.place.pointer.empty() && is_below(finding.place.pointer, cause.place.pointer);
        });
    };
    findings.erase(std::remove_if(findings.begin() + static_cast<std::ptrdiff_t>(structural), findings.end(), follows),
                   findings.end());
}

}  // namespace

LoadedProgramme load_programme(const std::string& file_name, std::string_view yaml_text, const ReadRoster& read_roster,
                               Structure structure) {
    LoadedProgramme loaded;
    finding::FindingList findings(file_name, yaml_text);
    auto document = yaml::read(yaml_text, findings);
    if (document) {
        if (structure == Structure::checked)
            schema::check(programme_schema(), document.root(), schema::Reading::plain_text, findings);
        const auto structural = findings.all().size();
        loaded.programme = build(document.root(), read_roster, findings, loaded.findings);
        keep_each_cause_once(findings.all(), structural);
    }
    move_to(loaded.findings, findings);
    std::ranges::sort(loaded.findings, finding::before);
    const auto is_error = [](const finding::Finding& finding) { return finding.severity == finding::Severity::error; };
    if (std::ranges::any_of(loaded.findings, is_error)) loaded.programme.reset();
    return loaded;
}

}  // namespace giamsat::programme
