// RUN: %check %s

// A guard that is handed on is in the hands of others.

#include <mylib/task.hpp>
#include <mutex>
#include <optional>

mylib::task<> vt();
void consume(std::unique_lock<std::mutex>);
void mayUnlock(std::unique_lock<std::mutex> &);
void unlocks(std::unique_lock<std::mutex> &L) { L.unlock(); }
template <typename F> struct Cleanup {
  F Run;
  ~Cleanup() { Run(); }
};
template <typename F> Cleanup(F) -> Cleanup<F>;
template <typename T> struct Awaited {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  T await_resume() const;
};
struct AsyncCondition {
  Awaited<void> wait(std::unique_lock<std::mutex> &);
};
std::mutex M;

mylib::task<> moved() {
  std::unique_lock L(M);
  consume(std::move(L));
  co_await vt();
}
mylib::task<> passed() {
  std::unique_lock L(M);
  mayUnlock(L);
  co_await vt();
}
mylib::task<> exchanged() {
  std::unique_lock L(M);
  {
    auto Old = std::exchange(L, {});
  }
  co_await vt();
}
mylib::task<> swapped() {
  std::unique_lock L(M);
  {
    std::unique_lock<std::mutex> K;
    L.swap(K);
  }
  co_await vt();
}
mylib::task<> unlockedByGuard() {
  struct Relock {
    std::unique_lock<std::mutex> &Lock;
    ~Relock() { Lock.lock(); }
  };
  std::unique_lock L(M);
  Relock AtEnd{L};
  L.unlock();
  co_await vt();
}
mylib::task<> seen() {
  std::unique_lock L(M);
  unlocks(L);
  co_await vt();
}
mylib::task<> waitsAndUnlocks(AsyncCondition &Changed) {
  std::unique_lock L(M);
  co_await Changed.wait(L);
}
class Waiter {
  std::unique_lock<std::mutex> Lock;

public:
  explicit Waiter(std::unique_lock<std::mutex> &&L) : Lock(std::move(L)) {}
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept { Lock.unlock(); }
  void await_resume() const noexcept;
};
mylib::task<> unlockedByAwaiter() {
  std::unique_lock L(M);
  co_await Waiter(std::move(L));
}
mylib::task<> captured() {
  std::unique_lock L(M);
  auto Unlock = [&L] { L.unlock(); };
  Unlock();
  co_await vt();
}
mylib::task<> unlockedByLambda() {
  M.lock();
  auto Unlock = [] { M.unlock(); };
  Unlock();
  co_await vt();
}
mylib::task<> atEndOfScope(int &Count) {
  {
    M.lock();
    Cleanup Unlock{[] { M.unlock(); }};
    ++Count;
  }
  co_await vt();
}
mylib::task<> innerScopeOfCaptured() {
  {
    std::unique_lock L(M);
    auto Finish = [L = std::move(L)] {};
  }
  co_await vt();
}
mylib::task<> adoptedInScope() {
  M.lock();
  {
    std::lock_guard L(M, std::adopt_lock);
  }
  co_await vt();
}
mylib::task<> address() {
  std::unique_lock L(M);
  auto *P = &L;
  P->unlock();
  co_await vt();
}
mylib::task<> reset() {
  std::optional<std::unique_lock<std::mutex>> L(M);
  L.reset();
  co_await vt();
}
mylib::task<> neverFilled() {
  std::optional<std::unique_lock<std::mutex>> L;
  co_await vt();
}
struct Session {
  std::unique_lock<std::mutex> Lock{M, std::defer_lock};
  void start();
};
Session connect();
mylib::task<> mayLockInside() {
  Session S;
  S.start();
  co_await vt();
}
struct Transaction {
  std::unique_lock<std::mutex> Lock;
  explicit Transaction() : Lock(M) {}
  void commit() { Lock.unlock(); }
  void hidden();
};
mylib::task<> released() {
  Transaction T;
  T.commit();
  co_await vt();
}
mylib::task<> releasedMember() {
  Transaction T;
  T.Lock.unlock();
  co_await vt();
}
mylib::task<> perhapsReleased() {
  Transaction T;
  T.hidden();
  co_await vt();
}
std::unique_lock<std::mutex> deferred() { return {M, std::defer_lock}; }
mylib::task<> returnedUnlocked() {
  auto L = deferred();
  co_await vt();
}
