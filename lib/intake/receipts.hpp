// SPDX-License-Identifier: MIT
#pragma once

#include "intake/kept_file.hpp"
#include "intake/standing.hpp"
#include "programme/programme.hpp"
#include "submission/register.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace giamsat::intake {

/// What has been received of one submission.
struct Receipt {
    enum class State {
        received,
        draft,
        invalid,
        registered,  ///< entered in the register of receipt, but there is no file
    };
    static constexpr std::size_t no_file = static_cast<std::size_t>(-1);

    State state = State::invalid;
    std::size_t file = no_file;           ///< the one of the highest revision: an index into the files
    std::optional<text::Date> submitted;  ///< the first date, in whichever revision
    bool first_known = true;              ///< see FirstSent
    std::vector<std::size_t> twins{};     ///< of an invalid submission: the other files of that revision
};

/// Everything received.
class Receipts {
public:
    /// `standings` are those of the files, in their order; `received` is null if no register is kept. Of the register,
    /// only what came by that day is there.
    Receipts(std::span<const KeptFile> files, std::span<const Standing> standings,
             const submission::Register* received = nullptr, text::Date as_of = text::Date::max());

    /// Null if nothing has been received.
    const Receipt* find(const submission::Identity& submission) const;

private:
    std::map<submission::Identity, Receipt> receipts_;
};

}  // namespace giamsat::intake
