// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/coroutine.hh>

namespace seastar {
namespace coroutine {
template <typename F>
class [[nodiscard("must co_await a parallel_for_each() object")]]
parallel_for_each {
public:
  template <typename Range> parallel_for_each(Range &&, F &&) noexcept {}
  bool await_ready() const noexcept { return false; }
  template <typename T> void await_suspend(std::coroutine_handle<T>) {}
  void await_resume() const {}
};
template <typename Range, typename F>
parallel_for_each(Range &&, F &&) -> parallel_for_each<F>;
} // namespace coroutine
} // namespace seastar
