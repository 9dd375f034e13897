// RUN: %check %s

// Somebody takes the exception, or the future belongs to others.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/when_all.hh>
#include <vector>
using seastar::future;

future<int> load(int);
void log(const char *);
void log(std::exception_ptr);

future<> taken() {
  future<int> loaded = load(1);
  co_await seastar::yield();
  if (loaded.failed()) {
    log(loaded.get_exception());
    co_return;
  }
  co_await std::move(loaded);
}

future<> ignored(future<> done) {
  if (done.failed()) {
    log("failed");
    done.ignore_ready_future();
    return seastar::now();
  }
  return done;
}

// The use comes after both ways have met.
future<> later(future<> done) {
  if (done.failed())
    log("failed");
  return done;
}

// It is asked twice.
void asked_twice(future<int> done) {
  if (done.failed())
    log("failed");
  if (done.failed())
    log(done.get_exception());
  else
    done.get();
}

future<> handed_on(future<> done) {
  if (done.failed())
    return std::move(done).finally([] { log("failed"); });
  return done;
}

// Whoever has it takes it.
bool of_others(const future<int> &running) { return running.failed(); }
void of_caller(future<int> &running) {
  if (running.failed())
    log("failed");
}
struct service {
  future<> running;
  void look() {
    if (running.failed())
      log("failed");
  }
};

// The container is looked at again.
future<> in_container(std::vector<future<>> tasks) {
  auto results = co_await seastar::when_all(tasks.begin(), tasks.end());
  int failures = 0;
  for (future<> &each : results)
    if (each.failed())
      ++failures;
  for (future<> &each : results)
    each.ignore_ready_future();
}

// Whether it was asked decides nothing.
future<> asserted(future<> done) {
  const bool failed = done.failed();
  log(failed ? "failed" : "done");
  return done;
}

[[noreturn]] void die(const char *);
void dies(future<> done) {
  if (done.failed())
    die("failed");
  done.get();
}
