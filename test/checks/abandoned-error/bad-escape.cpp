// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// What leaves these coroutines ends the program, as their promises say.

#include <exception>
#include <mylib/task.hpp>
#include <winrt/Windows.Foundation.h>

struct detached {
  struct promise_type : mylib::fire_and_forget::promise_type {
    detached get_return_object() noexcept;
    void unhandled_exception() noexcept { std::terminate(); }
  };
};
struct rethrows {
  struct promise_type : mylib::fire_and_forget::promise_type {
    rethrows get_return_object() noexcept;
    void unhandled_exception() noexcept { throw; }
  };
};

mylib::task<> other();
mylib::task<int> parse(const char *Text) {
  if (!Text)
    throw std::exception();
  co_await other();
  co_return 1;
}
mylib::task<> read() { co_await parse("1"); }

detached throws(bool Bad) {
  co_await other();
  if (Bad)
    throw std::exception();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: an exception from here leaves the coroutine, which ends the program: nobody can catch what leaves a 'detached' [async-abandoned-error]
}

winrt::fire_and_forget awaits() {
  co_await read();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: an exception from here leaves the coroutine, which ends the program: nobody can catch what leaves a 'winrt::fire_and_forget'
}

rethrows wrong_handler() {
  try {
    co_await other();
    throw std::exception();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: an exception from here leaves the coroutine, which ends the program: nobody can catch what leaves a 'rethrows'
  } catch (int) {
  }
}
