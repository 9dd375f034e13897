// RUN: %check %s

// The coroutine has a share in its frame until its end: a handle that is dropped cuts
// nothing short.

#include <coroutine>
#include <exception>

class Job {
public:
  struct promise_type {
    int Shares = 1;
    void release() {
      if (--Shares == 0)
        std::coroutine_handle<promise_type>::from_promise(*this).destroy();
    }
    struct Last {
      bool await_ready() const noexcept { return false; }
      void await_suspend(std::coroutine_handle<promise_type> Frame) noexcept {
        Frame.promise().release();
      }
      void await_resume() const noexcept {}
    };
    Job get_return_object() {
      return Job(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    Last final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  explicit Job(std::coroutine_handle<promise_type> H) : Frame(H) {
    ++Frame.promise().Shares;
  }
  Job(Job &&) = delete;
  ~Job() { Frame.promise().release(); }
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> Frame;
};

Job synchronize(int Account);
void changed() { synchronize(1); }
