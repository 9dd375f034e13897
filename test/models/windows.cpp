// RUN: %check %s
#include <mylib/task.hpp>
#include <windows.h>

mylib::task<> sleeps() {
  Sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  SleepEx(1, FALSE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SleepEx' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> waits(HANDLE Object, CONDITION_VARIABLE *Condition,
                    CRITICAL_SECTION *Section, DWORD Timeout) {
  WaitForSingleObject(Object, INFINITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitForSingleObject' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WaitForSingleObject(Object, Timeout);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitForSingleObject' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WaitForMultipleObjects(1, &Object, TRUE, INFINITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitForMultipleObjects' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  SignalObjectAndWait(Object, Object, INFINITE, FALSE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SignalObjectAndWait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WaitOnAddress(&Object, &Object, 8, INFINITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitOnAddress' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  SleepConditionVariableCS(Condition, Section, INFINITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SleepConditionVariableCS' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WaitForThreadpoolWorkCallbacks(Object, FALSE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitForThreadpoolWorkCallbacks' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> waits_for_io(HANDLE File, OVERLAPPED *Overlapped, DWORD *Bytes) {
  GetOverlappedResult(File, Overlapped, Bytes, TRUE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetOverlappedResult' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  GetQueuedCompletionStatus(File, Bytes, nullptr, nullptr, INFINITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetQueuedCompletionStatus' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WSAPOLLFD Socket;
  WSAPoll(&Socket, 1, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WSAPoll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  co_return;
}

mylib::task<> waits_for_others(HANDLE Process, MSG *Message) {
  GetMessageW(Message, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetMessageW' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WaitMessage();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitMessage' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  GetAddrInfoW(L"example.org", L"80", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetAddrInfoW' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  WaitForInputIdle(Process, INFINITE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitForInputIdle' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  URLDownloadToFileW(nullptr, L"https://example.org", L"a", 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'URLDownloadToFileW' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> uses_the_file_system() {
  CopyFileW(L"a", L"b", TRUE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CopyFileW' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  DeleteFileA("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'DeleteFileA' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

mylib::task<> starts_a_thread() {
  CreateThread(
      nullptr, 0,
      [](void *) -> DWORD {
        Sleep(1);
        return 0;
      },
      nullptr, 0, nullptr);
  co_return;
}

mylib::task<> only_looks(HANDLE Object, CONDITION_VARIABLE *Condition,
                         CRITICAL_SECTION *Section, OVERLAPPED *Overlapped,
                         DWORD *Bytes, MSG *Message) {
  Sleep(0);
  WaitForSingleObject(Object, 0);
  WaitForMultipleObjects(1, &Object, TRUE, 0);
  SignalObjectAndWait(Object, Object, 0, FALSE);
  WaitOnAddress(&Object, &Object, 8, 0);
  SleepConditionVariableCS(Condition, Section, 0);
  GetOverlappedResult(Object, Overlapped, Bytes, FALSE);
  GetQueuedCompletionStatus(Object, Bytes, nullptr, nullptr, 0);
  WSAPOLLFD Socket;
  WSAPoll(&Socket, 1, 0);
  WaitForInputIdle(Object, 0);
  PeekMessageW(Message, nullptr, 0, 0, 1);
  CloseHandle(Object);
  co_return;
}

// A lock is usually held for a short time: its category is off by default.
mylib::task<> locks(CRITICAL_SECTION *Section) {
  EnterCriticalSection(Section);
  co_return;
}

namespace app {
void Sleep(int);
struct Thread {
  void Sleep(int);
};
} // namespace app

mylib::task<> namesakes(app::Thread Thread) {
  app::Sleep(1);
  Thread.Sleep(1);
  co_return;
}
