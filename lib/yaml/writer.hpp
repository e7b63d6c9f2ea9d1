// SPDX-License-Identifier: MIT
// Writes YAML that our own reader reads back as the same texts; the only user of yaml-cpp's emitter.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace YAML {
class Emitter;
}

namespace giamsat::yaml {

/// Writes one document in the order of the calls: blocks indented by two spaces per level, comments, Vietnamese
/// unescaped. Texts must be UTF-8; they are read back in NFC, U+FFFE and U+FFFF as U+FFFD. Every call throws
/// std::logic_error if it is out of place: a value without a key, a key without a value, nothing to close.
class Writer {
public:
    /// A block has a line for each member; brackets put everything on one line, including collections opened inside.
    enum class Layout { block, brackets };

    Writer();
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void open_mapping(Layout layout = Layout::block);
    void open_sequence(Layout layout = Layout::block);
    void close();
    void key(std::string_view name);

    /// A text: quoted if it would otherwise not be read back, or if another reader would take it for a number, a date,
    /// a boolean or null.
    void text(std::string_view value);
    /// A number, a date, a period or an id: quoted only if it would otherwise not be read back.
    void plain(std::string_view value);
    /// No value: unknown. Not possible for an item of a sequence in brackets.
    void unknown();

    /// Comment lines above what comes next, with the same indentation; or at the end of the collection that is closed
    /// next.
    void comment(std::string_view lines);
    /// A comment after the scalar that was just written, or the bracket that was just closed.
    void remark(std::string_view comment);
    void blank_line();

    /// The document, with a newline at its end.
    std::string finish();

private:
    enum class Kind { mapping, sequence };
    struct Frame {
        Kind kind = Kind::mapping;
        Layout layout = Layout::block;
        bool begun = false;  // whether it has contents: an empty collection is known only when it is closed
        bool awaits_value = false;
    };

    void open(Kind kind, Layout layout);
    void take_place();
    void begin_frames();
    bool in_brackets() const;
    std::size_t depth_of_comments() const;
    void write(std::string_view value, bool plain);
    void written();

    std::unique_ptr<YAML::Emitter> out_;
    std::vector<Frame> frames_;
    bool has_root_ = false;
    std::size_t counted_ = 0;  // bytes of the output whose lines have been counted
    int line_ = 0;
    std::string waiting_;  // comment lines for the next line
    std::map<int, std::string> above_;
    std::map<int, std::string> behind_;
};

}  // namespace giamsat::yaml
