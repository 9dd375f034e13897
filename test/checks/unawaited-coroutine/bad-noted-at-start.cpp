// RUN: %check %s

// The awaiter of an initial suspension only keeps the handle: the task starts
// when it is awaited, as others do.

#include <coroutine>

struct Keep {
  std::coroutine_handle<> *Place;
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> Handle) const { *Place = Handle; }
  void await_resume() {}
};
struct Task {
  struct promise_type {
    std::coroutine_handle<> Own;
    Task get_return_object();
    Keep initial_suspend() { return Keep{&Own}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  ~Task();
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

Task produce(int);

void forgets() {
  auto Producer = produce(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Producer' is never awaited, so it never runs [async-unawaited-coroutine]
}
