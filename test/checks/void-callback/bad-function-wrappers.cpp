// RUN: %check %s

// Class templates for callables that return nothing drop the task.

#include <functional>
#include <mylib/task.hpp>
#include <vector>

mylib::task<> work();
mylib::task<int> count(int);

namespace app {
template <typename Signature> class callback;
template <typename R, typename... Args> class callback<R(Args...)> {
public:
  template <typename F> callback(F &&) {}
  R operator()(Args...) const;
};
} // namespace app

void onDone(std::function<void()> Callback);
void onNumber(app::callback<void(int)> Callback);

void arguments(std::vector<std::function<void()>> &Many) {
  onDone(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  onDone(&work);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  onDone([]() -> mylib::task<> { co_await work(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
  onDone([] { return work(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
  onDone(std::function<void()>(work));
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  onNumber(count);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'app::callback<void (int)>' drops the task that 'count' returns, so it never runs [async-void-callback]
  onNumber([](int Id) -> mylib::task<> { co_await count(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'app::callback<void (int)>' drops the task that this lambda returns, so it never runs [async-void-callback]
  Many.push_back(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}

void variables() {
  std::function<void()> Plain = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::function<void()> Braced{work};
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::move_only_function<void()> Moved = []() -> mylib::task<> { co_return; };
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'std::move_only_function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
  std::vector<std::function<void()>> List{work, [] {}, work};
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  // CHECK-MESSAGES: :[[@LINE-2]]:56: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::function<mylib::task<>()> Good = work;
  std::function<void()> Dropping = Good;
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'std::function<void ()>' drops the task that 'Good' returns, so it never runs [async-void-callback]
  Plain = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}

std::function<void()> returned(bool Now) {
  if (Now)
    return work;
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  return {};
}

struct handlers {
  std::function<void()> OnOpen;
  std::function<void(int)> OnNumber;
  handlers() : OnOpen(work) { OnNumber = count; }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  // CHECK-MESSAGES: :[[@LINE-2]]:42: warning: 'std::function<void (int)>' drops the task that 'count' returns, so it never runs [async-void-callback]
  explicit handlers(std::function<void()> F) : OnOpen(F) {}
};

struct aggregate {
  std::function<void()> OnOpen;
};

void members(handlers &Handlers) {
  Handlers.OnOpen = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  aggregate Made{work};
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}
