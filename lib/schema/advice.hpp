// SPDX-License-Identifier: MIT
// Advice on what to write instead of a refused scalar.
#pragma once

#include "text/message.hpp"

#include <string>
#include <string_view>

namespace giamsat::schema {

struct Advice {
    text::Bilingual hint;
    std::string suggestion;  ///< the scalar to write instead; empty if unknown
};

Advice count_advice(std::string_view text);
Advice boolean_advice(std::string_view text);
Advice date_advice(std::string_view text);
/// For periods, and for times that may also be a single day.
Advice period_advice(std::string_view text);
Advice time_advice(std::string_view text);
Advice id_advice(std::string_view text);
Advice key_advice(std::string_view text);
Advice figure_advice(std::string_view text);
Advice threshold_advice(std::string_view text);

}  // namespace giamsat::schema
