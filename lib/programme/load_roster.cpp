// SPDX-License-Identifier: MIT
// Turns the roster's table, row by row, into the tree of units.
#include "programme/csv_columns.hpp"
#include "programme/loading.hpp"
#include "text/join.hpp"
#include "text/nearest.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace giamsat::programme::loading {
namespace {

enum Column : std::size_t { id, code, level, parent, name, opened, closed, successors };
constexpr std::array<std::string_view, 8> columns{"id",   "code",   "level",  "parent",
                                                  "name", "opened", "closed", "successors"};

constexpr text::Message not_a_table{"Danh sách đơn vị không phải bảng CSV đúng quy cách",
                                    "The roster is not a well-formed CSV table"};
constexpr text::Message missing_column{"Danh sách đơn vị thiếu cột: {0}", "The roster lacks columns: {0}"};
constexpr text::Message no_units{"Danh sách không có đơn vị nào", "The roster has no units"};
constexpr text::Message add_units{"thêm một dòng cho mỗi đơn vị, đơn vị cấp cao nhất để trống `parent`",
                                  "add a line for each unit; the top one has no `parent`"};
constexpr text::Message value_missing{"Đơn vị thiếu `{0}`", "The unit has no `{0}`"};
constexpr text::Message fill_in{"ghi `{0}` của đơn vị", "fill in the unit's `{0}`"};
constexpr text::Message duplicate{"Hai đơn vị cùng mang `id` `{0}`", "Two units have the id `{0}`"};
constexpr text::Message first_here{"đơn vị thứ nhất", "the first unit"};
constexpr text::Message rename{"đặt cho mỗi đơn vị một `id` riêng", "give each unit a unique `id`"};
constexpr text::Message same_name{"Hai đơn vị cùng cấp trên cùng mang tên “{0}”",
                                  "Two units below the same superior are called “{0}”"};
constexpr text::Message tell_apart{
    "sửa tên của một đơn vị, hoặc ghi ngày `closed`, `opened` nếu một đơn vị thay đơn vị kia",
    "correct one of the names, or give the dates `closed` and `opened` if one took over"};
constexpr text::Message unknown_parent{"`parent` `{0}` không có trong danh sách",
                                       "The parent `{0}` is not in the roster"};
constexpr text::Message unknown_successor{"Đơn vị kế tục `{0}` không có trong danh sách",
                                          "The successor `{0}` is not in the roster"};
constexpr text::Message bad_date{"`{0}` không phải là ngày", "`{0}` is not a date"};
constexpr text::Message write_date{"ghi ngày như 2025-01-01 hoặc 01/01/2025",
                                   "write a date as 2025-01-01 or 01/01/2025"};
constexpr text::Message closed_first{"Ngày thôi tồn tại ({0}) phải sau ngày bắt đầu ({1})",
                                     "The closing date ({0}) must be after the opening date ({1})"};
constexpr text::Message check_dates{
    "`closed` là ngày đầu tiên đơn vị không còn, phải sau `opened`",
    "`closed` is the first day on which the unit no longer exists; it must be after `opened`"};
constexpr text::Message outlives_parent{"`{0}` vẫn còn sau khi cấp trên `{1}` kết thúc ({2})",
                                        "`{0}` still exists after its superior `{1}` closes ({2})"};
constexpr text::Message close_and_reopen{
    "ghi `closed` cho đơn vị này; nếu đơn vị còn tiếp tục thì thêm một dòng với `id` mới, dưới cấp trên mới",
    "add `closed` for this unit; if it continues, add a line with a new `id` under the new parent"};
constexpr text::Message before_parent{"`{0}` có trước khi cấp trên `{1}` thành lập ({2})",
                                      "`{0}` exists before its superior `{1}` opens ({2})"};
constexpr text::Message open_later{
    "ghi `opened` cho đơn vị này; nếu đơn vị có từ trước thì thêm một dòng với `id` khác, dưới cấp trên cũ",
    "add `opened` for this unit; if it existed before, add a line with another `id` under the old parent"};
constexpr text::Message second_root{"Danh sách có hai đơn vị cấp cao nhất: `{0}` và `{1}`",
                                    "The roster has two top units: `{0}` and `{1}`"};
constexpr text::Message give_parent{"ghi `parent` cho một trong hai", "give one of the two a `parent`"};
constexpr text::Message cycle{"`{0}` rốt cuộc lại trực thuộc chính nó", "`{0}` is indirectly its own superior"};
constexpr text::Message check_parents{"sửa `parent` của đơn vị này hoặc của đơn vị trên nó",
                                      "correct the `parent` of this unit or of one above it"};

struct Row {
    Unit unit;
    const CsvRow* row = nullptr;
    bool added = false;
};

class RosterLoader {
public:
    RosterLoader(Loading& loading, finding::FindingList& findings) : loading_(loading), findings_(findings) {}

    void load(const CsvTable& table) {
        if (table.fault)
            return fault({*table.fault, next(*table.fault)}, text::say(not_a_table), text::say(save_as_csv));
        if (table.rows.empty()) return fault({}, text::say(no_units), text::say(add_units));
        if (!read_header(table.rows.front())) return;
        for (std::size_t i = 1; i < table.rows.size(); ++i) read_row(table.rows[i], table.rows.front().fields.size());
        if (rows_.empty() && sound_) return fault(table.rows.front().range, text::say(no_units), text::say(add_units));
        for (auto& row : rows_) check_references(row);
        if (sound_) add_all();
        for (const auto& row : rows_)
            if (row.added && row.unit.parent != no_unit) check_days(row);
        check_names();
    }

private:
    static text::Position next(text::Position position) { return {position.line, position.column + 1}; }
    finding::Finding& report(text::Range range, text::Bilingual message, text::Bilingual hint) {
        sound_ = false;
        return findings_.add(finding::rule("programme.roster"), {range, {}}, std::move(message), std::move(hint));
    }
    void fault(text::Range range, text::Bilingual message, text::Bilingual hint) {
        report(range, std::move(message), std::move(hint));
    }
    const CsvField& field(const CsvRow& row, Column column) const { return columns_.field(row, column); }

    bool read_header(const CsvRow& header) {
        const auto missing = columns_.find(header);
        if (!missing.empty())
            fault(header.range, text::say(missing_column, text::join(missing, ", ")),
                  text::say(header_row, columns_.header()));
        return missing.empty();
    }

    void read_row(const CsvRow& row, std::size_t width) {
        if (is_blank(row)) return;
        if (columns_.reaches(row, id)) seen_.insert(field(row, id).text);
        if (row.fields.size() != width) return fault(row.range, wrong_field_count(row, width), text::say(check_commas));
        for (const auto column : {id, level, name})
            if (field(row, column).text.empty())
                return fault(row.range, text::say(value_missing, columns[column]), text::say(fill_in, columns[column]));
        const auto& key = field(row, id);
        const auto [before, is_new] = by_id_.emplace(key.text, rows_.size());
        if (!is_new) {
            auto& finding = report(key.range, text::say(duplicate, key.text), text::say(rename));
            finding.related.push_back(
                {findings_.file(), field(*rows_[before->second].row, id).range, text::say(first_here)});
            return;
        }
        rows_.push_back({unit(row), &row});
    }

    Unit unit(const CsvRow& row) {
        Unit unit;
        unit.id = field(row, id).text;
        unit.code = field(row, code).text;
        unit.name = field(row, name).text;
        unit.level = level_of(field(row, level));
        unit.opened = date(field(row, opened));
        unit.closed = date(field(row, closed));
        if (unit.opened && unit.closed && *unit.closed <= *unit.opened)
            fault(field(row, closed).range,
                  text::say(closed_first, text::shown(*unit.closed), text::shown(*unit.opened)),
                  text::say(check_dates));
        return unit;
    }
    LevelIndex level_of(const CsvField& field) {
        const auto& levels = loading_.programme.levels;
        const auto index = index_of(levels, field.text);
        if (!index) {
            add_unknown(findings_, {field.range, {}}, {"cấp", "level"}, field.text, ids_of(levels));
            sound_ = false;
        }
        return index;
    }
    std::optional<text::Date> date(const CsvField& field) {
        if (field.text.empty()) return std::nullopt;
        const auto parsed = text::parse_date(field.text);
        if (parsed) return parsed.value;
        fault(field.range, text::say(bad_date, field.text), text::say(write_date));
        return std::nullopt;
    }

    // Successors are ids separated by spaces or semicolons.
    void check_references(Row& row) {
        const auto& above = field(*row.row, parent);
        if (above.text.empty())
            check_root(row);
        else if (!seen_.contains(above.text))
            unknown(above.range, unknown_parent, above.text);
        const auto& after = field(*row.row, successors);
        std::size_t at = 0;
        while ((at = after.text.find_first_not_of(" ;", at)) != after.text.npos) {
            const auto end = std::min(after.text.find_first_of(" ;", at), after.text.size());
            row.unit.successors.push_back(after.text.substr(at, end - at));
            if (!seen_.contains(row.unit.successors.back()))
                unknown(after.range, unknown_successor, row.unit.successors.back());
            at = end;
        }
    }
    void check_root(const Row& row) {
        if (root_.empty())
            root_ = row.unit.id;
        else
            fault(field(*row.row, id).range, text::say(second_root, root_, row.unit.id), text::say(give_parent));
    }
    void unknown(text::Range range, const text::Message& message, const std::string& text) {
        std::vector<std::string_view> ids;
        for (const auto& row : rows_) ids.emplace_back(row.unit.id);
        auto near = text::nearest(text, ids).names;
        auto& finding = report(range, text::say(message, text), known_ids_hint(near, {}));
        finding.suggestions = std::move(near);
    }

    // In the table's order, except that a parent comes before its children.
    void add_all() {
        for (bool progress = true; progress;) {
            progress = false;
            for (auto& row : rows_) progress = add(row) || progress;
        }
        const auto lost = std::ranges::find_if(rows_, [](const Row& row) { return !row.added; });
        if (lost != rows_.end())
            fault(field(*lost->row, parent).range, text::say(cycle, lost->unit.id), text::say(check_parents));
    }
    bool add(Row& row) {
        auto& roster = loading_.programme.roster;
        const auto& above = field(*row.row, parent).text;
        if (!above.empty()) row.unit.parent = roster.by_id(above);
        if (row.added || (row.unit.parent == no_unit && !above.empty())) return false;
        roster.add(row.unit);
        return row.added = true;
    }

    // On days of the year without its superior, no report would be due for a unit: that is a finding.
    void check_days(const Row& row) {
        const auto& unit = row.unit;
        const auto& above = loading_.programme.roster[unit.parent];
        const auto year = loading_.programme.whole_year().days;
        const auto is_there = [&](const text::Days& days) { return !days.empty() && unit.exists_during(days); };
        if (above.closed && is_there({std::max(*above.closed, year.first), year.last}))
            fault(stated_or_id(row, closed), text::say(outlives_parent, unit.id, above.id, text::shown(*above.closed)),
                  text::say(close_and_reopen));
        if (above.opened && is_there({year.first, std::min(*above.opened - std::chrono::days(1), year.last)}))
            fault(stated_or_id(row, opened), text::say(before_parent, unit.id, above.id, text::shown(*above.opened)),
                  text::say(open_later));
    }
    // Two units of one name below one superior cannot be told apart in a file.
    void check_names() {
        std::map<std::pair<std::string, std::string>, std::vector<const Row*>> same;
        for (const auto& row : rows_)
            if (row.added) same[{field(*row.row, parent).text, text::fold(row.unit.name)}].push_back(&row);
        for (const auto& [key, rows] : same)
            for (std::size_t i = 1; i < rows.size(); ++i)
                if (exist_together(rows[i - 1]->unit, rows[i]->unit)) {
                    auto& finding = report(field(*rows[i]->row, name).range, text::say(same_name, rows[i]->unit.name),
                                           text::say(tell_apart));
                    finding.related.push_back(
                        {findings_.file(), field(*rows[i - 1]->row, name).range, text::say(first_here)});
                }
    }
    static bool exist_together(const Unit& a, const Unit& b) {
        return (!a.closed || !b.opened || *b.opened < *a.closed) && (!b.closed || !a.opened || *a.opened < *b.closed);
    }
    text::Range stated_or_id(const Row& row, Column column) const {
        const auto& stated = field(*row.row, column);
        return stated.text.empty() ? field(*row.row, id).range : stated.range;
    }

    Loading& loading_;
    finding::FindingList& findings_;
    CsvColumns columns_{columns};
    std::vector<Row> rows_;
    std::unordered_map<std::string, std::size_t> by_id_;  // places in rows_
    std::unordered_set<std::string> seen_;                // also the ids of rows that were left out
    std::string root_;
    bool sound_ = true;
};

}  // namespace

void load_roster(Loading& loading, std::string_view table, finding::FindingList& findings) {
    const auto read = read_table(table);
    RosterLoader(loading, findings).load(read);
}

}  // namespace giamsat::programme::loading
