// RUN: %check %s

// A loop that ends, one way or another, and functions that are no coroutines.

#include <atomic>
#include <cppcoro/generator.hpp>
#include <mylib/task.hpp>

void work();
bool done();
[[noreturn]] void leave();
mylib::task<> vt();
std::atomic<bool> Ready;
std::atomic<int> Count;

mylib::task<> breaks() {
  while (true) {
    work();
    if (done())
      break;
  }
  co_return;
}
mylib::task<> returns() {
  while (true)
    if (done())
      co_return;
}
mylib::task<> throws() {
  while (true)
    if (done())
      throw 1;
  co_return;
}
mylib::task<> jumps() {
  while (true)
    if (done())
      goto End;
End:
  co_return;
}
mylib::task<> terminates() {
  while (true) {
    work();
    leave();
  }
  co_return;
}
mylib::task<> awaits() {
  while (true)
    co_await vt();
}
cppcoro::generator<int> yields() {
  for (int I = 0;; ++I)
    co_yield I;
}
mylib::task<> notReached() {
  leave();
  for (;;) {
  }
  co_return;
}
mylib::task<> never() {
  while (false)
    work();
  co_return;
}
void thread() {
  while (true)
    work();
}
void spins() {
  while (!Ready) {
  }
}
mylib::task<> exchanges() {
  while (Ready.exchange(true)) {
  }
  co_return;
}
mylib::task<> silenced() {
  // NOLINTNEXTLINE(async-busy-wait): a test
  while (!Ready) {
  }
  co_return;
}
