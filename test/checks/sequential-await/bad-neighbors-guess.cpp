// RUN: %check %s --config='{CheckOptions: {async-sequential-await.WarnOnNeighbors: true, async-sequential-await.LeastConfidence: guess}}'

// The halves of a recursion, and objects that may or may not have something in
// common.

#include <mylib/task.hpp>
#include <vector>

struct Pool;
using Iterator = std::vector<int>::iterator;
Iterator divide(Iterator Begin, Iterator End);
struct Client {
  mylib::task<int> get(int Id);
};

mylib::task<> sort(Pool &Threads, Iterator Begin, Iterator End) {
  Iterator Middle = divide(Begin, End);
  co_await sort(Threads, Begin, Middle);
  co_await sort(Threads, Middle + 1, End);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the calls of 'sort' are awaited one after the other, although none of them needs another [async-sequential-await]
}
mylib::task<int> asks(Client &Here, Client &There) {
  const int One = co_await Here.get(1);
  const int Two = co_await There.get(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: the calls of 'get' are awaited one after the{{.*}} [async-sequential-await]
  co_return One + Two;
}
