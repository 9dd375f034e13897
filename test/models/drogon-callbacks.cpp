// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables and detached work of drogon.
#include <drogon/drogon.h>

drogon::Task<> work();

void callables() {
  drogon::async_run(work);
  drogon::async_func(work)();
}

void detached() {
  int Count = 0;
  drogon::async_run([&Count]() -> drogon::Task<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Count' may be gone when the detached work that refers to it runs [async-detached-error]
    co_await work();
    ++Count;
  });
}
