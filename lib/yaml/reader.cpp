// SPDX-License-Identifier: MIT
#include "yaml/reader.hpp"

#include "text/lines.hpp"
#include "yaml/builder.hpp"
#include "yaml/comments.hpp"
#include "yaml/diagnosis.hpp"
#include "yaml/encoding.hpp"
#include "yaml/indentation.hpp"
#include "yaml/slips.hpp"

#include <yaml.h>

#include <algorithm>
#include <memory>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace giamsat::yaml {
namespace {

constexpr std::size_t tree_per_byte = 24;  // about right for a report
constexpr std::size_t least_reserved = 1024;
constexpr std::size_t most_reserved = 1024 * 1024;
constexpr text::Range start_of_file{{1, 1}, {1, 1}};

constexpr text::Message too_large{"Tệp lớn hơn {0} MiB", "The file is larger than {0} MiB"};
constexpr text::Message too_deep{"Tệp lồng quá {0} cấp", "The file is nested more than {0} levels deep"};
constexpr text::Message too_many{"Tệp có hơn {0} giá trị", "The file contains more than {0} values"};
constexpr text::Message nothing_in_it{"Tệp chưa có nội dung (trống, hoặc chỉ có ghi chú)",
                                      "The file has no contents (it is empty, or has only comments)"};
constexpr text::Message write_something{"viết nội dung vào tệp, bắt đầu bằng dòng `giamsat:`",
                                        "write the contents, beginning with the line `giamsat:`"};
constexpr text::Message is_it_ours{"kiểm tra xem đây có đúng là tệp kế hoạch, báo cáo không",
                                   "check whether this really is a plan or report"};
constexpr text::Message tags{"Tệp kế hoạch, báo cáo không dùng nhãn kiểu `{0}`",
                             "Plans and reports do not use the tag `{0}`"};
constexpr text::Message anchors{"Tệp kế hoạch, báo cáo không dùng neo `&{0}`",
                                "Plans and reports do not use the anchor `&{0}`"};
constexpr text::Message second_document{"Tệp có thêm một tài liệu YAML thứ hai, bắt đầu ở đây",
                                        "A second YAML document begins here"};
constexpr text::Message delete_it{"xóa `{0}`", "delete `{0}`"};
constexpr text::Message cut_by_comment{"Phần chữ từ dấu `#` ở đây bị coi là ghi chú và bị bỏ qua",
                                       "The text from `#` on is taken for a comment and ignored"};
constexpr text::Message quote_or_part{
    "đặt cả phần chữ trong dấu nháy kép; nếu đúng là ghi chú thì thêm dấu cách sau `#`",
    "put the whole text in double quotes; if it is a comment, put a space after `#`"};
constexpr text::Message noticed_here{"nhận ra lỗi ở đây", "the error was noticed here"};
constexpr text::Message one_document{"tách phần này sang một tệp khác", "move this part to a separate file"};

text::Position position(const yaml_mark_t& mark) {
    return {static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1};
}

text::Range one_column(const text::Position& where) {
    return {where, {where.line, where.column + 1}};
}

std::string_view text_of(const yaml_char_t* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

struct Parser {
    yaml_parser_t handle{};

    explicit Parser(std::string_view text) {
        if (yaml_parser_initialize(&handle) == 0) throw std::bad_alloc();
        yaml_parser_set_encoding(&handle, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&handle, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { yaml_parser_delete(&handle); }
};

Problem problem_of(const yaml_parser_t& parser) {
    const auto text = [](const char* from) { return from == nullptr ? std::string_view{} : from; };
    return {text(parser.problem), text(parser.context), position(parser.problem_mark), position(parser.context_mark)};
}

struct Event {
    yaml_event_t raw;

    // yaml_parser_parse clears `raw` first; clearing it here as well would cost time.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init,modernize-use-equals-default)
    Event() {}
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&raw); }

    text::Range range() const { return {position(raw.start_mark), position(raw.end_mark)}; }
};

std::string shown_tag(std::string_view tag) {
    constexpr std::string_view core = "tag:yaml.org,2002:";
    return tag.starts_with(core) ? "!!" + std::string(tag.substr(core.size())) : std::string(tag);
}

// Feeds libyaml's events to a Builder until the document ends or cannot be read further.
class Reading {
public:
    Reading(std::string_view text, Document& document, finding::FindingList& findings)
        : text_(text),
          parser_(text),
          document_(document),
          findings_(findings),
          builder_(document, findings),
          odd_indents_(no_break_indents(text)),
          tight_comments_(tight_comments(text)),
          findings_before_(findings.all().size()) {}

    void run() {
        while (step()) {
        }
        if (failed_) return;
        if (!odd_indents_.empty())
            refuse_indentation(odd_indents_.front());
        else if (builder_.root() && !builder_.root()->empty())
            document_.set_root(*builder_.root());
        else
            end_with(finding::rule("yaml.limit"), start_of_file,
                     {text::say(nothing_in_it), text::say(write_something)});
    }

private:
    // For a file that cannot be read, this is the only finding.
    finding::Finding& end_with(const finding::Rule& why, const text::Range& where, SyntaxAdvice advice) {
        failed_ = true;
        findings_.all().resize(findings_before_);
        return findings_.add(why, {where, ""}, std::move(advice.message), std::move(advice.hint));
    }

    bool step() {
        Event event;
        if (yaml_parser_parse(&parser_.handle, &event.raw) == 0) return syntax_error();
        switch (event.raw.type) {
            case YAML_STREAM_END_EVENT:
                return false;
            case YAML_DOCUMENT_START_EVENT:
                return start_document(event.range());
            case YAML_SCALAR_EVENT:
                scalar(event);
                break;
            case YAML_SEQUENCE_START_EVENT:
                open(Node::Kind::sequence, event);
                break;
            case YAML_MAPPING_START_EVENT:
                open(Node::Kind::mapping, event);
                break;
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_END_EVENT:
                close(event);
                break;
            case YAML_ALIAS_EVENT:
                builder_.alias(text_of(event.raw.data.alias.anchor), event.range());
                break;
            default:
                break;
        }
        return within_limits(event);
    }

    bool start_document(const text::Range& range) {
        if (++documents_ == 1) return true;
        findings_.add(finding::rule("yaml.unsupported"), {range, ""}, text::say(second_document),
                      text::say(one_document));
        return false;
    }

    void scalar(const Event& event) {
        const auto& data = event.raw.data.scalar;
        const auto range = event.range();
        refuse_decoration(data.tag, data.anchor, range);
        const std::string_view text(reinterpret_cast<const char*>(data.value), data.length);
        const bool quoted =
            data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE || data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE;
        if (quoted) last_quote_ = range;
        const bool plain = data.style == YAML_PLAIN_SCALAR_STYLE;
        if (!plain) allow_indents_in(range);
        if (!tight_comments_.empty()) refuse_cut(range);
        builder_.scalar(text, plain, range, text_of(data.anchor));
    }

    void refuse_cut(const text::Range& range) {
        for (const auto& comment : tight_comments_)
            if (comment.after == range.end && range.start < range.end)
                builder_.unsupported(one_column(comment.where), text::say(cut_by_comment), text::say(quote_or_part));
    }

    void open(Node::Kind kind, const Event& event) {
        const bool mapping = kind == Node::Kind::mapping;
        const auto* tag = mapping ? event.raw.data.mapping_start.tag : event.raw.data.sequence_start.tag;
        const auto* anchor = mapping ? event.raw.data.mapping_start.anchor : event.raw.data.sequence_start.anchor;
        const bool in_brackets = mapping ? event.raw.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
                                         : event.raw.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        refuse_decoration(tag, anchor, event.range());
        builder_.open(kind, event.range(), text_of(anchor));
        in_brackets_.push_back(in_brackets);
    }

    void close(const Event& event) {
        const bool in_brackets = in_brackets_.back();
        in_brackets_.pop_back();
        builder_.close(in_brackets ? std::optional(event.range().end) : std::nullopt);
    }

    void refuse_decoration(const yaml_char_t* tag, const yaml_char_t* anchor, const text::Range& range) {
        if (tag != nullptr)
            builder_.unsupported(range, text::say(tags, shown_tag(text_of(tag))),
                                 text::say(delete_it, shown_tag(text_of(tag))));
        if (anchor != nullptr)
            builder_.unsupported(range, text::say(anchors, text_of(anchor)),
                                 text::say(delete_it, "&" + std::string(text_of(anchor))));
    }

    bool within_limits(const Event& event) {
        if (builder_.levels() > most_levels) return over(event.range(), text::say(too_deep, most_levels));
        if (builder_.nodes() > most_nodes) return over(event.range(), text::say(too_many, most_nodes));
        return true;
    }

    bool over(const text::Range& range, text::Bilingual message) {
        end_with(finding::rule("yaml.limit"), range, {std::move(message), text::say(is_it_ours)});
        return false;
    }

    bool syntax_error() {
        if (parser_.handle.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
        const auto problem = problem_of(parser_.handle);
        const Diagnosis diagnosis(text_, problem, last_quote_);
        const auto where = diagnosis.to_mend();
        const auto last_cause = diagnosis.quote_left_open() ? where : problem.noticed;
        if (!odd_indents_.empty() && odd_indents_.front() <= last_cause)
            return refuse_indentation(odd_indents_.front());
        if (!diagnosis.is_about_quotes())
            if (auto slip = slip_on_lines(where.line, problem.noticed.line)) {
                end_with(finding::rule("yaml.syntax"), one_column(slip->where), std::move(slip->advice));
                return false;
            }
        auto& finding = end_with(finding::rule("yaml.syntax"), one_column(where), diagnosis.advice());
        if (where != problem.noticed)
            finding.related.push_back({findings_.file(), one_column(problem.noticed), text::say(noticed_here)});
        return false;
    }

    std::optional<SlipInFile> slip_on_lines(int first, int last) const {
        const auto comment = std::ranges::find_if(tight_comments_, [&](const TightComment& one) {
            return first <= one.where.line && one.where.line <= last;
        });
        if (comment == tight_comments_.end()) return slip_between(text_, first, last);
        return SlipInFile{comment->where, {text::say(cut_by_comment), text::say(quote_or_part)}};
    }

    bool refuse_indentation(const text::Position& where) {
        end_with(finding::rule("yaml.syntax"), one_column(where), advise_no_break_space());
        return false;
    }

    // In quotes, and below `|` or `>`, a line may begin with anything.
    void allow_indents_in(const text::Range& range) {
        if (odd_indents_.empty()) return;
        std::erase_if(odd_indents_, [&](const text::Position& odd) { return range.start < odd && odd < range.end; });
    }

    std::string_view text_;
    Parser parser_;
    Document& document_;
    finding::FindingList& findings_;
    Builder builder_;
    std::vector<bool> in_brackets_;
    std::vector<text::Position> odd_indents_;  // not reported yet, because they may turn out to be text
    std::vector<TightComment> tight_comments_;
    std::optional<text::Range> last_quote_;
    std::size_t findings_before_;
    int documents_ = 0;
    bool failed_ = false;
};

}  // namespace

Document read(std::string_view bytes, finding::FindingList& findings) {
    Document document(std::clamp(bytes.size() * tree_per_byte, least_reserved, most_reserved));
    if (bytes.size() > most_bytes) {
        findings.add(finding::rule("yaml.limit"), {start_of_file, ""}, text::say(too_large, most_bytes / (1024 * 1024)),
                     text::say(is_it_ours));
        return document;
    }
    bytes = text::without_byte_order_mark(bytes);
    if (!check_encoding(bytes, findings)) return document;
    Reading(bytes, document, findings).run();
    return document;
}

}  // namespace giamsat::yaml
