// SPDX-License-Identifier: MIT
// A place in one certain vector, so that a level is never taken for a target, and an index never for a number.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace giamsat::programme {

/// The place of a T among all Ts. It may be none, which is less than every place: what is not found or not stated is
/// such an index everywhere, never an optional one, because files hold so many of them.
template <class T>
class Index {
public:
    constexpr Index() = default;  ///< none
    template <std::integral Number>
    constexpr explicit Index(Number place) : place_(static_cast<std::int32_t>(place)) {}

    constexpr explicit operator bool() const { return place_ >= 0; }
    /// Must not be none.
    constexpr std::size_t value() const { return static_cast<std::size_t>(place_); }

    friend constexpr auto operator<=>(Index, Index) = default;

private:
    std::int32_t place_ = -1;
};

/// The first so many indices, in order. Not a view of the library's: Clang 14 cannot read those of g++ 12.
template <class T>
class Indices {
public:
    struct Iterator {
        using value_type = Index<T>;
        using difference_type = std::ptrdiff_t;

        std::size_t place = 0;

        Index<T> operator*() const { return Index<T>(place); }
        Iterator& operator++() {
            ++place;
            return *this;
        }
        Iterator operator++(int) { return {place++}; }
        friend bool operator==(const Iterator&, const Iterator&) = default;
    };

    explicit Indices(std::size_t count) : count_(count) {}
    Iterator begin() const { return {0}; }
    Iterator end() const { return {count_}; }
    bool empty() const { return count_ == 0; }

private:
    std::size_t count_;
};

/// A vector whose elements are found by the indices of Ts: the Ts themselves, or something for each of them.
template <class T, class Element = T>
class IndexVec : std::vector<Element> {
    using Base = std::vector<Element>;

public:
    using Base::Base;
    using Base::begin, Base::end, Base::size, Base::empty, Base::front, Base::back, Base::data;
    using Base::push_back, Base::emplace_back, Base::erase, Base::clear, Base::reserve, Base::resize;
    using typename Base::const_iterator, typename Base::iterator, typename Base::value_type;

    decltype(auto) operator[](Index<T> index) { return Base::operator[](index.value()); }
    decltype(auto) operator[](Index<T> index) const { return Base::operator[](index.value()); }
    /// Every index, in order.
    Indices<T> indices() const { return Indices<T>(size()); }
};

}  // namespace giamsat::programme

template <class T>
struct std::hash<giamsat::programme::Index<T>> {
    std::size_t operator()(giamsat::programme::Index<T> index) const noexcept { return index ? index.value() : ~0UL; }
};
