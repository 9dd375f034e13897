// RUN: %check %s

// What awaiting yields is marked: its class, or the function that yields it.

#include <coroutine>
#include <mylib/task.hpp>

struct Read {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  [[nodiscard]] int await_resume() const noexcept;
};
Read readByte();

mylib::task<> receive() {
  co_await readByte();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what awaiting 'readByte' yields is dropped, although it is '{{\[\[}}nodiscard]]' [async-discarded-await-result]
  co_await Read();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what awaiting 'Read' yields is dropped, although it is '{{\[\[}}nodiscard]]' [async-discarded-await-result]
}
