// RUN: %check %s

// A class template whose arguments are deduced from its constructor is used
// like a function.

#include <seastar/coroutine/all.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <vector>

seastar::future<> handle(int Id);

seastar::future<> each(std::vector<int> Ids) {
  seastar::coroutine::parallel_for_each(Ids, [](int Id) { return handle(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'parallel_for_each' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  seastar::coroutine::all([] { return handle(1); }, [] { return handle(2); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'all' is dropped, so its{{.*}} [async-unawaited-coroutine]
  co_return;
}
