// RUN: %check %s async-swallowed-cancellation
#include <seastar/core/abort_source.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/gate.hh>
#include <seastar/core/sleep.hh>
using namespace std::chrono_literals;

seastar::future<> flush();

seastar::future<> flushes(seastar::abort_source &Abort) {
  while (true) {
    try {
      co_await seastar::sleep_abortable(1s, Abort);
      co_await flush();
    } catch (const std::exception &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'seastar::abort_requested_exception' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
seastar::future<> asks(seastar::abort_source &Abort) {
  while (!Abort.abort_requested()) {
    try {
      co_await seastar::sleep_abortable(1s, Abort);
    } catch (...) {
    }
  }
}
seastar::future<> ends(seastar::abort_source &Abort) {
  while (true) {
    try {
      co_await seastar::sleep_abortable(1s, Abort);
    } catch (const seastar::abort_requested_exception &) {
      co_return;
    } catch (...) {
    }
  }
}
seastar::future<> endsByDerived(seastar::abort_source &Abort) {
  while (true) {
    try {
      co_await seastar::sleep_abortable(1s, Abort);
    } catch (const seastar::sleep_aborted &) {
      co_return;
    } catch (...) {
    }
  }
}
seastar::future<> endsByGate(seastar::abort_source &Abort, seastar::gate &Gate) {
  while (true) {
    try {
      auto Holder = Gate.hold();
      co_await seastar::sleep_abortable(1s, Abort);
    } catch (const seastar::gate_closed_exception &) {
      co_return;
    } catch (...) {
    }
  }
}
