// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>
#include <optional>

namespace folly {
namespace coro {
template <typename T> class [[nodiscard]] AsyncGenerator {
public:
  struct promise_type : detail::TaskPromiseBase, stub_detail::returns<void> {
    AsyncGenerator get_return_object() noexcept;
    std::suspend_always yield_value(const T &) noexcept { return {}; }
  };
  AsyncGenerator(AsyncGenerator &&) noexcept;
  ~AsyncGenerator();
  Task<std::optional<T>> next();
};
} // namespace coro
} // namespace folly
