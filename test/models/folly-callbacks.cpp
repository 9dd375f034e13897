// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables and detached work of folly.
#include <folly/ScopeGuard.h>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Task.h>

folly::coro::Task<void> work();
folly::coro::Task<void> count(int &Number) {
  co_await work();
  ++Number;
}

void callables() {
  auto Guard = folly::makeGuard(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'folly::makeGuard' drops the task that 'work' returns, so it never runs [async-void-callback]
  auto Task = folly::coro::co_invoke(work);
  (void)std::move(Task).semi();
}

void detached(folly::Executor::KeepAlive<> Executor) {
  int Number = 0;
  folly::coro::co_withExecutor(Executor, count(Number)).start();
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  // CHECK-MESSAGES: :[[@LINE-2]]:57: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  folly::coro::co_withExecutor(Executor, count(Number)).startInlineUnsafe();
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  // CHECK-MESSAGES: :[[@LINE-2]]:57: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
}

void scopes(folly::Executor::KeepAlive<> Executor,
            folly::coro::AsyncScope &Scope,
            folly::coro::CancellableAsyncScope &Cancellable) {
  int Number = 0;
  Scope.add(folly::coro::co_withExecutor(Executor, count(Number)));
  // CHECK-MESSAGES: :[[@LINE-1]]:58: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  Cancellable.add(folly::coro::co_withExecutor(Executor, count(Number)));
  // CHECK-MESSAGES: :[[@LINE-1]]:64: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}
