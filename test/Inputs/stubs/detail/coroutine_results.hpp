// What the promises of all stub libraries have in common.
#pragma once
#include <coroutine>
#include <detail/any.hpp>
#include <exception>
#include <type_traits>
#include <utility>

namespace stub_detail {
// A promise inherits one of these for the result of its coroutine.
template <typename T> struct returns {
  template <typename U>
    requires std::is_convertible_v<U, T>
  void return_value(U &&) {}
  void unhandled_exception() noexcept {}
};
template <> struct returns<void> {
  void return_void() noexcept {}
  void unhandled_exception() noexcept {}
};

template <typename T> struct awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  T await_resume() const;
};
template <typename Awaitable> decltype(auto) awaiter_of(Awaitable &&Object) {
  if constexpr (requires {
                  static_cast<Awaitable &&>(Object).operator co_await();
                })
    return static_cast<Awaitable &&>(Object).operator co_await();
  else if constexpr (requires {
                       operator co_await(static_cast<Awaitable &&>(Object));
                     })
    return operator co_await(static_cast<Awaitable &&>(Object));
  else
    return static_cast<Awaitable &&>(Object);
}
// What awaiting an object yields.
template <typename Awaitable>
using await_result_t =
    decltype(awaiter_of(std::declval<Awaitable>()).await_resume());
} // namespace stub_detail
