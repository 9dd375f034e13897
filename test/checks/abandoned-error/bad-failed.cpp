// RUN: %check %s

// Futures that failed, and whose exception nobody takes on a path.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/when_all.hh>
#include <vector>
using seastar::future;

future<int> load(int);
void log(const char *);
bool is_verbose();

// Logged, and left.
future<> left() {
  future<int> loaded = load(1);
  co_await seastar::yield();
  if (loaded.failed()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'loaded' may have failed here, and on a path nobody takes its exception [async-abandoned-error]
    log("failed");
    co_return;
  }
  co_await std::move(loaded);
}

// Taken on one path only.
future<> on_one_path(future<> done) {
  if (done.failed()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'done' may have failed here, and on a path nobody takes its exception
    if (is_verbose())
      done.get_exception();
    return seastar::now();
  }
  return done;
}

// An exception of one's own does not tell of the other.
int replaced(future<int> done) {
  if (!done.failed())
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'done' may have failed here, and on a path nobody takes its exception
    return done.get();
  throw std::exception();
}

// What several came to, in a loop of its own.
future<int> counted(std::vector<future<>> tasks) {
  int failures = 0;
  for (future<> &each : co_await seastar::when_all(tasks.begin(), tasks.end()))
    if (each.failed())
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'each' may have failed here, and on a path nobody takes its exception
      ++failures;
  co_return failures;
}

void continued() {
  (void)load(2).then_wrapped([](future<int> done) {
    if (done.failed())
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'done' may have failed here, and on a path nobody takes its exception
      log("failed");
    else
      done.get();
    return seastar::now();
  });
}
