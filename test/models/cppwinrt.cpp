// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of C++/WinRT.
#include "blocking_calls.h"
#include <winrt/Windows.Foundation.h>
using namespace std::chrono_literals;
using winrt::Windows::Foundation::AsyncStatus;
using winrt::Windows::Foundation::IAsyncAction;
using winrt::Windows::Foundation::IAsyncOperation;

IAsyncAction save(int);
IAsyncOperation<int> load(int);
winrt::fire_and_forget log(int);

// Dropping an operation is common practice: it goes on.
IAsyncAction dropped() {
  save(1);
  load(1);
  log(1);
  co_await save(2);
}

// What the library offers in place of each kind of blocking call.
IAsyncAction advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_after'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operation itself, or 'winrt::resume_on_signal' on the handle
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operation itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_on_signal' on the handle of the process
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the operations of a 'winrt::Windows::Networking::Sockets::StreamSocket'
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the requests of a 'winrt::Windows::Web::Http::HttpClient'
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, keep the critical section short and free of awaits
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  co_return;
}

IAsyncOperation<int> blocks() {
  save(1).get();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'winrt::impl::consume_Windows_Foundation_IAsyncAction::get' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the operation itself
  save(1).wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'winrt::impl::consume_Windows_Foundation_IAsyncAction::wait_for' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the operation itself
  save(1).wait_for(0s);
  load(1).wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'winrt::impl::consume_Windows_Foundation_IAsyncOperation::wait_for' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the operation itself
  load(1).wait_for(0s);
  co_return load(1).get();
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'winrt::impl::consume_Windows_Foundation_IAsyncOperation::get' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:21: note: in this coroutine, await the operation itself
}

// In the background, a call may block.
IAsyncAction moves() {
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  co_await winrt::resume_background();
  blocking::disk();
}

IAsyncAction paced() {
  for (int i = 0; i < 3; ++i)
    co_await winrt::resume_after(i * 1s);
}

IAsyncAction observed() {
  auto saved = save(1);
  if (saved.Status() == AsyncStatus::Started)
    co_await saved;
}

// No combinator takes a range.
IAsyncAction together() {
  co_await winrt::when_all(save(1), save(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: keep 'load(i)' in a container here, and await it after the loop
}

// And back to the thread of the window.
IAsyncAction moves_back(winrt::Windows::System::DispatcherQueue window) {
  winrt::apartment_context here;
  co_await winrt::resume_on_signal(nullptr);
  blocking::disk();
  co_await winrt::resume_foreground(window);
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
  co_await winrt::resume_background();
  blocking::disk();
  co_await winrt::operator co_await(here);
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'winrt::resume_background()' before the call
}

IAsyncAction fails() {
  auto saved = save(1);
  if (saved.ErrorCode())
    co_await saved;
}
