// RUN: %check %s

// What a library wraps a lambda in may keep it until the task is done.

#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sleep.hh>
#include <string>

seastar::semaphore Limit{4};
seastar::future<> store(std::string Name);

seastar::future<> send(std::string Name) {
  co_await seastar::with_semaphore(
      Limit, 1, seastar::coroutine::lambda([&Name]() -> seastar::future<> {
        co_await seastar::sleep(std::chrono::milliseconds(1));
        co_await store(Name);
      }));
}
