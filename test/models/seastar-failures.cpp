// RUN: %check %s async-abandoned-error
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/thread.hh>
#include <seastar/core/when_all.hh>
#include <vector>
using seastar::future;

void log(const char *);
void use(int);

future<> failed(future<> done) {
  if (done.failed()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'done' may have failed here, and on a path nobody takes its exception [async-abandoned-error]
    log("failed");
    return seastar::now();
  }
  return done;
}

future<> results(std::vector<future<int>> tasks) {
  for (auto &each : co_await seastar::when_all(tasks.begin(), tasks.end()))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it
    use(each.get());
}
