// SPDX-License-Identifier: MIT
// Reads back a roll-up written as `giamsat.rollup/1`.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::compare {

/// An earlier roll-up, as far as needed for comparison. It may be of a different programme, so ids are texts.
struct EarlierRollup {
    struct Submission {
        std::string unit;
        std::string submission;
        std::string period;
        int revision = 0;  ///< 0 if there was no file
        std::string file;
        std::string sha256;
    };
    struct Figure {
        std::string unit;
        std::string figure;  ///< "violence_cases.found"
        rollup::Total period;
        rollup::Total year;
        int expected = 0;
    };
    struct Target {
        std::string unit;
        std::string target;
        std::optional<double> value;
        std::optional<double> threshold;
        target::Status status = target::Status::unknown;
    };

    std::string programme;
    std::string unit;
    std::string period;  ///< "2023-04"
    std::string as_of;
    std::vector<Submission> submissions;
    std::vector<Figure> figures;
    std::vector<Target> targets;
};

/// An earlier roll-up, or why it could not be read.
struct ReadRollup {
    std::optional<EarlierRollup> rollup;
    text::Bilingual fault;  ///< "không phải …", to follow the file's name; empty if it was read
};

/// Does not throw whatever the bytes contain. The fault may name the command that such bytes are written by.
ReadRollup read_rollup(std::string_view bytes, std::string_view written_by);

}  // namespace giamsat::compare
