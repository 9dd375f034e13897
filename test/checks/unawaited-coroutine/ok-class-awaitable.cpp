// RUN: %check %s

#include <seastar/coroutine/all.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <vector>

seastar::future<> handle(int Id);

seastar::future<> each(std::vector<int> Ids) {
  co_await seastar::coroutine::parallel_for_each(
      Ids, [](int Id) { return handle(Id); });
  co_await seastar::coroutine::all([] { return handle(1); },
                                   [] { return handle(2); });
  co_await seastar::coroutine::maybe_yield();
}
