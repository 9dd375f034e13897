// RUN: %check %s async-sequential-await-in-loop
// Functions of Seastar that await what a callable returns, in turn or together.
#include <seastar/core/coroutine.hh>
#include <seastar/core/loop.hh>
#include <vector>

seastar::future<> save(int Id);

seastar::future<> saveAll(std::vector<int> Ids) {
  co_await seastar::do_for_each(Ids, [](int Id) { return save(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'save' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  co_await seastar::parallel_for_each(Ids, [](int Id) { return save(Id); });
}
