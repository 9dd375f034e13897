// RUN: %check %s

// Which pool it is, is not known: it may be one to block, but not for its own tasks.

#include <chrono>
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <thread>

using Pool = std::shared_ptr<concurrencpp::thread_pool_executor>;
concurrencpp::result<int> leaf();

concurrencpp::result<int> sum(Pool On) {
  co_await concurrencpp::resume_on(On);
  auto Child = leaf();
  std::this_thread::sleep_for(std::chrono::seconds(1));
  co_return Child.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'concurrencpp::result::get' blocks the thread {{.*}} [async-blocking-call]
}
