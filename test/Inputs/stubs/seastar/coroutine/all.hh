// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/coroutine.hh>

namespace seastar {
namespace coroutine {
template <typename... F>
class [[nodiscard("must co_await an all() object")]] all {
public:
  template <typename... G> explicit all(G &&...) {}
  bool await_ready() const noexcept { return false; }
  template <typename T> void await_suspend(std::coroutine_handle<T>) {}
  void await_resume() const {}
};
template <typename... F> all(F &&...) -> all<F...>;
} // namespace coroutine
} // namespace seastar
