// SPDX-License-Identifier: MIT
// The explanations that an editor shows for the values and keys of a programme.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

namespace giamsat::report {

/// "Hoạt động giám sát, điều III. Phải ghi thêm `form` và `topic`."
text::Bilingual explained(const programme::ActivityKind& kind);
/// "Tổ dân phố, thôn. Ghi số lượng ở `count`, không ghi từng nơi."
text::Bilingual explained(const programme::SubjectKind& kind);
/// "Phường Thạch Thang, Quận Hải Châu": the name, and that of the unit above.
text::Bilingual explained(const programme::Roster& roster, const programme::Unit& unit);
/// "Vụ bạo lực. Ghi ở cấp: Xã, phường. Không phát sinh thì ghi vào `none_arose`."
text::Bilingual explained(const programme::Programme& programme, const programme::FigureGroup& group);
/// "Vụ việc phát hiện: số phát sinh trong kỳ …"
text::Bilingual explained(const programme::Programme& programme, const programme::FigureField& field);

}  // namespace giamsat::report
