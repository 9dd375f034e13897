// RUN: %check %s --config='{CheckOptions: {async-sequential-await.WarnOnNeighbors: true, async-sequential-await.LeastConfidence: body}}'

// Only callees whose bodies were seen.

#include <mylib/task.hpp>

mylib::task<int> load(int Id);
static mylib::task<int> twice(int Id) { co_return co_await load(Id) * 2; }
mylib::task<int> fetch(int Id);

mylib::task<int> sums() {
  const int One = co_await twice(1);
  const int Two = co_await twice(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: the calls of 'twice' are awaited one after the other, although none of them needs another [async-sequential-await]
  co_return One + Two;
}
mylib::task<int> fetches() {
  const int One = co_await fetch(1);
  const int Two = co_await fetch(2);
  co_return One + Two;
}
