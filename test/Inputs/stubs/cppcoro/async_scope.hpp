// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace cppcoro {
class async_scope {
public:
  async_scope() noexcept;
  ~async_scope();
  template <typename Awaitable> void spawn(Awaitable &&);
  [[nodiscard]] stub_detail::awaiter<void> join() noexcept;
};
} // namespace cppcoro
