// RUN: %check %s async-unawaited-coroutine

// To await a call that is given a coroutine may yield the task of that.

#include <concurrencpp/concurrencpp.h>

concurrencpp::result<int> read(int Id);

concurrencpp::result<void>
poll(std::shared_ptr<concurrencpp::thread_pool_executor> Executor) {
  co_await Executor->submit(read, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} [async-unawaited-coroutine]
  co_await Executor->submit(
      [](int Id) -> concurrencpp::result<void> { co_await read(Id); }, 2);
  // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: {{.*}} [async-unawaited-coroutine]
  co_await co_await Executor->submit(read, 3);
  co_await Executor->submit([] { return 4; });
}
