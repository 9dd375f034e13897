// RUN: %check %s
// XFAIL: *

// Up to its first suspension, an eager coroutine runs in the thread of its
// caller, which may wait.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/thread.hh>

seastar::future<int> resolve(int Name);
seastar::future<> listen(int Address);

static seastar::future<> starts(int Name) {
  const int Address = resolve(Name).get();
  co_await listen(Address);
}

seastar::future<> server() {
  return seastar::async([] { starts(1).get(); });
}
