// RUN: %check %s

// A path remembers the conditions that it will be asked about again, however
// many it has met before.

#include <mylib/task.hpp>

using mylib::eager;

eager<int> start(int);
bool ask(int);
void keep(eager<int>);

#define EIGHT(X, N) X(N##0) X(N##1) X(N##2) X(N##3) X(N##4) X(N##5) X(N##6) X(N##7)
#define FORTY(X) EIGHT(X, 1) EIGHT(X, 2) EIGHT(X, 3) EIGHT(X, 4) EIGHT(X, 5)

eager<int> earlyReturns() {
#define LEAVE(N)                                                               \
  const bool B##N = ask(N);                                                    \
  if (B##N)                                                                    \
    co_return N;
  FORTY(LEAVE)
  auto T = start(1);
  if (B56)
    co_return 2;
  co_return co_await std::move(T);
}

eager<int> branches() {
  auto T = start(1);
  bool Awaited = ask(0);
  if (Awaited)
    co_await std::move(T);
#define TEST(N)                                                                \
  const bool B##N = ask(N);                                                    \
  if (B##N)                                                                    \
    (void)ask(N);
  FORTY(TEST)
  if (!Awaited)
    co_await std::move(T);
  co_return 1;
}

eager<int> inHandler(bool Awaited) {
  auto T = start(1);
  try {
    if (Awaited)
      co_await std::move(T);
    FORTY(TEST)
  } catch (...) {
    if (!Awaited)
      keep(std::move(T));
    co_return 0;
  }
  if (!Awaited)
    co_await std::move(T);
  co_return 1;
}
