// A stub of libunifex: only what the fixtures use.
#pragma once
#include <chrono>
#include <unifex/task.hpp>

namespace unifex {
namespace _schedule {
struct _fn {
  template <typename Scheduler>
  stub_sender<void> operator()(Scheduler &&) const noexcept {
    return {};
  }
};
} // namespace _schedule
namespace _schedule_after {
struct _fn {
  template <typename Scheduler, typename Duration>
  stub_sender<void> operator()(Scheduler &&, const Duration &) const noexcept {
    return {};
  }
};
} // namespace _schedule_after
inline constexpr _schedule::_fn schedule{};
inline constexpr _schedule_after::_fn schedule_after{};
} // namespace unifex
