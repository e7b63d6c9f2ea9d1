// SPDX-License-Identifier: MIT
#include "yaml/writer.hpp"

#include "text/lines.hpp"
#include "text/replaced.hpp"
#include "text/unicode.hpp"
#include "yaml/quoting.hpp"

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace giamsat::yaml {
namespace {

constexpr std::size_t spaces_a_level = 2;

std::string_view without_spaces_at_end(std::string_view text) {
    return text.substr(0, text.find_last_not_of(" \r") + 1);
}

template <class Visit>
void each_line(std::string_view text, Visit visit) {
    for (const auto line : text::split(text, '\n')) visit(without_spaces_at_end(line));
}

// Characters that YAML forbids are left out of comments, because nothing can be escaped there.
std::string comment_of(std::string_view line) {
    auto text = text::printable(line);
    constexpr std::array<std::string_view, 5> all_forbidden{"\xE2\x80\xA8", "\xE2\x80\xA9", text::byte_order_mark,
                                                            "\xEF\xBF\xBE", "\xEF\xBF\xBF"};
    for (const auto forbidden : all_forbidden) text = text::replaced(std::move(text), forbidden, "");
    return text.empty() ? "#" : "# " + text;
}

void require(bool in_order, const char* fault) {
    if (!in_order) throw std::logic_error(fault);
}

void emit(YAML::Emitter& out, std::string_view value, Quoting quoting) {
    if (quoting == Quoting::single) out << YAML::SingleQuoted;
    if (quoting == Quoting::twofold || quoting == Quoting::escaped) out << YAML::DoubleQuoted;
    if (quoting == Quoting::escaped) out << YAML::EscapeNonAscii;
    out << std::string(value);
}

}  // namespace

Writer::Writer() : out_(std::make_unique<YAML::Emitter>()) {}

Writer::~Writer() = default;

void Writer::open_mapping(Layout layout) {
    open(Kind::mapping, layout);
}

void Writer::open_sequence(Layout layout) {
    open(Kind::sequence, layout);
}

// Checks that a value is the document, an item, or follows its key.
void Writer::take_place() {
    if (frames_.empty())
        require(!std::exchange(has_root_, true), "YAML: a second document");
    else if (frames_.back().kind == Kind::mapping)
        require(std::exchange(frames_.back().awaits_value, false), "YAML: a value without a key");
}

void Writer::open(Kind kind, Layout layout) {
    take_place();
    frames_.push_back({kind, in_brackets() ? Layout::brackets : layout});
}

void Writer::close() {
    require(!frames_.empty(), "YAML: nothing is open");
    require(!frames_.back().awaits_value, "YAML: a key without a value");
    if (!frames_.back().begun) frames_.back().layout = Layout::brackets;
    begin_frames();
    *out_ << (frames_.back().kind == Kind::mapping ? YAML::EndMap : YAML::EndSeq);
    if (frames_.back().layout == Layout::brackets) written();
    frames_.pop_back();
}

void Writer::begin_frames() {
    for (auto& frame : frames_) {
        if (std::exchange(frame.begun, true)) continue;
        if (frame.layout == Layout::brackets) *out_ << YAML::Flow;
        *out_ << (frame.kind == Kind::mapping ? YAML::BeginMap : YAML::BeginSeq);
    }
}

bool Writer::in_brackets() const {
    return !frames_.empty() && frames_.back().layout == Layout::brackets;
}

void Writer::key(std::string_view name) {
    require(!frames_.empty() && frames_.back().kind == Kind::mapping, "YAML: a key outside a mapping");
    require(!std::exchange(frames_.back().awaits_value, true), "YAML: a key without a value");
    begin_frames();
    *out_ << YAML::Key;
    write(name, false);
    *out_ << YAML::Value;
}

void Writer::text(std::string_view value) {
    take_place();
    begin_frames();
    write(value, false);
}

void Writer::plain(std::string_view value) {
    take_place();
    begin_frames();
    write(value, true);
}

void Writer::unknown() {
    require(!in_brackets() || frames_.back().kind == Kind::mapping, "YAML: an unknown item in brackets");
    take_place();
    begin_frames();
    out_->WriteIntegralType(std::string());  // the emitter cannot write an empty null
    written();
}

void Writer::write(std::string_view value, bool plain) {
    const auto quoting = quoting_for(value, in_brackets());
    emit(*out_, value, quoting == Quoting::none && !plain && looks_typed(value) ? Quoting::twofold : quoting);
    written();
}

// Comments are inserted by line number at the end, because the emitter would start them in the first column.
void Writer::written() {
    const std::string_view all(out_->c_str(), out_->size());
    line_ += static_cast<int>(std::count(all.begin() + static_cast<std::ptrdiff_t>(counted_), all.end(), '\n'));
    counted_ = all.size();
    if (!waiting_.empty()) above_[line_] += std::exchange(waiting_, {});
}

// A mapping that is an item starts on the line of its dash, so it is not indented further.
std::size_t Writer::depth_of_comments() const {
    const auto open = frames_.size();
    const bool at_dash = open > 1 && !frames_.back().begun && frames_[open - 2].kind == Kind::sequence;
    return std::max<std::size_t>(open, 1) - 1 - (at_dash ? 1 : 0);
}

void Writer::comment(std::string_view lines) {
    const std::string indentation(depth_of_comments() * spaces_a_level, ' ');
    each_line(lines, [&](std::string_view line) { waiting_ += indentation + comment_of(line) + "\n"; });
}

void Writer::blank_line() {
    waiting_ += '\n';
}

void Writer::remark(std::string_view comment) {
    behind_[line_] += "  " + comment_of(without_spaces_at_end(comment));
}

std::string Writer::finish() {
    require(frames_.empty(), "YAML: a collection is still open");
    require(has_root_ && out_->good(), "YAML: no document");
    std::string text;
    int number = 0;
    each_line({out_->c_str(), out_->size()}, [&](std::string_view line) {
        text.append(above_[number]).append(line).append(behind_[number]).append("\n");
        ++number;
    });
    return text + waiting_;
}

}  // namespace giamsat::yaml
