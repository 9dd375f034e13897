// RUN: %check %s

// Who awaits such a task resumes it only if that is necessary, and what it is called with may
// tell that it runs at once; or somebody else is resumed.

#include <coroutine>

struct suspend_unless {
  bool Ready = false;
  bool await_ready() const noexcept { return Ready; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() noexcept {}
};
enum class launch { now, later };
struct promise_base {
  promise_base();
  template <typename... Ts> promise_base(launch How, const Ts &...);
  std::coroutine_handle<> Caller = nullptr;
  suspend_unless initial_suspend();
  std::suspend_never final_suspend() noexcept { return {}; }
  void unhandled_exception();
  void return_void();
};

class maybe_started {
public:
  struct promise_type : promise_base {
    using promise_base::promise_base;
    maybe_started get_return_object();
  };
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> Caller) {
    Callee.promise().Caller = Caller;
    if (!Started)
      Callee.resume();
  }
  void await_resume() {}

private:
  bool Started = false;
  std::coroutine_handle<promise_type> Callee;
};

class scheduled {
public:
  struct promise_type : promise_base {
    scheduled get_return_object();
  };
  bool await_ready() { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> Caller) {
    Callee.promise().Caller = Caller;
    return Next;
  }
  void await_resume() {}

private:
  std::coroutine_handle<> Next;
  std::coroutine_handle<promise_type> Callee;
};

maybe_started refresh();
scheduled close();

maybe_started create() {
  refresh();
  close();
  co_await refresh();
}
