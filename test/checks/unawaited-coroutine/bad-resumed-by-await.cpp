// RUN: %check %s

// Nobody sees when these coroutines start, but who awaits one resumes it: it waits for that.

#include <coroutine>

struct suspend_unless {
  bool Ready = false;
  bool await_ready() const noexcept { return Ready; }
  void await_suspend(std::coroutine_handle<>) noexcept {}
  void await_resume() noexcept {}
};
struct promise_base {
  std::coroutine_handle<> Caller = nullptr;
  suspend_unless initial_suspend();
  std::suspend_never final_suspend() noexcept { return {}; }
  void unhandled_exception();
};

template <typename T> class awaited {
public:
  struct promise_type : promise_base {
    T Value;
    awaited get_return_object();
    std::suspend_never return_value(T Given);
  };
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> Caller) {
    Callee.promise().Caller = Caller;
    Callee.resume();
  }
  T await_resume() { return Callee.promise().Value; }

private:
  std::coroutine_handle<promise_type> Callee;
};

class transferred {
public:
  struct promise_type : promise_base {
    transferred get_return_object();
    void return_void();
  };
  struct awaiter {
    using handle = std::coroutine_handle<promise_type>;
    handle Callee;
    bool await_ready() { return false; }
    handle await_suspend(std::coroutine_handle<> Caller) {
      Callee.promise().Caller = Caller;
      return Callee;
    }
    void await_resume() {}
  };
  awaiter operator co_await() { return {Callee}; }

private:
  std::coroutine_handle<promise_type> Callee;
};

awaited<int> refresh(int &Out);
transferred close();

awaited<int> create() {
  int Node = 0;
  int Error = co_await refresh(Node);
  if (Error != 0)
    refresh(Node);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'refresh' is dropped, so it never runs [async-unawaited-coroutine]
  close();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'close' is dropped, so it never runs [async-unawaited-coroutine]
  co_return Error;
}

// A parameter of the template decides.
template <bool IsLazy> class either {
public:
  struct promise_type : promise_base {
    auto initial_suspend() noexcept {
      if constexpr (IsLazy)
        return std::suspend_always();
      else
        return std::suspend_never();
    }
    either get_return_object();
    void return_void();
  };
  bool await_ready() { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> Caller) {
    Callee.promise().Caller = Caller;
    if constexpr (!IsLazy)
      return std::noop_coroutine();
    return Callee;
  }
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Callee;
};
either<true> later();
either<false> now();

either<true> both() {
  later();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'later' is dropped, so it never runs [async-unawaited-coroutine]
  now();
  co_await now();
}

// All coroutines of this type start alike, and an await finds them suspended or done.
class stateful {
public:
  enum class state { fresh, suspended, running };
  struct promise_type : promise_base {
    state State = state::fresh;
    stateful get_return_object();
    void return_void();
  };
  bool await_ready() { return Callee.done(); }
  void await_suspend(std::coroutine_handle<> Caller) {
    Callee.promise().Caller = Caller;
    if (Callee.promise().State == state::suspended)
      Callee.resume();
    else if (Callee.promise().State != state::fresh)
      throw Callee.promise().State;
  }
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Callee;
};
stateful flush(int Level);

stateful flushAll() {
  flush(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'flush' is dropped, so it never runs [async-unawaited-coroutine]
  auto Kept = flush(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Kept' is never awaited, so it never runs [async-unawaited-coroutine]
  co_await flush(3);
}
