// SPDX-License-Identifier: MIT
#include "intake/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>
#include <mutex>
#include <thread>
#include <vector>

namespace giamsat::intake {
namespace {

/// Keeps the exception thrown for the lowest index.
class FirstFailure {
public:
    void note(std::size_t index) {
        const std::scoped_lock lock(mutex_);
        if (index >= index_) return;
        index_ = index;
        failure_ = std::current_exception();
    }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    std::mutex mutex_;
    std::size_t index_ = std::numeric_limits<std::size_t>::max();
    std::exception_ptr failure_;
};

}  // namespace

void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    FirstFailure failure;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                failure.note(i);
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < std::min<std::size_t>(jobs, count); ++i) threads.emplace_back(run);
        run();
    }
    failure.rethrow();
}

}  // namespace giamsat::intake
