// SPDX-License-Identifier: MIT
#include "cli/init/programme.hpp"

#include "author/next_programme.hpp"
#include "cli/command_line/shell_word.hpp"
#include "cli/exit_status.hpp"
#include "cli/init/new_file.hpp"
#include "cli/reading/programme_file.hpp"
#include "io/atomic_file.hpp"
#include "io/files.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace giamsat::cli {
namespace {

namespace fs = std::filesystem;

constexpr text::Message show_targets{"giamsat targets --programme TÊN-TỆP.yaml",
                                     "giamsat targets --programme FILE.yaml"};

/// A programme and its roster as read.
struct Original {
    std::string text;
    std::string roster;
    std::optional<programme::Programme> programme;  ///< none if it is faulty; the findings have been shown
};

Original read_original(const Run& run) {
    const auto file = asked_programme_file(run);
    Original original{.text = file.text, .roster = {}, .programme = {}};
    auto loaded = programme::load_programme(file.name, file.text, [&](const std::string& name) {
        auto roster = file.read_roster(name);
        original.roster = roster.value_or("");
        return roster;
    });
    show_beside(std::move(loaded.findings), run);
    original.programme = std::move(loaded.programme);
    return original;
}

bool holds(const fs::path& file, const std::string& text) {
    return fs::is_regular_file(file) && io::read_file(file.string(), text.size()) == text;
}

/// The names of the two files.
struct Places {
    std::string programme;
    fs::path roster;
    bool roster_is_there = false;  ///< with the same content
};

std::optional<Places> asked_places(const author::NextProgramme& next, const Original& original,
                                   const ProgrammeSettings& settings) {
    if (!settings.out) return std::nullopt;
    const auto& out = *settings.out;
    Places places{out.text, fs::path(out.text).parent_path() / next.roster, false};
    places.roster_is_there = holds(places.roster, original.roster);
    if (!places.roster_is_there) new_file({places.roster.string(), out.source, out.origin}, settings.may_replace);
    return places;
}

// The roster first, so that there is never a programme without one.
void write(const author::NextProgramme& next, const Original& original, const Places& places) {
    if (places.roster.has_parent_path()) fs::create_directories(places.roster.parent_path());
    if (!places.roster_is_there) io::replace_text(places.roster, original.roster);
    io::replace_text(places.programme, next.text);
}

void say_written(const author::NextProgramme& next, const Places& places, const Run& run) {
    complain(run,
             text::say({"đã ghi {0} và danh sách đơn vị {1}", "wrote {0} and the roster {1}"}, places.programme,
                       places.roster.string()),
             text::say({"sửa theo kế hoạch năm mới, rồi xem: giamsat targets --programme {0}",
                        "edit it to match the new year's plan, then check it: giamsat targets --programme {0}"},
                       shell_word(places.programme)));
    if (next.old_year_left > 0)
        complain(run, {"trong tệp còn chỗ ghi năm cũ; các dòng đó nêu ở đầu tệp",
                       "the file still mentions the old year; the lines are listed at its top"});
}

void say_roster_is_wanted(const author::NextProgramme& next, const Run& run) {
    complain(
        run,
        text::say({"danh sách đơn vị `{0}` không in ra ở đây", "the roster `{0}` is not printed here"}, next.roster),
        {"thêm `-o` và tên tệp để ghi cả hai", "add `-o` and a file name to write both"});
}

bool is_sound(const author::NextProgramme& next, const Original& original, const std::string& name, const Run& run) {
    auto loaded =
        programme::load_programme(name, next.text, [&](const std::string&) { return std::optional(original.roster); });
    show_beside(std::move(loaded.findings), run);
    return loaded.programme.has_value();
}

}  // namespace

Option year_option() {
    return {OptionId::year,
            0,
            a_number(),
            {"năm của bộ chỉ tiêu mới (mặc định: năm tiếp theo)",
             "the year of the new programme (default: the next year)"}};
}

int init_programme(const ProgrammeSettings& settings, const Run& run) {
    const auto original = read_original(run);
    if (!original.programme) return exit_findings;
    const auto year = settings.year.value_or(original.programme->year + 1);
    const auto next = author::next_programme(original.text, year, text::say(show_targets), run.language);
    const auto places = asked_places(next, original, settings);
    if (places) {
        write(next, original, *places);
        if (!run.settings.presentation.quiet) say_written(next, *places, run);
    } else {
        write_result(run.streams, next.text);
        if (!run.settings.presentation.quiet) say_roster_is_wanted(next, run);
    }
    const auto name = places ? places->programme : "programme.yaml";
    return is_sound(next, original, name, run) ? exit_clean : exit_findings;
}

}  // namespace giamsat::cli
