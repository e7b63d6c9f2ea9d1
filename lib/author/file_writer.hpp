// SPDX-License-Identifier: MIT
// The writer of plans and reports: every file that is written for people goes through it.
#pragma once

#include "author/entry_contents.hpp"
#include "programme/programme.hpp"
#include "submission/keys.hpp"
#include "text/message.hpp"
#include "yaml/writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::author {

namespace key = submission::key;

/// Writes one plan or report in the order of the calls, comments in one language. Keeps a reference to the programme.
class FileWriter {
public:
    FileWriter(const programme::Programme& programme, text::Language language)
        : programme_(programme), language_(language) {}

    /// Above what comes next.
    void comment(const text::Bilingual& text) { out_.comment(text.in(language_)); }
    /// Lines of a comment; nothing if there are none.
    void lines(std::string_view text);
    /// The same below a heading; no heading if there are no lines.
    void lines(const text::Bilingual& heading, std::string_view text);
    void blank_line() { out_.blank_line(); }
    /// Beside what was written last; nothing if it is empty.
    void remark(std::string_view text);
    void remark(const text::Bilingual& text) { remark(text.in(language_)); }

    /// The keys that every file begins with.
    void begin(programme::Duty::Kind kind, programme::UnitIndex unit);
    void period(const text::Period& period) { plain(key::period, text::iso(period)); }
    void submitted(text::Date date) { plain(key::submitted, text::iso(date)); }
    void in_charge(const std::vector<std::string>& names) { named(key::in_charge, key::name, names); }
    void basis(const std::vector<std::string>& documents);
    void funding(const std::vector<std::string>& sources) { named(key::funding, key::source, sources); }
    /// A key to be filled in.
    void unknown(std::string_view name);
    /// A key with what a file has there.
    void copy(std::string_view name, const yaml::Node& value);

    /// All of an entry but its unit.
    void contents(const EntryContents& entry);
    void member(const EntryMember& member);
    void units(const std::vector<EntryContents>& entries);
    /// What every subordinate will do, to be filled in.
    void each_unit_unknown();

    /// The file.
    std::string finish();

private:
    void plain(std::string_view name, std::string_view value);
    void named(std::string_view list, std::string_view name, const std::vector<std::string>& texts);
    void group(const GroupLine& group);

    void write(const Activities& activities);
    void write(const Figures& figures);
    void write(const NotArisen& not_arisen);
    void write(const Unknown& unfilled) { unknown(unfilled.key); }
    void write(CopiedMember member) { copy(member->name, member->value); }

    const programme::Programme& programme_;
    text::Language language_;
    yaml::Writer out_;
};

}  // namespace giamsat::author
