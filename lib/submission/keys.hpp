// SPDX-License-Identifier: MIT
// The keys of plans and reports, for whoever reads or writes them. What stands under each is said in schemas/.
#pragma once

#include <string_view>

namespace giamsat::submission::key {

// The file.
inline constexpr std::string_view giamsat = "giamsat";
inline constexpr std::string_view programme = "programme";
inline constexpr std::string_view period = "period";
inline constexpr std::string_view submission = "submission";
inline constexpr std::string_view number = "number";
inline constexpr std::string_view signed_on = "signed";
inline constexpr std::string_view submitted = "submitted";
inline constexpr std::string_view revision = "revision";
inline constexpr std::string_view in_charge = "in_charge";
inline constexpr std::string_view basis = "basis";
inline constexpr std::string_view funding = "funding";
inline constexpr std::string_view source = "source";  // of funding
inline constexpr std::string_view each_unit = "each_unit";
inline constexpr std::string_view control_totals = "control_totals";

// An entry; the file is its own unit's.
inline constexpr std::string_view unit = "unit";
inline constexpr std::string_view activities = "activities";
inline constexpr std::string_view figures = "figures";
inline constexpr std::string_view none_arose = "none_arose";
inline constexpr std::string_view what = "what";  // did not arise
inline constexpr std::string_view units = "units";
inline constexpr std::string_view note = "note";

// An activity.
inline constexpr std::string_view kind = "kind";  // of a subject, too
inline constexpr std::string_view form = "form";
inline constexpr std::string_view topic = "topic";
inline constexpr std::string_view when = "when";
inline constexpr std::string_view every = "every";
inline constexpr std::string_view count = "count";  // of a subject, too
inline constexpr std::string_view role = "role";
inline constexpr std::string_view title = "title";
inline constexpr std::string_view policy = "policy";
inline constexpr std::string_view participants = "participants";
inline constexpr std::string_view days = "days";
inline constexpr std::string_view subjects = "subjects";
inline constexpr std::string_view name = "name";  // of a subject, or of who is in charge
inline constexpr std::string_view partners = "partners";
inline constexpr std::string_view document = "document";
inline constexpr std::string_view date = "date";  // of a document
inline constexpr std::string_view recommendations = "recommendations";
inline constexpr std::string_view made = "made";
inline constexpr std::string_view accepted = "accepted";
inline constexpr std::string_view resolved = "resolved";
inline constexpr std::string_view adopted = "adopted";
inline constexpr std::string_view event = "event";

/// A key that is the sender's own: it means nothing here and is kept.
constexpr bool is_extra(std::string_view written) {
    return written.starts_with("x_");
}

}  // namespace giamsat::submission::key
