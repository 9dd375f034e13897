// RUN: %check %s

// Divide and conquer: what the calls write are different parts of one range,
// which needs no asking for.

#include <algorithm>
#include <mylib/task.hpp>
#include <vector>

struct Pool;
using Iterator = std::vector<int>::iterator;

mylib::task<> sort(Pool &Threads, Iterator Begin, Iterator End) {
  if (End - Begin < 32) {
    std::sort(Begin, End);
    co_return;
  }
  Iterator Middle = Begin + (End - Begin) / 2;
  co_await sort(Threads, Begin, Middle);
  co_await sort(Threads, Middle + 1, End);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the calls of 'sort' are awaited one after the other, although none of them needs another [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'sort' works on another part of the range in each call
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'sort' works on another part of the range in each call
  // CHECK-NOTES: :[[@LINE-4]]:3: note: start them first, and await them after that
}
mylib::task<int> factor();
mylib::task<> scale(int *Begin, int *End) {
  const int Factor = co_await factor();
  for (int *Each = Begin; Each != End; ++Each)
    *Each *= Factor;
}
mylib::task<> scaleBoth(int *Begin, int *Middle, int *End) {
  co_await scale(Begin, Middle);
  co_await scale(Middle, End);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the calls of 'scale' are awaited one after the{{.*}} [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'scale' works on another part of the range in each call
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'scale' works on another part of the range in each call
  // CHECK-NOTES: :[[@LINE-4]]:3: note: start them first, and await them after that
}
