// Source: danvratil/qcoro examples/basics/await-async-string.cpp (an awaiter is a temporary and keeps a shared pointer;
// the slot captures nothing but the handle).
#include "../rt/lazy_task.hpp"
#include <functional>
#include <memory>
#include <string>

class FutureString {
public:
  bool isReady() const;
  std::string result() const;
  void onReady(std::function<void()>);
};

class FutureStringAwaiter {
  std::shared_ptr<FutureString> future_;

public:
  explicit FutureStringAwaiter(std::shared_ptr<FutureString> future) : future_(std::move(future)) {}
  bool await_ready() const noexcept { return future_->isReady(); }
  void await_suspend(std::coroutine_handle<> awaiting) noexcept {
    future_->onReady([awaiting]() mutable { awaiting.resume(); });
  }
  std::string await_resume() noexcept { return future_->result(); }
};

inline auto operator co_await(const std::shared_ptr<FutureString> &future) { return FutureStringAwaiter{future}; }

std::shared_ptr<FutureString> greet(std::string name);

task<void> run(std::string name) {
  const auto first = greet(name);
  const auto text = co_await greet(name + "!");
  const auto again = co_await first;
  co_await greet(text + again);
}
