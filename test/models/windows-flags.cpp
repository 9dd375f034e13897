// RUN: %check %s async-blocking-call
#include <mylib/task.hpp>
#include <windows.h>

mylib::task<> blocks(HANDLE Port, DWORD *Mask, void *Buffer) {
  Beep(440, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Beep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  WaitCommEvent(Port, Mask, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitCommEvent' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  PlaySoundW(L"a.wav", nullptr, SND_FILENAME | SND_SYNC);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PlaySoundW' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  _locking(1, _LK_LOCK, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_locking' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  DeleteTimerQueueEx(Port, INVALID_HANDLE_VALUE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'DeleteTimerQueueEx' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  IcmpSendEcho(Port, 1, Buffer, 1, nullptr, Buffer, 1, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'IcmpSendEcho' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  _wspawnl(_P_WAIT, L"a", L"a", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnl' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  LoadImageW(nullptr, L"a.bmp", 0, 0, 0, LR_LOADFROMFILE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'LoadImageW' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

mylib::task<> silent(HANDLE Port, DWORD *Mask, OVERLAPPED *Overlapped) {
  Beep(440, 0);
  WaitCommEvent(Port, Mask, Overlapped);
  PlaySoundW(L"a.wav", nullptr, SND_FILENAME | SND_ASYNC);
  _locking(1, _LK_NBLCK, 1);
  DeleteTimerQueueEx(Port, nullptr);
  _wspawnl(_P_NOWAIT, L"a", L"a", nullptr);
  LoadImageW(nullptr, L"a", 0, 0, 0, 0);
  co_return;
}
