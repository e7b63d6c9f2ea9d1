// SPDX-License-Identifier: MIT
#include "finding/finding.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace giamsat::finding {
namespace {

std::size_t start_of_text(std::string_view source) {
    return source.size() - text::without_byte_order_mark(source).size();
}

// The start of the line `lines` lines below the one that starts at `start`; npos if the text ends before it.
std::size_t lines_below(std::string_view source, std::size_t start, int lines) {
    for (int i = 0; i < lines && start != source.npos; ++i) {
        const auto end = source.find('\n', start);
        start = end == source.npos ? source.npos : end + 1;
    }
    return start;
}

std::string line_at(std::string_view source, std::size_t start) {
    if (start == source.npos) return {};
    auto text = source.substr(start, source.find('\n', start) - start);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text.size() > longest_excerpt ? std::string() : text::printable(text);
}

}  // namespace

bool before(const Finding& a, const Finding& b) {
    const auto key = [](const Finding& f) {
        return std::tie(f.file, f.place.range.start, f.rule, f.place.range.end, f.unit, f.message.vi);
    };
    return key(a) < key(b);
}

FindingList::FindingList(std::string file, std::string_view source)
    : file_(std::move(file)), source_(source), last_{1, start_of_text(source)} {}

Finding finding_of(const Rule& rule) {
    Finding finding;
    finding.rule = rule.id;
    finding.family = rule.family;
    finding.severity = rule.severity;
    return finding;
}

Finding finding_of(std::string_view target, Severity severity) {
    Finding finding;
    finding.rule = target_rule(target);
    finding.family = Family::target;
    finding.severity = severity;
    finding.explain = target;
    return finding;
}

Finding placed(Finding finding, std::string file, Spot spot) {
    finding.file = std::move(file);
    finding.place = std::move(spot.place);
    finding.excerpt = std::move(spot.excerpt);
    return finding;
}

std::string target_rule(std::string_view target) {
    return "target." + std::string(target);
}

Finding& FindingList::add(const Rule& rule, Place place, text::Bilingual message, text::Bilingual hint) {
    auto& finding = findings_.emplace_back(placed(finding_of(rule), file_, spot(std::move(place))));
    finding.message = std::move(message);
    finding.hint = std::move(hint);
    return finding;
}

Spot FindingList::spot(Place place) {
    auto line = excerpt_at(place.range.start.line);
    return {std::move(place), std::move(line)};
}

bool FindingList::has_errors() const {
    return std::ranges::any_of(findings_, [](const Finding& f) { return f.severity == Severity::error; });
}

std::string excerpt(std::string_view source, int line) {
    return line_at(source, lines_below(source, start_of_text(source), line - 1));
}

std::string FindingList::excerpt_at(int line) {
    if (line < last_.number) last_ = {1, start_of_text(source_)};
    const auto start = lines_below(source_, last_.start, line - last_.number);
    if (start != source_.npos) last_ = {line, start};
    return line_at(source_, start);
}

}  // namespace giamsat::finding
