// SPDX-License-Identifier: MIT
#include "programme/csv.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <csv.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace giamsat::programme {
namespace {

class Parser {
public:
    Parser(std::string_view text, char separator) : text_(text) {
        constexpr auto options = static_cast<unsigned char>(CSV_STRICT | CSV_STRICT_FINI);
        if (csv_init(&parser_, options) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
        if (separator == '\t') csv_set_space_func(&parser_, is_space);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { csv_free(&parser_); }

    CsvTable run() {
        const auto good = std::min(text::first_invalid_utf8(text_), text_.size());
        while (at_ < good && feed_one()) {
        }
        if (!table_.fault && good < text_.size()) table_.fault = here_;
        if (!table_.fault && csv_fini(&parser_, end_of_field, end_of_row, this) != 0) table_.fault = start_;
        return std::move(table_);
    }

private:
    // Byte by byte, because the library does not report the position of a field.
    bool feed_one() {
        const char byte = text_[at_];
        if (csv_parse(&parser_, &byte, 1, end_of_field, end_of_row, this) != 1) {
            if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
            table_.fault = start_;
            return false;
        }
        ++at_;
        if (byte == '\n')
            here_ = {here_.line + 1, 1};
        else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80)
            ++here_.column;
        const bool between_rows = start_offset_ + 1 >= at_;  // no part of a field has been read
        if (between_rows && (byte == '\n' || byte == '\r')) start_field(at_, here_);
        return true;
    }

    static int is_space(unsigned char byte) { return byte == ' ' ? 1 : 0; }

    void start_field(std::size_t offset, text::Position place) {
        start_offset_ = offset;
        start_ = place;
    }

    static void end_of_field(void* data, std::size_t length, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        const std::string_view text(static_cast<const char*>(data), length);
        parser.row_.fields.push_back(
            {text::surely_nfc(text) ? std::string(text) : text::nfc(text), {parser.start_, parser.here_}});
        parser.start_field(parser.at_ + 1, {parser.here_.line, parser.here_.column + 1});
    }
    static void end_of_row(int, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        auto& fields = parser.row_.fields;
        parser.row_.range = {fields.front().range.start, fields.back().range.end};
        parser.table_.rows.push_back(std::exchange(parser.row_, {}));
    }

    std::string_view text_;
    csv_parser parser_{};
    CsvTable table_;
    CsvRow row_;
    std::size_t at_ = 0;
    text::Position here_;  // of the byte at at_
    std::size_t start_offset_ = 0;
    text::Position start_;  // of the field that is being read
};

}  // namespace

bool is_blank(const CsvRow& row) {
    return std::ranges::all_of(row.fields, [](const CsvField& field) { return field.text.empty(); });
}

CsvTable read_csv(std::string_view text, char separator) {
    return Parser(text::without_byte_order_mark(text), separator).run();
}

CsvTable read_table(std::string_view text) {
    constexpr std::array separators{',', ';', '\t'};
    const auto first = text::first_line(text);
    const auto how_many = [&](char separator) { return std::ranges::count(first, separator); };
    return read_csv(text, *std::ranges::max_element(separators, {}, how_many));
}

}  // namespace giamsat::programme
