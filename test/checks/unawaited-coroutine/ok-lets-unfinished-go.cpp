// RUN: %check %s

// Destroying a frame that has come to its end cuts nothing short: work that is not
// done goes on without its handle, which is let go as a matter of course.

#include <coroutine>
#include <utility>

class work {
public:
  struct promise_type {
    work get_return_object() {
      return work(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  explicit work(std::coroutine_handle<promise_type> Given) : Handle(Given) {}
  work(work &&Other) : Handle(std::exchange(Other.Handle, nullptr)) {}
  ~work() {
    if (Handle && Handle.done())
      Handle.destroy();
  }
  bool await_ready() { return Handle.done(); }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Handle;
};

struct server {
  work operation();
};
work pause();
work observes(server &Server) {
  co_await pause();
  Server.operation();
}

// A function that cannot await keeps work in a variable while a loop runs it.
void runLoop();
int runsUntilDone(server &Server) {
  work Running = Server.operation();
  runLoop();
  return 0;
}

// The other way round: what is not done is told to destroy itself.
class detaching {
public:
  struct promise_type {
    bool IsDetached = false;
    detaching get_return_object() {
      return detaching(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  explicit detaching(std::coroutine_handle<promise_type> Given)
      : Handle(Given) {}
  detaching(detaching &&Other) : Handle(std::exchange(Other.Handle, nullptr)) {}
  ~detaching() {
    if (!Handle)
      return;
    if (!Handle.done())
      Handle.promise().IsDetached = true;
    else
      Handle.destroy();
  }
  bool await_ready() { return Handle.done(); }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Handle;
};
detaching serve(int Client);
detaching accepted();
detaching accepts() {
  while (true) {
    co_await accepted();
    serve(1);
  }
}
