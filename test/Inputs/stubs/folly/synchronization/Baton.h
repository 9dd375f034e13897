// A stub of folly: only what the fixtures use.
#pragma once
#include <chrono>

namespace folly {
template <bool MayBlock = true> class Baton {
public:
  bool ready() const noexcept;
  void post() noexcept;
  void wait() noexcept;
  bool try_wait() const noexcept;
  template <typename R, typename P>
  bool try_wait_for(const std::chrono::duration<R, P> &) noexcept;
};
} // namespace folly
