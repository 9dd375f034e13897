// Source: danvratil/qcoro qcoro/core/qcorofuture.h (the awaiter waits for a future of which it knows that it is finished,
// to have its exception thrown).
#include "../rt/lazy_task.hpp"
#include <future>

class Finished {
  std::future<int> future_;
  bool done_ = false;

public:
  explicit Finished(std::future<int> future) : future_(std::move(future)) {}
  bool await_ready() const { return done_; }
  void await_suspend(std::coroutine_handle<>);
  int await_resume() { return future_.get(); }
};

std::future<int> measure();

task<int> twice() {
  const int first = co_await Finished(measure());
  const int second = co_await Finished(measure());
  co_return first + second;
}
