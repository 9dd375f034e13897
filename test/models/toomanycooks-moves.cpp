// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: password}}'

#include <crypt.h>
#include <tmc/all_headers.hpp>

tmc::task<void> computes(tmc::ex_asio &Loop) {
  co_await tmc::resume_on(tmc::cpu_executor());
  crypt_r("a", "b", nullptr);
}

tmc::task<void> computes_here() {
  crypt_r("a", "b", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'crypt_r' blocks the thread that runs this coroutine
  co_return;
}
