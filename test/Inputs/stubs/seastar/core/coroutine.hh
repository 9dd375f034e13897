// A stub of Seastar: only what the fixtures use. As in Seastar, a future has
// no promise_type and no operator co_await of its own.
#pragma once
#include <detail/coroutine_results.hpp>
#include <seastar/core/future.hh>

namespace seastar {
namespace internal {
template <typename T> class coroutine_traits_base {
public:
  class promise_type : public stub_detail::returns<T> {
  public:
    future<T> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
  };
};
template <typename T> struct awaiter : stub_detail::awaiter<T> {};
} // namespace internal
template <typename T> auto operator co_await(future<T>) noexcept {
  return internal::awaiter<T>();
}

namespace coroutine {
template <typename F> class lambda {
public:
  explicit lambda(F &&) {}
  template <typename... Args>
  std::invoke_result_t<F, Args...> operator()(Args &&...) const {
    return stub_detail::any<std::invoke_result_t<F, Args...>>();
  }
};
template <typename F> lambda(F &&) -> lambda<F>;
template <typename T>
[[nodiscard]] stub_detail::awaiter<future<T>> as_future(future<T>) noexcept;
} // namespace coroutine
} // namespace seastar

template <typename T, typename... Args>
struct std::coroutine_traits<seastar::future<T>, Args...>
    : seastar::internal::coroutine_traits_base<T> {};
