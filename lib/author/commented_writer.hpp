// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "yaml/writer.hpp"

#include <string>
#include <string_view>

namespace giamsat::author {

/// YAML with guidance in the blank's language. Keeps references to what it was made from.
class CommentedWriter {
public:
    CommentedWriter(const Blank& blank, yaml::Writer& out) : blank_(blank), out_(out) {}

    void comment(const text::Bilingual& text) { out_.comment(blank_.text(text)); }
    /// Lines of a comment; nothing where there are none.
    void lines(std::string text) {
        if (text.ends_with('\n')) text.pop_back();
        if (!text.empty()) out_.comment(text);
    }
    /// The same below a heading, which falls with them.
    void lines(const text::Bilingual& heading, const std::string& text) {
        if (text.empty()) return;
        comment(heading);
        lines(text);
    }
    void blank_line() { out_.blank_line(); }

    void plain(std::string_view key, std::string_view value, std::string_view remark = {}) {
        out_.key(key);
        out_.plain(value);
        if (!remark.empty()) out_.remark(remark);
    }
    /// A key to be filled in.
    void unknown(std::string_view key, const text::Bilingual& remark = {}) {
        out_.key(key);
        out_.unknown();
        if (!remark.empty()) out_.remark(blank_.text(remark));
    }

private:
    const Blank& blank_;
    yaml::Writer& out_;
};

}  // namespace giamsat::author
