// RUN: %check %s

// What belongs to the thread, used on another one.

#include <cerrno>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

struct Arena {
  int Used;
  void reset();
};
thread_local Arena Scratch;
void fail(int);
cppcoro::task<> log(const char *);

cppcoro::task<> reference(cppcoro::static_thread_pool &Pool) {
  auto &Mine = Scratch;
  co_await Pool.schedule();
  Mine.reset();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Mine' refers to the 'Scratch' of another thread: the coroutine has moved since it was obtained [async-stale-after-await]
  // CHECK-NOTES: :[[@LINE-4]]:9: note: it was obtained here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: the coroutine moves here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: name the variable again after the await
}
cppcoro::task<> pointer(cppcoro::static_thread_pool &Pool) {
  int *Used = &Scratch.Used;
  co_await Pool.schedule();
  *Used = 0;
  // CHECK-MESSAGES: :[[@LINE-1]]:4: warning: 'Used' refers to the {{.*}} of another thread: the coroutine has moved since it was obtained
  // CHECK-NOTES: :[[@LINE-4]]:8: note: it was obtained here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: the coroutine moves here
  // CHECK-NOTES: :[[@LINE-4]]:4: note: name the variable again after the await
}

cppcoro::task<> late(int File) {
  char Byte = 0;
  if (write(File, &Byte, 1) < 0) {
    co_await log("failed");
    fail(errno);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'errno' no longer tells why 'write' failed: the coroutine was suspended since, and other code has run
    // CHECK-NOTES: :[[@LINE-4]]:7: note: 'write' is called here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-4]]:10: note: copy 'errno' before the await
  }
}

// Both at once.
cppcoro::task<> both(cppcoro::static_thread_pool &Pool, int File) {
  auto &Mine = Scratch;
  char Byte = 0;
  if (write(File, &Byte, 1) < 0) {
    co_await Pool.schedule();
    fail(errno);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'errno' no longer tells why 'write' failed
    // CHECK-NOTES: :[[@LINE-4]]:7: note: 'write' is called here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-4]]:10: note: copy 'errno' before the await
    Mine.reset();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Mine' refers to the 'Scratch' of another thread
    // CHECK-NOTES: :[[@LINE-11]]:9: note: it was obtained here
    // CHECK-NOTES: :[[@LINE-9]]:5: note: the coroutine moves here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: name the variable again after the await
  }
}
