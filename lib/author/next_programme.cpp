// SPDX-License-Identifier: MIT
#include "author/next_programme.hpp"

#include "author/source_text.hpp"
#include "finding/finding.hpp"
#include "text/join.hpp"
#include "text/number.hpp"
#include "text/period.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>
#include <vector>

namespace giamsat::author {
namespace {

constexpr text::Message head{
    "yaml-language-server: $schema=programme.schema.json\n"
    "Bộ chỉ tiêu năm {0}, chép từ {1}: năm, mã, tên, thời hạn và các kỳ đã chuyển sang {0}.\n"
    "Xem lại theo kế hoạch năm {0} trước khi dùng:\n"
    "  levels, roster                   các cấp; danh sách đơn vị, ngày thành lập (opened) và kết thúc (closed)\n"
    "  issuer                           cơ quan ban hành, người ký\n"
    "  submissions                      cấp nào nộp kế hoạch, báo cáo gì, hạn nào (due)\n"
    "  activities, forms, topics        loại hoạt động, hình thức, nội dung\n"
    "  subject_kinds                    đối tượng được giám sát\n"
    "  figures                          số liệu: phát sinh (over_time: sum) hay hiện có (over_time: latest)\n"
    "  targets                          chỉ tiêu: điều (clause), cấp (levels), mức (expect), thời gian (within, from)\n"
    "  clauses                          điều không có chỉ tiêu, và vì sao\n"
    "Xem các chỉ tiêu sau khi sửa: {2}",
    "yaml-language-server: $schema=programme.schema.json\n"
    "Programme of {0}, copied from {1}: the year, the id, the title, due dates and periods have been changed to {0}.\n"
    "Review it against the plan for {0} before using it:\n"
    "  levels, roster                   the levels; the units, with the days on which they opened and closed\n"
    "  issuer                           the issuing body and the signatory\n"
    "  submissions                      which level submits which plan or report, and when (due)\n"
    "  activities, forms, topics        kinds of activity, forms, topics\n"
    "  subject_kinds                    the subjects of supervision\n"
    "  figures                          figures: new in a period (over_time: sum) or stocks (over_time: latest)\n"
    "  targets                          targets: clause, levels, threshold (expect), time (within, from)\n"
    "  clauses                          clauses without a target, and why\n"
    "To read the targets once it is changed: {2}"};
constexpr text::Message old_lines{"Còn ghi năm {0} ở các dòng: {1}", "Lines that still mention {0}: {1}"};

struct Edit {
    SourceRange range;
    std::string text;
};

// The position of the number by itself, not as part of a longer one; npos if there is none.
std::size_t find_number(std::string_view text, std::string_view number, std::size_t from = 0) {
    for (auto at = text.find(number, from); at != text.npos; at = text.find(number, at + 1)) {
        const auto end = at + number.size();
        if ((at == 0 || !text::is_digit(text[at - 1])) && (end == text.size() || !text::is_digit(text[end]))) return at;
    }
    return text.npos;
}

std::string renumbered(std::string_view text, std::string_view number, std::string_view other) {
    std::string result(text);
    for (auto at = find_number(result, number); at != result.npos; at = find_number(result, number, at + other.size()))
        result.replace(at, number.size(), other);
    return result;
}

/// Collects the edits that change the year.
class Moving {
public:
    Moving(const SourceText& source, const yaml::Node& root, const std::string& year)
        : source_(source), was_(root.find("year")->text), year_(year) {
        for (const auto& member : root.members) top(member);
    }

    const std::string& was() const { return was_; }
    const std::string& roster() const { return roster_; }

    std::string apply() {
        std::ranges::sort(edits_, [](const Edit& a, const Edit& b) { return b.range.begin < a.range.begin; });
        std::string text(source_.text());
        for (const auto& edit : edits_) text.replace(edit.range.begin, edit.range.end - edit.range.begin, edit.text);
        return text;
    }

private:
    void top(const yaml::Member& member) {
        if (member.name == "year") return write(member.value, year_);
        if (member.name == "id") return write(member.value, moved_id(member.value.text));
        if (member.name == "title") return move_texts(member.value);
        if (member.name == "roster") {
            roster_ = renumbered(member.value.text, was_, year_);
            return move_texts(member.value);
        }
        move_times(member);
    }

    std::string moved_id(std::string_view id) const {
        const bool names_year = find_number(id, was_) != id.npos;
        return names_year || year_ == was_ ? renumbered(id, was_, year_) : std::string(id) + "-" + year_;
    }

    void move_times(const yaml::Member& member) {
        constexpr std::array<std::string_view, 4> times{"before", "period", "within", "from"};
        if (member.name.starts_with("x_")) return;
        const auto& value = member.value;
        if (value.is_scalar() && std::ranges::find(times, member.name) != times.end() && text::parse_period(value.text))
            return write(value, moved_time(value));
        for (const auto& below : value.members) move_times(below);
        for (const auto& item : value.items)
            for (const auto& below : item.members) move_times(below);
    }

    // February 29 may not exist in the new year: then it becomes February 28.
    std::string moved_time(const yaml::Node& time) const {
        const auto moved = renumbered(source_.of(time.range), was_, year_);
        return text::parse_period(renumbered(time.text, was_, year_)) ? moved : renumbered(moved, "29", "28");
    }

    void move_texts(const yaml::Node& node) {
        if (node.is_scalar()) return write(node, renumbered(source_.of(node.range), was_, year_));
        for (const auto& below : node.members) move_texts(below.value);
    }

    void write(const yaml::Node& node, std::string text) {
        edits_.push_back({source_.bytes(node.range), std::move(text)});
    }

    const SourceText& source_;
    std::string was_;
    std::string year_;
    std::string roster_;
    std::vector<Edit> edits_;
};

std::string commented(std::string_view lines) {
    std::string text = "# ";
    for (const char c : lines) text += c == '\n' ? std::string("\n# ") : std::string(1, c);
    return text + '\n';
}

std::string_view first_line(std::string_view text) {
    return text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
}

// Of a head as it was put above for some year; 0 where there is none. Its second line names where it came from.
std::size_t length_of_head(std::string_view text, std::string_view known, text::Language language) {
    std::size_t length = 0;
    int number = 1;
    for (std::string_view rest = known; !rest.empty(); rest.remove_prefix(first_line(rest).size()), ++number) {
        const auto line = first_line(text.substr(length));
        if (number != 2 && line != first_line(rest)) return 0;
        length += line.size();
    }
    const auto left = language == text::Language::vi ? old_lines.vi : old_lines.en;
    const auto next = first_line(text.substr(length));
    const bool names_lines = next.starts_with("# " + std::string(left.substr(0, left.find('{'))));
    return names_lines ? length + next.size() : length;
}

// Also removes the schema comment, because its path was relative to the old directory.
std::string_view without_head(std::string_view text, const text::Bilingual& known) {
    for (const auto language : {text::Language::vi, text::Language::en})
        if (const auto length = length_of_head(text, commented(known.in(language)), language); length > 0)
            return text.substr(length);
    return text.starts_with("# yaml-language-server:") ? text.substr(first_line(text).size()) : text;
}

std::vector<std::ptrdiff_t> lines_with(std::string_view text, std::string_view number) {
    std::vector<std::ptrdiff_t> lines;
    for (auto at = find_number(text, number); at != text.npos; at = find_number(text, number, at + 1)) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        if (lines.empty() || lines.back() != line) lines.push_back(line);
    }
    return lines;
}

}  // namespace

NextProgramme next_programme(std::string_view text, int year, const text::Bilingual& show_targets,
                             text::Language language) {
    const SourceText source(text);
    finding::FindingList findings("", source.text());
    const auto document = yaml::read(source.text(), findings);
    if (!document) throw std::logic_error("a programme that was loaded is not well-formed");
    Moving moving(source, document.root(), std::to_string(year));
    const auto moved = moving.apply();
    const auto body = without_head(moved, text::say(head, moving.was(), "", show_targets));
    auto above = commented(text::say(head, year, document.root().find("id")->text, show_targets).in(language));

    NextProgramme next;
    next.roster = moving.roster();
    const auto lines =
        std::to_string(year) == moving.was() ? std::vector<std::ptrdiff_t>{} : lines_with(body, moving.was());
    next.old_year_left = static_cast<int>(lines.size());
    if (!lines.empty()) {
        const auto lines_above = std::ranges::count(above, '\n') + 1;
        const auto numbers =
            text::join(lines, ", ", [&](std::ptrdiff_t line) { return std::to_string(line + lines_above); });
        above += commented(text::say(old_lines, moving.was(), numbers).in(language));
    }
    next.text = above.append(body);
    return next;
}

}  // namespace giamsat::author
