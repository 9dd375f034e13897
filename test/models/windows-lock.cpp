// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <mylib/task.hpp>
#include <windows.h>

mylib::task<> locks(CRITICAL_SECTION *Section, SRWLOCK *Lock) {
  EnterCriticalSection(Section);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'EnterCriticalSection' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  AcquireSRWLockExclusive(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'AcquireSRWLockExclusive' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  TryEnterCriticalSection(Section);
  LeaveCriticalSection(Section);
  co_return;
}
