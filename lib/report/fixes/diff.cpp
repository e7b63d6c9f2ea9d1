// SPDX-License-Identifier: MIT
#include "report/fixes/diff.hpp"

#include "report/safe_text.hpp"

#include <fmt/format.h>

#include <vector>

namespace giamsat::report {
namespace {

// ANSI
constexpr std::string_view of_file = "\x1b[1m";
constexpr std::string_view of_place = "\x1b[36m";
constexpr std::string_view of_old = "\x1b[31m";
constexpr std::string_view of_new = "\x1b[32m";
constexpr std::string_view no_colour = "\x1b[0m";

class DiffWriter {
public:
    explicit DiffWriter(const Presentation& presentation) : presentation_(presentation) {}

    void line(std::string_view colour, std::string_view sign, std::string_view text) {
        const auto shown = fmt::format("{}{}", sign, safe_text(text));
        text_ += presentation_.colour ? fmt::format("{}{}{}\n", colour, shown, no_colour) : shown + '\n';
    }

    void change(const fix::ChangedLine& changed) {
        std::vector<std::string> why;
        for (const auto& reason : changed.why) why.push_back(reason.in(presentation_.language));
        line(of_place, fmt::format("@@ -{0} +{0} @@ ", changed.number), fmt::format("{}", fmt::join(why, "; ")));
        line(of_old, "-", changed.before);
        line(of_new, "+", changed.after);
    }

    std::string take() { return std::move(text_); }

private:
    const Presentation& presentation_;
    std::string text_;
};

}  // namespace

std::string diff_of(std::string_view file, const fix::Fixed& fixed, const Presentation& presentation) {
    if (fixed.lines.empty()) return "";
    DiffWriter writer(presentation);
    writer.line(of_file, "--- ", file);
    writer.line(of_file, "+++ ", file);
    for (const auto& changed : fixed.lines) writer.change(changed);
    return writer.take();
}

}  // namespace giamsat::report
