// SPDX-License-Identifier: MIT
#include "schema/reference.hpp"

#include "text/number.hpp"

#include <charconv>
#include <vector>

namespace giamsat::schema {
namespace {

// The parts with their delimiters: "http:", "//localhost", "/a/b", "?q", "#f".
struct Uri {
    std::string_view scheme;
    std::string_view authority;
    std::string_view path;
    std::string_view query;
    std::string_view fragment;
};

std::string_view take(std::string_view& rest, std::size_t size) {
    const auto taken = rest.substr(0, size);
    rest.remove_prefix(taken.size());
    return taken;
}

Uri parse(std::string_view text) {
    Uri uri;
    const auto delimiter = text.find_first_of(":/?#");
    if (delimiter != text.npos && text[delimiter] == ':') uri.scheme = take(text, delimiter + 1);
    if (text.starts_with("//")) uri.authority = take(text, text.find_first_of("/?#", 2));
    uri.path = take(text, text.find_first_of("?#"));
    uri.query = take(text, text.find('#'));
    uri.fragment = text;
    return uri;
}

std::vector<std::string_view> segments_of(std::string_view path) {
    std::vector<std::string_view> segments;
    for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/')) {
        segments.push_back(path.substr(0, slash));
        path.remove_prefix(slash + 1);
    }
    segments.push_back(path);
    return segments;
}

std::string without_dots(std::string_view path) {
    std::vector<std::string_view> kept;
    const auto segments = segments_of(path);
    for (const auto segment : segments) {
        if (segment == ".." && kept.size() > 1) kept.pop_back();
        if (segment != "." && segment != "..") kept.push_back(segment);
    }
    if (segments.back() == "." || segments.back() == "..") kept.emplace_back();
    std::string result;
    for (std::size_t i = 0; i < kept.size(); ++i) result.append(i == 0 ? "" : "/").append(kept[i]);
    return result;
}

std::string merged(const Uri& base, std::string_view path) {
    if (path.starts_with('/')) return without_dots(path);
    if (base.path.empty()) return without_dots((base.authority.empty() ? "" : "/") + std::string(path));
    return without_dots(std::string(base.path.substr(0, base.path.rfind('/') + 1)) + std::string(path));
}

std::string joined(std::string_view scheme, std::string_view authority, std::string_view path, std::string_view query,
                   std::string_view fragment) {
    std::string uri;
    for (const auto part : {scheme, authority, path, query, fragment}) uri += part;
    return uri;
}

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        const bool encoded = text[i] == '%' && i + 2 < text.size() &&
                             std::from_chars(&text[i + 1], &text[i + 1] + 2, byte, 16).ptr == &text[i + 1] + 2;
        result += encoded ? static_cast<char>(byte) : text[i];
        if (encoded) i += 2;
    }
    return result;
}

std::string unescaped(std::string_view token) {
    std::string result;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool escape = token[i] == '~' && i + 1 < token.size();
        result += !escape ? token[i] : token[++i] == '1' ? '/' : '~';
    }
    return result;
}

const Json* step(const Json& from, const std::string& token) {
    if (from.is_object()) {
        const auto found = from.find(token);
        return found == from.end() ? nullptr : &*found;
    }
    if (!from.is_array() || from.empty()) return nullptr;
    const auto index = text::parse_digits(token, static_cast<std::int64_t>(from.size()) - 1);
    return index ? &from[static_cast<std::size_t>(index.value)] : nullptr;
}

}  // namespace

std::string resolve(std::string_view base_text, std::string_view reference) {
    const auto base = parse(base_text);
    const auto ref = parse(reference);
    if (!ref.scheme.empty()) return std::string(reference);
    if (!ref.authority.empty())
        return joined(base.scheme, ref.authority, without_dots(ref.path), ref.query, ref.fragment);
    if (ref.path.empty())
        return joined(base.scheme, base.authority, base.path, ref.query.empty() ? base.query : ref.query, ref.fragment);
    return joined(base.scheme, base.authority, merged(base, ref.path), ref.query, ref.fragment);
}

std::pair<std::string, std::string> split_fragment(std::string_view uri) {
    const auto hash = uri.find('#');
    if (hash == uri.npos) return {std::string(uri), {}};
    return {std::string(uri.substr(0, hash)), percent_decoded(uri.substr(hash + 1))};
}

const Json* at_pointer(const Json& root, std::string_view pointer) {
    const Json* at = &root;
    if (pointer.empty()) return at;
    for (const auto token : segments_of(pointer.substr(1))) {
        at = step(*at, unescaped(token));
        if (at == nullptr) return nullptr;
    }
    return at;
}

}  // namespace giamsat::schema
