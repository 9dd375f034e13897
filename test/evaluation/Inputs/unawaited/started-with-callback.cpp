// Source: alibaba/async_simple async_simple/coro/test/LazyTest.cpp (start() runs the lazy task and hands its result to
// the callback).
#include "../rt/async_simple.hpp"

using namespace async_simple;
using namespace async_simple::coro;

Lazy<> lockAndCount(SpinLock &lock, int &value) {
  auto scoped = co_await lock.coScopedLock();
  ++value;
}

void countTwice(Executor &executor, SpinLock &lock, int &value) {
  lockAndCount(lock, value).via(&executor).start([](Try<void> result) { (void)result.hasError(); });
  lockAndCount(lock, value).via(&executor).start([](auto &&) {});
}
