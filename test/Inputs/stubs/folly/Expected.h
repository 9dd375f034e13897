// A stub of folly: only what the fixtures use.
#pragma once

#include <coroutine>

namespace folly {
template <typename Value, typename Error> class Expected {
public:
  Expected(Value);
  ~Expected();
  explicit operator bool() const noexcept;

  struct awaiter {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>);
    Value await_resume();
  };
  struct promise_type {
    Expected get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void unhandled_exception();
    void return_value(Value);
    template <typename Other> auto await_transform(Expected<Other, Error>) {
      return typename Expected<Other, Error>::awaiter();
    }
  };
};
} // namespace folly
