// RUN: %check %s async-swallowed-cancellation
#include <async_simple/coro/Lazy.h>
using async_simple::coro::Lazy;

Lazy<int> receive();

Lazy<void> serves() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::runtime_error &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'async_simple::SignalException' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
Lazy<void> ends() {
  while (true) {
    try {
      co_await receive();
    } catch (const async_simple::SignalException &) {
      throw;
    } catch (const std::runtime_error &) {
    }
  }
}
