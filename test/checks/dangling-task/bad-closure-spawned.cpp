// RUN: %check %s

// A function that calls a callable, starts what it gets and keeps nothing.

#include <cppcoro/task.hpp>
#include <functional>
#include <string>
#include <utility>
#include <winrt/Windows.Foundation.h>

cppcoro::task<void> pause();
void start(cppcoro::task<void> Task);

template <typename Function> void spawn(Function F) { start(F()); }
template <typename Function> void spawnReference(Function &&F) {
  start(std::forward<Function>(F)());
}
void spawnErased(std::function<cppcoro::task<void>()> F) {
  if (F)
    start(F());
}
template <typename Function> void run(Function F) { F(); }
cppcoro::task<void> check(std::string &&Text) {
  co_await pause();
  (void)Text.size();
}
// A coroutine ends with its last statement.
template <typename Function> winrt::fire_and_forget later(Function F) {
  co_await winrt::resume_background();
  F();
}
struct loop {
  void schedule(cppcoro::task<void> Task);
  void run();
  bool empty() const;
};
// Nothing after the start waits for the work.
template <typename Function> bool schedule(loop &Loop, loop &Other, Function F) {
  Other.run();
  Loop.schedule(F());
  return Loop.empty();
}

void spawned(std::string Text) {
  spawn([Text]() -> cppcoro::task<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: this lambda ends when 'spawn' has called it, but its coroutine uses what it captures later [async-dangling-task]
    co_await pause();
    (void)Text.size();
  });
  spawnReference([Text]() -> cppcoro::task<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: this lambda ends when 'spawnReference' has called it, but{{.*}} [async-dangling-task]
    co_await pause();
    (void)Text.size();
  });
  spawnErased([Text]() -> cppcoro::task<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends when 'spawnErased' has called it, but{{.*}} [async-dangling-task]
    co_await pause();
    (void)Text.size();
  });
  run([Text]() -> winrt::fire_and_forget {
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this lambda ends when 'run' has called it, but{{.*}} [async-dangling-task]
    co_await winrt::resume_background();
    (void)Text.size();
  });
  spawnErased([Own = std::move(Text)]() mutable { return check(std::move(Own)); });
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends when 'spawnErased' has called it, but{{.*}} [async-dangling-task]
  later([Text]() -> winrt::fire_and_forget {
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: this lambda ends when 'later' has called it, but{{.*}} [async-dangling-task]
    co_await winrt::resume_background();
    (void)Text.size();
  });
  loop First, Second;
  schedule(First, Second, [Text]() -> cppcoro::task<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: this lambda ends when 'schedule' has called it, but{{.*}} [async-dangling-task]
    co_await pause();
    (void)Text.size();
  });
}
