// RUN: %check %s async-blocking-call

// Calls that wait unless they get an OVERLAPPED, a flag or a mode.

#include <mylib/task.hpp>
#include <windows.h>

mylib::task<> uses_files(HANDLE File, void *Buffer, DWORD *Size,
                         OVERLAPPED *Overlapped) {
  CreateFileW(L"a", 0, 0, nullptr, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateFileW' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  _wopen(L"a", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  ReadFile(File, Buffer, 1, Size, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ReadFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  ReadFile(File, Buffer, 1, Size, Overlapped);
  LockFileEx(File, 0, 0, 1, 0, Overlapped);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'LockFileEx' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  LockFileEx(File, LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, Overlapped);
  co_return;
}

mylib::task<> waits(HANDLE Pipe, void *Buffer, DWORD *Size, HANDLE *Handles,
                    OVERLAPPED *Overlapped) {
  ConnectNamedPipe(Pipe, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ConnectNamedPipe' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  ConnectNamedPipe(Pipe, Overlapped);
  TransactNamedPipe(Pipe, Buffer, 1, Buffer, 1, Size, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'TransactNamedPipe' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  WaitNamedPipeW(L"a", 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WaitNamedPipeW' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  ReadDirectoryChangesW(Pipe, Buffer, 1, FALSE, 1, Size, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ReadDirectoryChangesW' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  ReadDirectoryChangesW(Pipe, Buffer, 1, FALSE, 1, Size, Overlapped, nullptr);
  RegNotifyChangeKeyValue(Pipe, FALSE, 1, nullptr, FALSE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'RegNotifyChangeKeyValue' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  RegNotifyChangeKeyValue(Pipe, FALSE, 1, Pipe, TRUE);
  CoWaitForMultipleHandles(0, INFINITE, 1, Handles, Size);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoWaitForMultipleHandles' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  CoWaitForMultipleHandles(0, 0, 1, Handles, Size);
  co_return;
}

mylib::task<> uses_sockets(SOCKET Given, void *Buffer, DWORD *Size,
                           OVERLAPPED *Overlapped) {
  SOCKET Socket = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, 0);
  WSAConnect(Socket, Buffer, 1, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WSAConnect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  WSARecv(Socket, Buffer, 1, Size, Size, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WSARecv' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  WSARecv(Socket, Buffer, 1, Size, Size, Overlapped, nullptr);
  WSARecvFrom(Socket, Buffer, 1, Size, Size, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WSARecvFrom' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous operation of the event loop
  closesocket(Socket);
  SOCKET Changed = WSASocketW(2, SOCK_STREAM, 0, nullptr, 0, 0);
  unsigned long Mode = 1;
  ioctlsocket(Changed, 1, &Mode);
  WSARecv(Changed, Buffer, 1, Size, Size, nullptr, nullptr);
  WSARecv(Given, Buffer, 1, Size, Size, nullptr, nullptr);
  co_return;
}

mylib::task<> asks(wchar_t *Name, void **Result, OVERLAPPED *Overlapped) {
  GetAddrInfoExW(L"a", L"b", 0, nullptr, nullptr, Result, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetAddrInfoExW' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
                 nullptr, nullptr);
  GetAddrInfoExW(L"a", L"b", 0, nullptr, nullptr, Result, nullptr, Overlapped,
                 nullptr, nullptr);
  GetNameInfoW(nullptr, 1, Name, 1, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetNameInfoW' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  GetNameInfoW(nullptr, 1, Name, 1, nullptr, 0, NI_NUMERICHOST);
  _getch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_getch' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  MessageBoxW(nullptr, L"a", L"b", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'MessageBoxW' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  _wsystem(L"a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  co_return;
}

mylib::task<> calls_back(void *Once) {
  InitOnceExecuteOnce(
      Once,
      [](void *, void *, void **) {
        Sleep(1);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
        // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await a timer of the event loop
        return TRUE;
      },
      nullptr, nullptr);
  co_return;
}
