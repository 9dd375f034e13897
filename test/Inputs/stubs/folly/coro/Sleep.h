// A stub of folly: only what the fixtures use.
#pragma once
#include <chrono>
#include <folly/coro/Task.h>

namespace folly {
namespace coro {
Task<void> sleep(std::chrono::nanoseconds);
} // namespace coro
} // namespace folly
