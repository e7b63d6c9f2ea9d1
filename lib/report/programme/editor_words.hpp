// SPDX-License-Identifier: MIT
// What an editor says of the values and keys that a programme gives.
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

namespace giamsat {

/// "Hoạt động giám sát, điều III. Phải ghi thêm `form` và `topic`."
Bilingual explained(const ActivityKind& kind);
/// "Tổ dân phố, thôn. Ghi số lượng ở `count`, không ghi từng nơi."
Bilingual explained(const SubjectKind& kind);
/// "Phường Thạch Thang, Quận Hải Châu": the name, and that of the unit above.
Bilingual explained(const Roster& roster, const Unit& unit);
/// "Vụ bạo lực. Ghi ở cấp: Xã, phường. Không phát sinh thì ghi vào `none_arose`."
Bilingual explained(const Programme& programme, const FigureGroup& group);
/// "Vụ việc phát hiện: số phát sinh trong kỳ …"
Bilingual explained(const Programme& programme, const FigureField& field);

}  // namespace giamsat
