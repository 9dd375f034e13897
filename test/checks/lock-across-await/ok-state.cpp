// RUN: %check %s

// Not held where the coroutine is suspended.

#include <condition_variable>
#include <mylib/task.hpp>
#include <shared_mutex>
#include <vector>

using namespace std::chrono_literals;

mylib::task<> vt();
mylib::task<bool> ask();
bool ready();
std::mutex M;
std::shared_mutex S;

mylib::task<> unlocked() {
  std::unique_lock<std::mutex> L(M);
  L.unlock();
  co_await vt();
}
mylib::task<> unlockedInBranch(bool B) {
  std::unique_lock L(M);
  if (B) {
    L.unlock();
    co_await vt();
  }
}
mylib::task<> deferred() {
  std::unique_lock L(M, std::defer_lock);
  co_await vt();
}
mylib::task<> empty() {
  std::unique_lock<std::mutex> L;
  co_await vt();
}
mylib::task<> between() {
  std::unique_lock L(M);
  L.unlock();
  co_await vt();
  L.lock();
}
mylib::task<> scope(int &Count) {
  {
    std::lock_guard L(M);
    ++Count;
  }
  co_await vt();
}
mylib::task<> afterwards() {
  co_await vt();
  std::lock_guard L(M);
}
mylib::task<> failedToLock() {
  std::unique_lock L(M, std::try_to_lock);
  while (!L) {
    co_await vt();
    L.try_lock();
  }
}
mylib::task<> failedToLockInTime() {
  std::unique_lock L(M, std::defer_lock);
  while (!L.try_lock())
    co_await vt();
}
mylib::task<> unlockedIfHeld(bool B) {
  std::unique_lock L(M, std::defer_lock);
  if (B)
    L.lock();
  if (L)
    L.unlock();
  co_await vt();
}
mylib::task<> unlockedIfOwned() {
  std::unique_lock L(M, std::try_to_lock);
  if (L.owns_lock())
    L.unlock();
  co_await vt();
}
mylib::task<> sameCondition(bool B, int Kind) {
  std::unique_lock L(M);
  if (B)
    L.unlock();
  if (B)
    co_await vt();
  if (!B && Kind == 1)
    L.unlock();
  if (!B && Kind == 1)
    co_await vt();
}
mylib::task<> sameConditionSpelledDifferently(int *P) {
  std::unique_lock L(M);
  if (P == nullptr)
    L.unlock();
  if (!P)
    co_await vt();
}
mylib::task<> rememberedCondition() {
  std::unique_lock L(M);
  const bool MustWait = ready();
  if (MustWait)
    L.unlock();
  if (MustWait)
    co_await vt();
}
mylib::task<> consumer(std::vector<int> &Queue) {
  while (true) {
    std::unique_lock L(M);
    if (Queue.empty()) {
      L.unlock();
      co_await vt();
      continue;
    }
    L.unlock();
    co_await vt();
  }
}
mylib::task<> unlockedInLoop() {
  std::unique_lock L(M);
  while (ready()) {
    L.unlock();
    co_await vt();
    L.lock();
  }
}
mylib::task<> lockedBeforeTheQuestion() {
  do {
    std::lock_guard L(M);
  } while (co_await ask());
}
mylib::task<> triedElse() {
  if (std::unique_lock L(M, std::try_to_lock); L.owns_lock())
    ready();
  else
    co_await vt();
}
mylib::task<> jumps(bool B) {
  if (B)
    goto Skip;
  {
    std::lock_guard L(M);
    ready();
  }
Skip:
  co_await vt();
}
mylib::task<> flag(bool B) {
  bool Locked = false;
  if (B) {
    M.lock();
    Locked = true;
  }
  if (Locked)
    M.unlock();
  co_await vt();
}
mylib::task<> inLoop(int Count) {
  for (int I = 0; I < Count; ++I) {
    {
      std::lock_guard L(M);
    }
    co_await vt();
  }
}
mylib::task<> leavesScope(bool B) {
  while (true) {
    std::unique_lock L(M);
    if (B)
      break;
  }
  co_await vt();
}
mylib::task<> returns(bool B) {
  if (B) {
    std::lock_guard L(M);
    co_return;
  }
  co_await vt();
}
mylib::task<> replaced() {
  std::shared_lock L(S);
  L = {};
  co_await vt();
}
mylib::task<> released() {
  std::unique_lock L(M);
  L.release()->unlock();
  co_await vt();
}
mylib::task<> temporary() {
  std::lock_guard<std::mutex>{M};
  co_await vt();
}
mylib::task<> waited(std::condition_variable &Changed) {
  {
    std::unique_lock L(M);
    Changed.wait(L, [] { return true; });
  }
  co_await vt();
}
[[noreturn]] void fail();
mylib::task<> noreturn(bool B) {
  std::unique_lock L(M);
  if (B)
    L.unlock();
  else
    fail();
  co_await vt();
}
mylib::task<> unlockedByMutex() {
  std::unique_lock L(M);
  L.mutex()->unlock();
  co_await vt();
  L.mutex()->lock();
}
mylib::task<> unlockedUnderGuard() {
  std::unique_lock L(M);
  M.unlock();
  co_await vt();
}
mylib::task<> unlockedInSwitch(int Kind) {
  std::unique_lock L(M);
  switch (Kind) {
  case 0:
    L.unlock();
    break;
  default:
    co_return;
  }
  co_await vt();
}
