// SPDX-License-Identifier: MIT
#include "target/sample.hpp"

#include "target/measures/measures.hpp"

namespace giamsat::target {

Sample sample(const Sampling& sampling) {
    return std::visit(
        [&]<class M>(const M& measure) -> Sample {
            if constexpr (measure::OfActivities<M>) return sample_of(measure, sampling);
            return {};
        },
        sampling.target.measure);
}

}  // namespace giamsat::target
