// RUN: %check %s async-discarded-await-result
#include <concurrencpp/concurrencpp.h>
#include <memory>

int Shared;
using Guard = concurrencpp::scoped_async_lock;

concurrencpp::lazy_result<void> drops0(concurrencpp::async_lock &Lock, std::shared_ptr<concurrencpp::executor> Executor) {
  co_await Lock.lock(Executor);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'lock' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
