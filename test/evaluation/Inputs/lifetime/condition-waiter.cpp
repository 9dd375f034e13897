// Source: redpanda-data/redpanda pull #29389, review (what a wait with a predicate keeps of it); here the waiter has a name,
// and the predicate was a temporary of the statement before.
#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace actor {

struct Fiber { // runs from the call on, and belongs to nobody
  struct promise_type {
    Fiber get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

using Predicate = std::function<bool()>;

class Condition {
public:
  class Waiter {
  public:
    Waiter(Condition &condition, const Predicate &done) : condition_(condition), done_(done) {}
    bool await_ready() const { return done_(); }
    void await_suspend(std::coroutine_handle<> h) {
      handle_ = h;
      condition_.waiters_.push_back(this);
    }
    void await_resume() const noexcept {}

  private:
    friend class Condition;
    Condition &condition_;
    const Predicate &done_;
    std::coroutine_handle<> handle_;
  };

  Waiter wait(const Predicate &done) { return Waiter(*this, done); }

  void signal() {
    for (auto *waiter : std::exchange(waiters_, {}))
      if (waiter->done_())
        waiter->handle_.resume();
      else
        waiters_.push_back(waiter);
  }

private:
  std::vector<Waiter *> waiters_;
};

class Mailbox {
public:
  Fiber deliver(std::string message) {
    if (full()) {
      auto room = changed_.wait([this] { return !full() || aborted_; }); // EITHER: lifetime dangling
      ++blocked_;
      co_await room; // EITHER: lifetime dangling
    }
    if (!aborted_)
      messages_.push_back(std::move(message));
  }

  Fiber deliverInPlace(std::string message) {
    co_await changed_.wait([this] { return !full() || aborted_; });
    if (!aborted_)
      messages_.push_back(std::move(message));
  }

  void pop() {
    messages_.pop_front();
    changed_.signal();
  }

private:
  bool full() const { return messages_.size() >= 100; }
  Condition changed_;
  std::deque<std::string> messages_;
  bool aborted_ = false;
  unsigned blocked_ = 0;
};

} // namespace actor
