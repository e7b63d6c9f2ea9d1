// SPDX-License-Identifier: MIT
// Shell completion scripts, written from the same tables as the help texts.
#pragma once

#include "cli/command_line/option.hpp"
#include "cli/completion/candidates.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {

/// What a script is written from.
struct Completion {
    std::span<const Command> commands;
    std::vector<CandidateList> lists;
    std::string programme;  ///< its id
    text::Language language = text::Language::vi;
};

std::string bash_completion(const Completion& completion);
std::string zsh_completion(const Completion& completion);
std::string fish_completion(const Completion& completion);

struct Shell {
    std::string_view id;
    std::string (*script)(const Completion&);
};

inline constexpr std::array shells{
    Shell{"bash", bash_completion},
    Shell{"zsh", zsh_completion},
    Shell{"fish", fish_completion},
};

}  // namespace giamsat::cli
