// A stub of stdexec: only what the fixtures use.
#pragma once
#include <exec/task.hpp>

namespace experimental {
namespace execution {
struct schedule_after_t {
  template <typename Scheduler, typename Duration>
  stdexec::stub_sender<void> operator()(Scheduler &&,
                                        const Duration &) const noexcept {
    return {};
  }
};
inline constexpr schedule_after_t schedule_after{};
} // namespace execution
} // namespace experimental
