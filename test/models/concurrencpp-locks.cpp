// RUN: %check %s async-lock-across-await

#include <concurrencpp/concurrencpp.h>

concurrencpp::result<void> vt();

concurrencpp::result<void> held(concurrencpp::async_lock &Lock,
                                std::shared_ptr<concurrencpp::executor> Where) {
  concurrencpp::scoped_async_lock Guard = co_await Lock.lock(Where);
  co_await vt();
}
