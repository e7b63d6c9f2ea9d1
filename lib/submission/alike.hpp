// SPDX-License-Identifier: MIT
// Which activities are taken for one.
#pragma once

#include "submission/submission.hpp"
#include "text/message.hpp"

namespace giamsat::submission {

/// The same kind, form, topic, time and title.
bool are_alike(const Activity& a, const Activity& b);
/// They carry the same `event`, and are of one kind and on the same days: one joint event, told twice.
bool are_one_event(const Activity& a, const Activity& b);

// The words of activity.event, in one file or in several.
inline constexpr text::Message event_of_several{
    "`event: {0}` ghi cho các hoạt động khác loại hoặc khác ngày của một đơn vị; vẫn tính tất cả",
    "`event: {0}` is given to activities of different kinds or days of one unit; all are counted"};
inline constexpr text::Message name_events_apart{
    "nếu là các hoạt động khác nhau, ghi `event` khác nhau; nếu là một, sửa loại hoặc ngày cho giống nhau",
    "give different activities different events; if it is one activity, give it the same kind and days"};

}  // namespace giamsat::submission
