// RUN: %check %s

// The body of a lambda that runs on the spot is reported once, without a fix:
// the lambda itself cannot await.

#include <algorithm>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> spots(std::vector<int> Ids) {
  std::for_each(Ids.begin(), Ids.end(), [](int Id) {
    fetch(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  });
  int Value = [] {
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    return 2;
  }();
  co_return;
}
