// RUN: %check %s

// Other functions, and awaits that suspend nothing.

#include <asio.hpp>
#include <coroutine>
#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();
asio::awaitable<void> save();
std::mutex M;

mylib::task<> notAwaitedHere() {
  std::lock_guard L(M);
  auto Later = [] () -> mylib::task<> { co_await vt(); };
  co_return;
}
mylib::task<> lockedElsewhere() {
  auto Update = [] { std::lock_guard L(M); };
  Update();
  co_await vt();
}
mylib::task<> neverSuspends() {
  std::lock_guard L(M);
  co_await std::suspend_never{};
}
mylib::task<> unevaluated() {
  std::lock_guard L(M);
  using Result = decltype(vt());
  co_return;
}
mylib::task<> locksItself(std::mutex *Mutex) {
  struct Counter {
    std::mutex Mutex;
    int Count = 0;
    void add() { std::lock_guard L(Mutex); ++Count; }
    ~Counter() { std::lock_guard L(Mutex); Count = 0; }
  } C;
  C.add();
  co_await vt();
}
void noCoroutine() {
  std::lock_guard L(M);
  vt();
}
template <typename T> mylib::task<> neverInstantiated(T Value) {
  std::lock_guard L(M);
  co_await vt();
}
