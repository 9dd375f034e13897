// RUN: %check %s

// What is never evaluated drops nothing.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

template <typename T>
concept Fetches = requires(T Value) { fetch(Value); };
static_assert(Fetches<int>);

mylib::task<> unevaluated() {
  static_assert(sizeof(fetch(1)) > 0);
  using Type = decltype(fetch(2));
  bool Throws = !noexcept(fetch(3));
  bool Requires = requires { fetch(4); };
  (void)sizeof((fetch(5), 1));
  (void)noexcept(fetch(6));
  if constexpr (sizeof(int) == 1)
    fetch(8);
  co_return;
}
