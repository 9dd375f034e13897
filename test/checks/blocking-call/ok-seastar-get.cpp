// RUN: %check %s

// A future of Seastar that is ready, and a thread that may wait.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/thread.hh>
#include <seastar/core/when_all.hh>
#include <tuple>
#include <utility>

seastar::future<int> load(int);

seastar::future<int> ready() {
  auto Loaded = co_await seastar::coroutine::as_future(load(1));
  if (Loaded.failed())
    co_return 0;
  co_return Loaded.get();
}
seastar::future<int> readyAgain(bool Fresh) {
  auto Loaded = Fresh ? load(1) : seastar::make_ready_future<int>(1);
  Loaded = co_await seastar::coroutine::as_future(std::move(Loaded));
  co_await load(2);
  co_return Loaded.get();
}
seastar::future<int> asked(seastar::future<int> Loaded) {
  if (Loaded.available())
    co_return Loaded.get();
  co_return seastar::make_ready_future<int>(1).get();
}
seastar::future<int> together() {
  auto [First, Second] = co_await seastar::when_all(load(1), load(2));
  co_return First.get() + Second.get();
}
seastar::future<int> continues() {
  return load(1).then_wrapped([](seastar::future<int> Loaded)
                                  -> seastar::future<int> {
    co_return Loaded.get();
  });
}
seastar::future<> inThread() {
  co_await seastar::async([] { load(1).get(); });
}

// What was taken out of what is ready is ready, too.
seastar::future<int> sums(std::vector<seastar::future<int>> Started) {
  auto Done = co_await seastar::when_all(Started.begin(), Started.end());
  int Sum = 0;
  for (std::size_t I = 0; I < Done.size(); ++I) {
    auto One = std::move(Done[I]);
    Sum += One.get();
  }
  co_return Sum;
}
