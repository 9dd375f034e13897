// RUN: %check %s

// A task whose initial suspension hands it to an executor runs from then on. It
// is kept for as long as it should.

#include <coroutine>
#include <functional>

struct Executor {
  virtual void execute(std::function<void()> Work) = 0;
};
Executor &pool();

struct Dispatch {
  Executor *To;
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> Handle) const {
    To->execute([Handle] { Handle.resume(); });
  }
  void await_resume() {}
};
struct Task {
  struct promise_type {
    Task get_return_object();
    Dispatch initial_suspend() { return Dispatch{&pool()}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  std::coroutine_handle<promise_type> Handle;
  Task(Task &&) noexcept;
  ~Task() {
    if (Handle)
      Handle.destroy();
  }
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

Task produce(int);
Task consume(int);
void sleep();

void channel() {
  auto Producer = produce(1);
  auto Consumer = consume(1);
  sleep();
}
