// SPDX-License-Identifier: MIT
// What is found in a tree, and what of the tree cannot be counted for it.
#pragma once

#include "finding/finding.hpp"
#include "yaml/node.hpp"

#include <initializer_list>
#include <unordered_map>
#include <utility>

namespace giamsat::yaml {

/// What a finding is about, and whether that can still be counted.
struct About {
    const Node* node = nullptr;  ///< null: nothing in a tree
    bool counts = true;
};
/// The node cannot be counted, nor can the smallest thing that it is in.
inline About faulty(const Node& node) {
    return {&node, false};
}
/// The node is spoken of, and counts all the same.
inline About sound(const Node& node) {
    return {&node, true};
}

/// The nodes of one tree that findings are about. What yaml.* findings are about the tree itself knows.
class Faults {
public:
    void add(finding::Family family, const About& about);
    /// The node cannot be counted, as if a finding of that family were about it.
    void distrust(const Node& node, finding::Family family);

    /// The node, or something in it, cannot be counted.
    bool in(const Node& node) const;
    /// The same for findings of one family; not `yaml`.
    bool in(const Node& node, finding::Family family) const;
    /// A finding of one of these families is about the node, or about something in it.
    bool spoken_of(const Node& node, std::initializer_list<finding::Family> families) const;

private:
    struct Mark {
        unsigned spoken = 0;  // a bit for each family
        unsigned faulty = 0;
    };
    bool any_in(const Node& node, Mark wanted) const;

    std::unordered_map<const Node*, Mark> marks_;
};

/// Collects the findings of one tree. Who adds one says what it is about, so that no error is forgotten when the tree
/// is counted, and neither its place nor its severity decides what counts.
class TreeFindings {
public:
    explicit TreeFindings(finding::FindingList& list, Faults faults = {}) : list_(list), faults_(std::move(faults)) {}

    finding::Finding& add(const finding::Rule& rule, const About& about, finding::Place place, text::Bilingual message,
                          text::Bilingual hint = {});
    /// See Faults::distrust.
    void distrust(const Node& node, finding::Family family) { faults_.distrust(node, family); }

    finding::FindingList& list() { return list_; }
    const std::string& file() const { return list_.file(); }
    const Faults& faults() const { return faults_; }
    /// The faults, which this gives up.
    Faults take_faults() { return std::move(faults_); }

private:
    finding::FindingList& list_;
    Faults faults_;
};

}  // namespace giamsat::yaml
