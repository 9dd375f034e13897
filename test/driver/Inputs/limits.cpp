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
