// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>

namespace folly {
namespace coro {
class Baton {
public:
  void post() noexcept;
  bool ready() const noexcept;
  [[nodiscard]] stub_detail::awaiter<void> operator co_await() const noexcept;
};
} // namespace coro
} // namespace folly
