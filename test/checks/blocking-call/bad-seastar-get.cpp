// RUN: %check %s

// Outside of a seastar::thread, nobody may wait for a future of Seastar.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>

seastar::future<int> load(int);
static int total() { return load(1).get() + load(2).get(); }

seastar::future<int> gets(bool Wanted) {
  if (Wanted && load(1).get() == 2)
    // CHECK-NOTES: :[[@LINE-1]]:25: warning: 'seastar::future::get' can wait only inside of a 'seastar::thread'; in this coroutine it ends the program unless the result is ready [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:25: note: in this coroutine, await the future itself
    co_return 1;
  co_return total();
  // CHECK-NOTES: :[[@LINE-1]]:13: warning: 'total' can wait only inside of a 'seastar::thread'; in this{{.*}} [async-blocking-call]
  // CHECK-NOTES: :9:37: note: 'total' calls 'seastar::future::get' here
  // CHECK-NOTES: :[[@LINE-3]]:13: note: in this coroutine, await the future itself
}
