// SPDX-License-Identifier: MIT
#include "submission/alike.hpp"

#include <tuple>

namespace giamsat::submission {
namespace {

bool at_one_time(const Activity& a, const Activity& b) {
    return a.when ? b.when && a.when->days == b.when->days : !b.when && a.every == b.every;
}

}  // namespace

bool are_alike(const Activity& a, const Activity& b) {
    return a.kind && at_one_time(a, b) &&
           std::tie(a.kind, a.form, a.topic, a.title) == std::tie(b.kind, b.form, b.topic, b.title);
}

bool are_one_event(const Activity& a, const Activity& b) {
    return a.event == b.event && a.kind == b.kind && at_one_time(a, b);
}

}  // namespace giamsat::submission
