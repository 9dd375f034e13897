// RUN: %check %s

// The coroutine moved to a thread that may block.

#include <concurrencpp/concurrencpp.h>
#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

cppcoro::task<> toPool() {
  co_await winrt::resume_background();
  sleep(1);
}

concurrencpp::result<void> toBackground(concurrencpp::runtime &Runtime) {
  co_await concurrencpp::resume_on(Runtime.background_executor());
  sleep(2);
}
