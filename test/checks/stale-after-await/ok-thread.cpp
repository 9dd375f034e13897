// RUN: %check %s

// The coroutine is on the same thread, or has what it needs.

#include <cerrno>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

struct Arena {
  int Used;
  void reset();
};
thread_local Arena Scratch;
thread_local Arena *Current;
void fail(int);
cppcoro::task<> log(const char *);
cppcoro::task<int> send(int);

// Nothing tells that the coroutine goes on elsewhere.
cppcoro::task<> sameThread() {
  auto &Mine = Scratch;
  co_await log("a");
  Mine.reset();
}
cppcoro::task<> named(cppcoro::static_thread_pool &Pool) {
  auto &Mine = Scratch;
  Mine.reset();
  co_await Pool.schedule();
  Scratch.reset();
}
// The value of a pointer is meant to be kept.
cppcoro::task<> value(cppcoro::static_thread_pool &Pool) {
  Arena *Mine = Current;
  co_await Pool.schedule();
  Mine->reset();
}
cppcoro::task<> copied(int File) {
  char Byte = 0;
  if (write(File, &Byte, 1) < 0) {
    const int Why = errno;
    co_await log("failed");
    fail(Why);
  }
}
cppcoro::task<> before(int File) {
  char Byte = 0;
  if (write(File, &Byte, 1) < 0)
    fail(errno);
  co_await log("done");
}
// What is awaited may be what failed.
cppcoro::task<> awaited(int File) {
  char Byte = 0;
  write(File, &Byte, 1);
  if (co_await send(1) < 0)
    fail(errno);
}
cppcoro::task<> calledAgain(int File) {
  char Byte = 0;
  if (write(File, &Byte, 1) < 0) {
    co_await log("again");
    if (write(File, &Byte, 1) < 0)
      fail(errno);
  }
}

// The call is repeated after the await, by a macro.
#define RETRY(RESULT, CALL)                                                    \
  while ((RESULT = (CALL)) == -1 && errno == EINTR) {                          \
  }
cppcoro::task<> repeated(int File) {
  char Byte = 0;
  long Written = 0;
  RETRY(Written, write(File, &Byte, 1));
  while (Written == -1) {
    co_await log("failed");
    RETRY(Written, write(File, &Byte, 1));
  }
}
