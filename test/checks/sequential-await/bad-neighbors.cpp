// RUN: %check %s --config='{CheckOptions: {async-sequential-await.WarnOnNeighbors: true}}'

// Awaits in neighboring statements that do not need each other.

#include <cppcoro/task.hpp>
#include <mylib/task.hpp>
#include <utility>

struct User {
  int Id;
};
struct Table {
  mylib::task<int> count(int Id) const;
};
mylib::task<User> findUser(int Id);
mylib::task<int> fetch(int Id);
mylib::task<int> load(const Table &From, int Id);
mylib::task<> warm(int Id);
cppcoro::task<int> compute(int Id);
cppcoro::task<int> measure(int Id);

mylib::task<int> pairs(const Table &Shared) {
  const User One = co_await findUser(1);
  const int Two = co_await fetch(2);
  // CHECK-NOTES: :[[@LINE-1]]:19: warning: 'findUser' and 'fetch' are awaited one after the other, although none of them needs another [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-3]]:20: note: 'findUser' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:19: note: 'fetch' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-4]]:19: note: start them first, and await them after that
  co_return One.Id + Two;
}
mylib::task<int> three(const Table &Shared) {
  int Two;
  auto One = co_await fetch(1);
  Two = co_await Shared.count(1);
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: 'fetch' and 'count' and 'load' are awaited one after the other, although none of them needs another [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-3]]:14: note: 'fetch' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:9: note: 'count' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE+3]]:16: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-5]]:9: note: start them first, and await them after that
  const int Offset = 5;
  auto Three = co_await load(Shared, Offset);
  co_return One + Two + Three;
}
mylib::task<> unrolled() {
  co_await warm(1);
  co_await warm(2);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the calls of 'warm' are awaited one after the other, although none of them needs another [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'warm' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'warm' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-4]]:3: note: start them first, and await them after that
}
// Lazy tasks do not run before they are awaited.
cppcoro::task<int> lazy() {
  auto First = compute(1);
  auto Second = measure(2);
  int One = co_await std::move(First);
  int Two = co_await std::move(Second);
  // CHECK-NOTES: :[[@LINE-1]]:13: warning: 'compute' and 'measure' are awaited one after the other,{{.*}} [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-3]]:13: note: 'compute' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:13: note: 'measure' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-4]]:13: note: 'cppcoro::when_all' awaits them together
  co_return One + Two;
}
