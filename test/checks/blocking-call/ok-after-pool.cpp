// RUN: %check %s

// The coroutine moved to a thread that may block.

#include <concurrencpp/concurrencpp.h>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

cppcoro::task<> toPool(cppcoro::static_thread_pool &Pool) {
  co_await Pool.schedule();
  sleep(1);
}

concurrencpp::result<void> toBackground(concurrencpp::runtime &Runtime) {
  co_await concurrencpp::resume_on(Runtime.background_executor());
  sleep(2);
}
