// SPDX-License-Identifier: MIT
#include "compare/rollup_reader.hpp"

#include "rollup/status_words.hpp"
#include "rollup/written_names.hpp"
#include "text/lines.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <stdexcept>

namespace giamsat::compare {
namespace {

using nlohmann::json;
namespace column = rollup::column;
namespace part = rollup::part;

constexpr text::Message not_json{"không phải là tệp JSON: không đọc được từ ký tự thứ {0}",
                                 "this is not JSON: reading failed at character {0}"};
constexpr text::Message not_rollup{"không phải là kết quả của `{0}` (`schema` không phải `{1}`)",
                                   "this was not written by `{0}` (its `schema` is not `{1}`)"};
constexpr text::Message incomplete{"thiếu hoặc sai phần `{0}`", "`{0}` is missing or wrong"};

// Names the missing or wrong part.
struct Incomplete : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <class T>
T value_of(const json& object, std::string_view key) {
    const auto found = object.find(key);
    if (found == object.end()) throw Incomplete(std::string(key));
    try {
        return found->get<T>();
    } catch (const json::exception&) {
        throw Incomplete(std::string(key));
    }
}

template <class T>
std::optional<T> optional_of(const json& object, std::string_view key) {
    if (const auto found = object.find(key); found == object.end() || found->is_null()) return std::nullopt;
    return value_of<T>(object, key);
}

std::string text_of(const json& object, std::string_view key) {
    return optional_of<std::string>(object, key).value_or("");
}

rollup::Total total_of(const json& row, std::string_view value, std::string_view reported) {
    return {optional_of<std::int64_t>(row, value), value_of<int>(row, reported)};
}

target::Status status_of(const json& row) {
    const auto id = value_of<std::string>(row, column::status);
    for (const auto status : {target::Status::met, target::Status::none_arose, target::Status::pending,
                              target::Status::behind, target::Status::unknown, target::Status::missed})
        if (id == rollup::id_of(status)) return status;
    throw Incomplete(std::string(column::status));
}

EarlierRollup::Submission submission_of(const json& row) {
    return {value_of<std::string>(row, column::unit),
            value_of<std::string>(row, column::submission),
            value_of<std::string>(row, column::period),
            optional_of<int>(row, column::revision).value_or(0),
            text_of(row, column::file),
            text_of(row, column::sha256)};
}

EarlierRollup::Figure figure_of(const json& row) {
    return {value_of<std::string>(row, column::unit), value_of<std::string>(row, column::figure),
            total_of(row, column::period, column::period_reported), total_of(row, column::year, column::year_reported),
            value_of<int>(row, column::expected)};
}

EarlierRollup::Target target_of(const json& row) {
    return {value_of<std::string>(row, column::unit), value_of<std::string>(row, column::target),
            optional_of<double>(row, column::value), optional_of<double>(row, column::threshold), status_of(row)};
}

template <class Read>
auto rows_of(const json& document, std::string_view key, Read read) {
    std::vector<decltype(read(document))> rows;
    const auto found = document.find(key);
    if (found == document.end() || !found->is_array()) throw Incomplete(std::string(key));
    rows.reserve(found->size());
    for (const auto& row : *found) {
        if (!row.is_object()) throw Incomplete(std::string(key));
        rows.push_back(read(row));
    }
    return rows;
}

EarlierRollup rollup_of(const json& document) {
    EarlierRollup rollup;
    rollup.programme = value_of<std::string>(document, part::programme);
    rollup.unit = value_of<std::string>(document, part::unit);
    rollup.period = value_of<std::string>(document, part::period);
    rollup.as_of = value_of<std::string>(document, part::as_of);
    rollup.submissions = rows_of(document, part::submissions, submission_of);
    rollup.figures = rows_of(document, part::figures, figure_of);
    rollup.targets = rows_of(document, part::targets, target_of);
    return rollup;
}

}  // namespace

ReadRollup read_rollup(std::string_view bytes, std::string_view written_by) {
    try {
        const auto document = json::parse(text::without_byte_order_mark(bytes));
        const auto found = document.is_object() ? document.find(part::schema) : document.end();
        if (!document.is_object() || found == document.end() || *found != rollup::written_schema)
            return {{}, text::say(not_rollup, written_by, rollup::written_schema)};
        return {rollup_of(document), {}};
    } catch (const json::parse_error& error) {
        return {{}, text::say(not_json, error.byte)};
    } catch (const Incomplete& error) {
        return {{}, text::say(incomplete, error.what())};
    }
}

}  // namespace giamsat::compare
