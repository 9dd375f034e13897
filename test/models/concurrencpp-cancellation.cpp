// RUN: %check %s async-swallowed-cancellation
#include <concurrencpp/concurrencpp.h>
using concurrencpp::result;

result<int> receive();

result<void> serves() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::exception &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'concurrencpp::errors::interrupted_task' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
result<void> ends() {
  while (true) {
    try {
      co_await receive();
    } catch (const concurrencpp::errors::interrupted_task &) {
      throw;
    } catch (...) {
    }
  }
}
result<void> endsByDerived() {
  while (true) {
    try {
      co_await receive();
    } catch (const concurrencpp::errors::runtime_shutdown &) {
      co_return;
    } catch (...) {
    }
  }
}
