// RUN: %check %s

// An object that was awaited has nothing left to wait for, whatever its members do
// when it is not done; nor has an awaiter that only leads to it.

#include <atomic>
#include <coroutine>
#include <mylib/task.hpp>

class Result {
  std::atomic<int> State;
  void waitUntilDone() {
    while (State.load() == 0)
      State.wait(0);
  }

public:
  struct Awaiter {
    Result *Of;
    ~Awaiter() { Of->waitUntilDone(); }
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    bool await_resume();
  };
  struct Asks : Awaiter {};
  Asks operator co_await();
  int get() {
    waitUntilDone();
    return 1;
  }
  explicit operator int() { return get(); }
};

mylib::task<int> awaits(Result &Work) {
  while (co_await Work) {
    int Value = static_cast<int>(Work);
    (void)Value;
  }
  co_return Work.get();
}

mylib::task<int> doesNot(Result &Work, Result &Other) {
  co_await Other;
  co_return Work.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}
