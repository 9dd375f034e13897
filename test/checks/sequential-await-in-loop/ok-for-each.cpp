// RUN: %check %s

// What a callable does for one element may matter to the next.

#include <seastar/core/coroutine.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/sleep.hh>
#include <utility>
#include <vector>

namespace ss = seastar;

ss::future<int> fetch(int Id);
ss::future<int> chain(int Before, int Id);
struct Connection {
  ss::future<> query(int Id);
};

ss::future<> ordered(const std::vector<int> &Ids, Connection &Database) {
  int Last = 0;
  co_await ss::do_for_each(Ids, [&Last](int Id) -> ss::future<> {
    Last = co_await chain(Last, Id);
  });
  co_await ss::do_for_each(Ids, [&](int Id) { return Database.query(Id); });
  co_await ss::do_for_each(Ids, [](int Id) -> ss::future<> {
    co_await ss::sleep(std::chrono::seconds(Id));
  });
  co_await ss::do_for_each(Ids, [](int) { return ss::make_ready_future<>(); });
  co_await ss::do_for_each(Ids, [](int Id) -> ss::future<> {
    if (co_await fetch(Id) < 0)
      throw Id;
  });
  // Each of these runs already.
  std::vector<ss::future<int>> Started;
  co_await ss::do_for_each(Started, [](ss::future<int> &Each) -> ss::future<> {
    co_await std::move(Each);
  });
  co_await ss::parallel_for_each(Ids, [](int Id) -> ss::future<> {
    co_await fetch(Id);
  });
}
