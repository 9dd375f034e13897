// RUN: %check %s

// Work that runs already, and ends with the object that stands for it, is kept
// for as long as it should run. A destructor that another file defines may be
// one of those.

#include <coroutine>
#include <vector>

struct Work {
  struct promise_type {
    Work get_return_object();
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception();
    void return_void();
  };
  Work(Work &&) noexcept;
  ~Work();
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

Work serve(int);
Work accepted();

Work runsAlong() {
  Work Server = serve(1);
  co_await accepted();
}
Work runsInTurn() {
  std::vector<Work> Clients;
  while (true) {
    co_await accepted();
    Clients.push_back(serve(2));
  }
}
Work runsOnOnePath(bool Wait) {
  Work Server = serve(1);
  co_await accepted();
  if (Wait)
    co_await Server;
}

Work endsAtOnce() {
  co_await accepted();
  Work Server = serve(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Server' is never awaited [async-unawaited-coroutine]
}
