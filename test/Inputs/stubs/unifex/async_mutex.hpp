// A stub of libunifex: only what the fixtures use.
#pragma once
#include <unifex/task.hpp>

namespace unifex {
inline namespace v1 {
class async_mutex {
public:
  async_mutex() noexcept;
  [[nodiscard]] stub_sender<void> async_lock() noexcept;
  void unlock() noexcept;
};
} // namespace v1
} // namespace unifex
