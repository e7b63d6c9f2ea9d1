// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"

#include <string>

namespace giamsat::author {

/// A commented plan or report to be filled in, as YAML in the blank's language.
/// 1. It passes every check of structure as it is, and is a draft. What is not known has no value.
/// 2. Every subordinate that is to have an entry has one, with the figures of its level.
/// 3. What the programme asks stands as comments beside the keys under which it is stated.
std::string written_template(const Blank& blank, const Known& known = {});

}  // namespace giamsat::author
