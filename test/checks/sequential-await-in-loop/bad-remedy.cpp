// RUN: %check %s

// The remedy is the library's combinator, with a limit if it has one.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/Task.h>
#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>

folly::coro::Task<int> compute(int Id);
folly::coro::Task<void> inFolly(int Count) {
  for (int I = 0; I < Count; ++I)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'compute' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'compute' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'folly::coro::collectAllWindowed' awaits them together, with a limit to the number in flight
    co_await compute(I);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'compute(I)' of each iteration instead of awaiting that here
}
asio::awaitable<int> answer(int Id);
asio::awaitable<void> inAsio(int Count) {
  for (int I = 0; I < Count; ++I)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'answer' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'answer' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    co_await answer(I);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'answer(I)' of each iteration instead of awaiting that here
}
seastar::future<int> load(int Id);
seastar::future<> inSeastar(int Count) {
  for (int I = 0; I < Count; ++I)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'seastar::max_concurrent_for_each' awaits them together, with a limit to the number in flight
    co_await load(I);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(I)' of each iteration instead of awaiting that here
}
mylib::task<int> fetch(int Id);
mylib::task<> inUnknown(int Count) {
  for (int I = 0; I < Count; ++I)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'fetch' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    co_await fetch(I);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: keep 'fetch(I)' in a container here, and await it after the loop
}
