// A stub of libunifex: only what the fixtures use. As in libunifex, task is an
// alias of a nested class without operator co_await, and a promise awaits
// whatever is a sender.
#pragma once
#include <detail/coroutine_results.hpp>

namespace unifex {
// A sender that yields a T. The real ones are classes of each algorithm.
template <typename T> struct stub_sender {
  using value_type = T;
};

namespace _task {
template <typename T, bool IsNothrow> struct _task {
  struct [[nodiscard]] type;
};
template <typename T, bool IsNothrow>
struct promise : public stub_detail::returns<T> {
  typename _task<T, IsNothrow>::type get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename Sender> auto await_transform(Sender &&) {
    return stub_detail::awaiter<
        typename std::remove_cvref_t<Sender>::value_type>();
  }
};
template <typename T, bool IsNothrow> struct _task<T, IsNothrow>::type {
  using promise_type = promise<T, IsNothrow>;
  using value_type = T;
  type(type &&) noexcept;
  ~type();
};
} // namespace _task
template <typename T> using task = typename _task::_task<T, false>::type;
template <typename T> using nothrow_task = typename _task::_task<T, true>::type;
} // namespace unifex
