// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "yaml/node.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace giamsat::yaml {

/// Builds a tree from events in the order of the file. Reports what is outside the subset and continues.
class Builder {
public:
    Builder(Document& document, finding::FindingList& findings) : document_(document), findings_(findings) {}

    void scalar(std::string_view text, bool plain, const text::Range& range, std::string_view anchor);
    void alias(std::string_view anchor, const text::Range& range);
    void open(Node::Kind kind, const text::Range& range, std::string_view anchor);
    /// `end` is the end of a collection in brackets; one without brackets ends with its contents.
    void close(std::optional<text::Position> end);
    /// Of the next node.
    void unsupported(const text::Range& range, text::Bilingual message, text::Bilingual hint);

    /// The depth and the number of nodes so far; the contents of an alias count in full.
    int levels() const { return levels_; }
    int nodes() const { return nodes_ + static_cast<int>(frames_.size()); }
    const std::optional<Node>& root() const { return root_; }

private:
    struct Size {
        int nodes = 1;   // in the whole subtree
        int levels = 0;  // of collections
    };
    enum class Key { none, text, merge, refused };
    using Index = std::unordered_map<std::string_view, std::size_t>;
    struct Frame {
        Node node;
        std::size_t first;  // index of its first item or member on the stacks below
        int nodes_before;
        std::string anchor;
        int levels_inside = 0;
        Key key = Key::none;  // the key whose value comes next
        Member pending;
        std::unique_ptr<Node> merged;  // the value of a merge key; rarely present
        std::unique_ptr<Index> index;  // its members by key, if there are many
    };
    struct Anchored {
        Node node;
        Size size;
    };

    void add(const Node& node, Size size, std::string_view anchor);
    void add_to_mapping(Frame& frame, const Node& node);
    void take_key(Frame& frame, const Node& node);
    Key checked_key(const Node& node);
    void refuse_key(const text::Range& range, text::Bilingual message, text::Bilingual hint);
    void add_member(Frame& frame, Member member);
    void merge(Frame& frame);
    void keep(Frame& frame, const Member& member);
    const Member* same_key(const Frame& frame, std::string_view key) const;
    bool merging() const;
    text::Position end_of_contents(const Frame& frame) const;
    finding::Place place_now(const text::Range& range) const;

    Document& document_;
    finding::FindingList& findings_;
    std::vector<Frame> frames_;
    std::vector<Node> items_;
    std::vector<Member> members_;
    std::map<std::string, Anchored, std::less<>> anchors_;
    std::optional<Node> root_;
    int nodes_ = 0;  // in closed collections
    int levels_ = 0;
    bool next_is_odd_ = false;
};

}  // namespace giamsat::yaml
