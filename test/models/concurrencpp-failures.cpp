// RUN: %check %s async-abandoned-error --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'
#include <concurrencpp/concurrencpp.h>
using namespace concurrencpp;

lazy_result<void> arrives(std::shared_ptr<executor> on, async_lock &mutex,
                          async_condition_variable &arrived) {
  auto lock = co_await mutex.lock(on);
  co_await arrived.await(on, lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another [async-abandoned-error]
}
