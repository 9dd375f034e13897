// RUN: %check %s

// Where a chain of calls ends: at what is said not to block, at other
// threads, at coroutines, at virtual calls, and at a call that waits no time.

#include <chrono>
#include <mylib/task.hpp>
#include <thread>
#include <unistd.h>

[[clang::annotate("async-tidy::nonblocking")]] static void checked() {
  sleep(1);
}
static void promised() noexcept [[clang::nonblocking]];
static void outer() { checked(); }
static void elsewhere() {
  std::thread([] { sleep(1); }).detach();
}
static void stored() {
  auto Later = [] { sleep(1); };
  (void)Later;
}
static mylib::task<> other() {
  sleep(1); // NOLINT(async-blocking-call)
  co_return;
}
static void yields() {
  std::this_thread::sleep_for(std::chrono::nanoseconds(0));
}
static void again(int Times) {
  if (Times)
    again(Times - 1);
}
struct Clock {
  virtual void tick() { sleep(1); }
  bool isLate() const;
};
static void external(int Seconds);
static bool sometimes(bool Rarely) {
  if (Rarely)
    sleep(1);
  try {
    external(1);
  } catch (...) {
    sleep(2);
  }
  return Rarely && sleep(3);
}

mylib::task<> calls(Clock &Any) {
  checked();
  promised();
  outer();
  elsewhere();
  stored();
  yields();
  again(3);
  Any.tick();
  external(1);
  sometimes(false);
  sometimes(Any.isLate());
  co_await other();
}
