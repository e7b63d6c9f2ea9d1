// SPDX-License-Identifier: MIT
// The tree with positions on which every check works.
#pragma once

#include "finding/finding.hpp"
#include "text/position.hpp"

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>

namespace giamsat::yaml {

struct Member;

/// A scalar, a sequence or a mapping, with its position. Views point into the Document that owns it.
struct Node {
    enum class Kind : std::uint8_t { scalar, sequence, mapping };

    Kind kind = Kind::scalar;
    bool plain = true;  ///< a scalar written without quotes
    bool odd = false;   ///< a yaml.* finding is about it or about something in it
    text::Range range;
    std::string_view text;  ///< a scalar's text, in NFC
    std::span<Node> items;
    std::span<Member> members;
    const Node* parent = nullptr;  ///< null for the root

    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_sequence() const { return kind == Kind::sequence; }
    bool is_mapping() const { return kind == Kind::mapping; }
    /// Whether there is no value: that means unknown, never zero.
    bool empty() const { return is_scalar() && plain && text.empty(); }

    /// The member of that name whose value is not empty; null if there is none.
    const Member* member(std::string_view name) const;
    /// The value of that member; null if there is none.
    const Node* find(std::string_view name) const;
};

/// A key and its value.
struct Member {
    std::string_view written;  ///< the key as in the file
    std::string_view name;     ///< the key as it is read: a misspelling is corrected after it has been reported
    text::Range key;
    Node value;
};

/// A key as a step of a JSON pointer, with `~` and `/` escaped.
std::string pointer_token(std::string_view key);
/// The JSON pointer (RFC 6901) of a node, with keys as written.
std::string pointer(const Node& node);
/// The place of a value.
finding::Place at(const Node& node);
/// The place of a key; the pointer is the value's.
finding::Place at_key(const Member& member);
/// From the start of the key to the end of the value.
text::Range whole(const Member& member);

/// Owns a tree and the texts in it. Moving it does not move the nodes.
class Document {
public:
    /// `expected_bytes`: an estimate of the memory for the tree.
    explicit Document(std::size_t expected_bytes = 4096)
        : arena_(std::make_unique<std::pmr::monotonic_buffer_resource>(expected_bytes)) {}

    Node& root() { return *root_; }
    const Node& root() const { return *root_; }
    /// False until a reader has set the root.
    explicit operator bool() const { return root_ != nullptr; }

    // For readers that build the tree.
    std::pmr::memory_resource& arena() { return *arena_; }
    std::string_view keep(std::string_view text);
    void set_root(Node root);

private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_;
    Node* root_ = nullptr;
};

}  // namespace giamsat::yaml
