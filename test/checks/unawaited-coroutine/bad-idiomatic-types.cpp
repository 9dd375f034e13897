// RUN: %check %s
// That it is common practice to drop what a type stands for excuses a statement
// that does so, and nothing else.
#include <coroutine>
#include <folly/futures/Future.h>
#include <kj/async.h>
#include <qcoro/qcorotask.h>

QCoro::Task<> load();
kj::Promise<void> send(const char *);

void named() {
  load();
  auto Loading = load();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Loading' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
}

// Where a drop ends the work, no practice excuses it.
kj::Promise<void> pong() {
  send("pong");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'send' is dropped, so it is cancelled [async-unawaited-coroutine]
  co_return;
}

kj::Promise<void> twice() {
  auto Sent = send("a");
  Sent = send("b");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Sent' is overwritten before it was awaited, so it is cancelled [async-unawaited-coroutine]
  co_await Sent;
}

// The scope ends at once.
kj::Promise<void> atOnce() {
  auto Sent = send("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Sent' is never awaited, so it is cancelled [async-unawaited-coroutine]
  co_return;
}

// It runs along while the coroutine waits for something else.
kj::Promise<void> along() {
  auto Sent = send("a");
  co_await send("b");
}
