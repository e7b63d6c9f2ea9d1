// SPDX-License-Identifier: MIT
#include "yaml/builder.hpp"

#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <memory>
#include <new>
#include <utility>

namespace giamsat::yaml {
namespace {

constexpr text::Message not_here{"Tệp kế hoạch, báo cáo không dùng {0}", "Plans and reports do not use {0}"};
constexpr text::Message write_out{"chép lại nội dung đầy đủ ở đây", "write the full contents here"};
constexpr text::Message key_twice{"Mục `{0}` được ghi hai lần", "The key `{0}` is written twice"};
constexpr text::Message keep_one{"chỉ giữ lại một mục `{0}`", "keep only one key `{0}`"};
constexpr text::Message first_key{"mục `{0}` thứ nhất ở đây", "the first key `{0}` is here"};
constexpr text::Message no_key{"Thiếu tên mục trước dấu hai chấm", "The key before the colon is missing"};
constexpr text::Message plain_key{"viết tên mục là một từ, ví dụ `title:`",
                                  "write the key as one word, such as `title:`"};

// What a comma in braces cuts off a number: `{amount: 120,000,000}` has no key `000` twice.
bool is_digits_alone(const Member& member) {
    return member.value.empty() && text::all_digits(member.written);
}

constexpr std::size_t many_keys = 32;  // from this number on, keys are looked up in an index

template <class T>
std::span<T> to_arena(Document& document, std::vector<T>& stack, std::size_t first) {
    const auto count = stack.size() - first;
    if (count == 0) return {};
    auto* memory = static_cast<T*>(document.arena().allocate(count * sizeof(T), alignof(T)));
    std::uninitialized_copy(stack.begin() + static_cast<std::ptrdiff_t>(first), stack.end(), memory);
    stack.resize(first);
    return {memory, count};
}

}  // namespace

void Builder::scalar(std::string_view text, bool plain, const text::Range& range, std::string_view anchor) {
    Node node;
    node.plain = plain;
    node.odd = std::exchange(next_is_odd_, false);
    node.range = range;
    node.text = text::surely_nfc(text) ? document_.keep(text) : document_.keep(text::nfc(text));
    add(node, {}, anchor);
}

void Builder::alias(std::string_view anchor, const text::Range& range) {
    if (!merging())
        unsupported(range,
                    text::say(not_here, text::say(text::Message{"tham chiếu `*{0}`", "the alias `*{0}`"}, anchor)),
                    text::say(write_out));
    const auto known = anchors_.find(anchor);
    auto [node, size] = known != anchors_.end() ? known->second : Anchored{};
    node.range = range;
    node.odd = std::exchange(next_is_odd_, false) || node.odd;
    levels_ = std::max(levels_, static_cast<int>(frames_.size()) + size.levels);
    add(node, size, {});
}

// Whether this is the value of a merge key: that has been reported, so its alias is not a second fault.
bool Builder::merging() const {
    return !frames_.empty() && frames_.back().key == Key::merge;
}

void Builder::open(Node::Kind kind, const text::Range& range, std::string_view anchor) {
    Node node;
    node.kind = kind;
    node.odd = std::exchange(next_is_odd_, false);
    node.range = range;
    const auto first = kind == Node::Kind::mapping ? members_.size() : items_.size();
    frames_.push_back(Frame{node, first, nodes_, std::string(anchor), 0, Key::none, {}, {}, {}});
    levels_ = std::max(levels_, static_cast<int>(frames_.size()));
}

void Builder::close(std::optional<text::Position> end) {
    auto& frame = frames_.back();
    auto node = frame.node;
    node.range.end = end ? *end : std::max(node.range.end, end_of_contents(frame));
    if (node.is_mapping()) {
        merge(frame);
        node.members = to_arena(document_, members_, frame.first);
    } else {
        node.items = to_arena(document_, items_, frame.first);
    }
    const Size size{nodes_ - frame.nodes_before + 1, frame.levels_inside + 1};
    const auto anchor = std::move(frame.anchor);
    nodes_ = frame.nodes_before;
    frames_.pop_back();
    add(node, size, anchor);
}

text::Position Builder::end_of_contents(const Frame& frame) const {
    if (frame.node.is_sequence()) return items_.size() > frame.first ? items_.back().range.end : text::Position{};
    const auto last = members_.size() > frame.first ? whole(members_.back()).end : text::Position{};
    return frame.merged ? std::max(last, frame.merged->range.end) : last;
}

void Builder::unsupported(const text::Range& range, text::Bilingual message, text::Bilingual hint) {
    findings_.add(finding::rule("yaml.unsupported"), place_now(range), std::move(message), std::move(hint));
    next_is_odd_ = true;
}

void Builder::add(const Node& node, Size size, std::string_view anchor) {
    nodes_ += size.nodes;
    if (!anchor.empty()) anchors_.insert_or_assign(std::string(anchor), Anchored{node, size});
    if (frames_.empty()) {
        root_ = node;
        return;
    }
    auto& frame = frames_.back();
    frame.levels_inside = std::max(frame.levels_inside, size.levels);
    frame.node.odd = frame.node.odd || node.odd;
    if (frame.node.is_sequence())
        items_.push_back(node);
    else
        add_to_mapping(frame, node);
}

void Builder::add_to_mapping(Frame& frame, const Node& node) {
    if (frame.key == Key::none) {
        take_key(frame, node);
        return;
    }
    const bool odd_key = frame.pending.value.odd;
    frame.pending.value = node;
    frame.pending.value.odd = odd_key || node.odd;
    if (frame.key == Key::merge)
        frame.merged = std::make_unique<Node>(node);
    else if (frame.key == Key::text)
        add_member(frame, frame.pending);
    frame.key = Key::none;
}

void Builder::take_key(Frame& frame, const Node& node) {
    frame.key = checked_key(node);
    frame.pending = Member{node.text, node.text, node.range, {}};
    frame.pending.value.odd = node.odd;
}

Builder::Key Builder::checked_key(const Node& node) {
    if (!node.is_scalar()) {
        constexpr text::Message collection{"tên mục là một danh sách hay một nhóm",
                                           "a key that is a list or a mapping"};
        refuse_key(node.range, text::say(not_here, text::say(collection)), text::say(plain_key));
        return Key::refused;
    }
    if (node.empty()) {
        refuse_key(node.range, text::say(no_key), text::say(plain_key));
        return Key::refused;
    }
    if (!node.plain || node.text != "<<") return Key::text;
    refuse_key(node.range, text::say(not_here, text::say(text::Message{"mục gộp `<<`", "the merge key `<<`"})),
               text::say(write_out));
    return Key::merge;
}

void Builder::refuse_key(const text::Range& range, text::Bilingual message, text::Bilingual hint) {
    unsupported(range, std::move(message), std::move(hint));
    next_is_odd_ = false;
    frames_.back().node.odd = true;
}

void Builder::add_member(Frame& frame, Member member) {
    const auto* first = same_key(frame, member.written);
    if (first == nullptr || is_digits_alone(member)) {
        keep(frame, member);
        return;
    }
    auto& finding = findings_.add(finding::rule("yaml.duplicate-key"), place_now(member.key),
                                  text::say(key_twice, member.written), text::say(keep_one, member.written));
    finding.related.push_back({findings_.file(), first->key, text::say(first_key, member.written)});
    frame.node.odd = true;
}

// The mapping's own members take precedence.
void Builder::merge(Frame& frame) {
    if (!frame.merged) return;
    for (const auto& member : frame.merged->members)
        if (same_key(frame, member.written) == nullptr) keep(frame, member);
}

void Builder::keep(Frame& frame, const Member& member) {
    members_.push_back(member);
    if (members_.size() - frame.first < many_keys) return;
    if (!frame.index) frame.index = std::make_unique<Index>();
    for (auto i = frame.first + frame.index->size(); i < members_.size(); ++i)
        frame.index->emplace(members_[i].written, i);
}

const Member* Builder::same_key(const Frame& frame, std::string_view key) const {
    if (frame.index) {
        const auto known = frame.index->find(key);
        return known == frame.index->end() ? nullptr : &members_[known->second];
    }
    const auto first = members_.begin() + static_cast<std::ptrdiff_t>(frame.first);
    const auto found = std::find_if(first, members_.end(), [&](const Member& m) { return m.written == key; });
    return found == members_.end() ? nullptr : &*found;
}

// The tree is not linked yet, so the pointer is made from the open frames.
finding::Place Builder::place_now(const text::Range& range) const {
    std::string pointer;
    auto items_end = items_.size();
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (frame->node.is_sequence())
            pointer.insert(0, "/" + std::to_string(std::exchange(items_end, frame->first) - frame->first));
        else if (frame->key != Key::none)
            pointer.insert(0, "/" + pointer_token(frame->pending.written));
    }
    return {range, pointer};
}

}  // namespace giamsat::yaml
