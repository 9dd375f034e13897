// RUN: %check %s

// Work that was started together, and is awaited one after the other.

#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>

seastar::future<> writer(bool &stop);
seastar::future<> reader(bool &stop);

seastar::future<> both() {
  bool stop = false;
  auto writing = writer(stop);
  auto reading = reader(stop);
  co_await seastar::yield();
  stop = true;
  co_await std::move(writing);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: if this throws, 'reading' is left behind, while its work goes on and uses 'stop' [async-abandoned-error]
  // CHECK-NOTES: :[[@LINE-5]]:8: note: it runs since here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: await both together, so that each is waited for
  co_await std::move(reading);
}
