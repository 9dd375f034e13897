// RUN: %check %s

// What gives control back to the coroutine at once suspends nobody, and what ends the coroutine
// suspends nobody who would go on.

#include <mylib/task.hpp>
#include <mutex>

std::mutex M;
void note(bool);

struct Awaiter {
  bool await_ready() const noexcept { return false; }
  void await_resume() const noexcept {}
};
struct Refuses : Awaiter {
  bool await_suspend(std::coroutine_handle<>) const noexcept { return false; }
};
struct GoesOn : Awaiter {
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> Own) noexcept {
    return Own;
  }
};
struct GoesOnAsAny : Awaiter {
  template <typename Promise>
  std::coroutine_handle<>
  await_suspend(std::coroutine_handle<Promise> Own) noexcept {
    note(Own.done());
    Own.promise();
    return Own;
  }
};
struct Destroys : Awaiter {
  void await_suspend(std::coroutine_handle<> Own) const noexcept {
    Own.destroy();
  }
};
struct Ends : Awaiter {
  template <typename Promise>
  auto await_suspend(std::coroutine_handle<Promise> Own) const noexcept {
    return Own.promise().final_suspend().await_suspend(Own);
  }
};

template <typename A> mylib::task<> holds(A Awaited) {
  std::lock_guard L(M);
  co_await Awaited;
}
template mylib::task<> holds(Refuses);
template mylib::task<> holds(GoesOnAsAny);
mylib::task<> refused() {
  std::lock_guard L(M);
  co_await Refuses();
}
mylib::task<> goneOn() {
  std::lock_guard L(M);
  co_await GoesOn();
  co_await GoesOnAsAny();
}
mylib::task<> destroyed() {
  std::lock_guard L(M);
  co_await Destroys();
}
mylib::task<> ended() {
  std::lock_guard L(M);
  co_await Ends();
}
