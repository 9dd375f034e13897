// Source: SerenityOS/serenity pull #26716 (a coroutine lambda that captures `this` is called where it is written; the
// closure is gone at its first suspension, and the job may be, too).
#include "../rt/stub.hpp"
#include <coroutine>
#include <exception>
#include <string>
#include <utility>

// Starts at once, and goes on by itself when it is dropped.
struct Detached {
  struct promise_type {
    Detached get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

struct Response {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  int await_resume();
};

Response request(std::string url);

class Job {
  std::string url_;
  bool failed_ = false;

public:
  void start() {
    [this]() -> Detached { // EITHER: lifetime job
      const int status = co_await request(url_);
      if (status >= 400)
        fail(); // EITHER: lifetime job
    }(); // EITHER: lifetime job
  }
  void fail() { failed_ = true; }
};
