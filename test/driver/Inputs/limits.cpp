#include <mutex>
#include <mylib/task.hpp>

using mylib::task;

task<int> fetch(int);
bool ask(int);
void step();

#define FOUR(X) X(1) X(2) X(3) X(4)
#define EIGHT(X) FOUR(X) X(5) X(6) X(7) X(8)

std::mutex M1, M2, M3, M4, M5, M6, M7, M8;

// Sixteen combinations of what is true.
task<> conditions() {
  std::lock_guard Guard(M1);
#define TEST(N) const bool Is##N = ask(N); if (Is##N) step();
  FOUR(TEST)
#define AGAIN(N) if (Is##N) step();
  FOUR(AGAIN)
  co_await fetch(1);
}

// 256 combinations of what is still held of one lock.
task<> locks() {
  std::lock(M1, M2, M3, M4, M5, M6, M7, M8);
#define UNLOCK(N) if (ask(N)) M##N.unlock();
  EIGHT(UNLOCK)
  co_await fetch(1);
}

// 36 awaits.
struct parts {
#define NEIGHBORS(N) co_await fetch(N); co_await fetch(10 + N); co_await fetch(20 + N); co_await fetch(30 + N);
  task<> neighbors() { EIGHT(NEIGHBORS) NEIGHBORS(9) }
};

task<> few() {
  std::lock_guard Guard(M1);
  if (ask(1))
    co_await fetch(2);
}

// Forty conditions that are asked about again, with one outcome each.
mylib::eager<int> start(int);
task<> known() {
  auto Work = start(1);
#define LEAVE(N) const bool Is##N = ask(N); if (Is##N) { co_await std::move(Work); co_return; }
#define FORTY(X) EIGHT(X) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24) \
  X(25) X(26) X(27) X(28) X(29) X(30) X(31) X(32) X(33) X(34) X(35) X(36) X(37) X(38) X(39) X(40)
  FORTY(LEAVE)
  FORTY(AGAIN)
  co_await std::move(Work);
}
