// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: password}}'

#include <async_simple/coro/Dispatch.h>
#include <crypt.h>

async_simple::coro::Lazy<void> computes(async_simple::Executor *Workers) {
  co_await async_simple::coro::dispatch(Workers);
  crypt_r("a", "b", nullptr);
}

async_simple::coro::Lazy<void> computes_here() {
  crypt_r("a", "b", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'crypt_r' blocks the thread that runs this coroutine
  co_return;
}
