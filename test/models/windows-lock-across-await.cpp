// RUN: %check %s async-lock-across-await

#include <mylib/task.hpp>
#include <windows.h>

mylib::task<> vt();

mylib::task<> section(CRITICAL_SECTION *Section, SRWLOCK *Lock) {
  EnterCriticalSection(Section);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Section' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  LeaveCriticalSection(Section);
  AcquireSRWLockExclusive(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Lock' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  ReleaseSRWLockExclusive(Lock);
  co_await vt();
  while (!TryEnterCriticalSection(Section))
    co_await vt();
  LeaveCriticalSection(Section);
}
