// RUN: %check %s
#include <mylib/task.hpp>
#include <reproc++/reproc.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(reproc_t *Handle, reproc_event_source *Sources,
                     reproc::process &Process) {
  reproc_wait(Handle, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'reproc_wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  reproc_poll(Sources, 1, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'reproc_poll' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  Process.wait(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'reproc::process::wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Process.stop({});
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'reproc::process::stop' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  reproc::drain(Process, 1, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'reproc::drain' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(reproc_t *Handle, reproc_event_source *Sources,
                     reproc::process &Process) {
  reproc_wait(Handle, 0);
  reproc_poll(Sources, 1, 0);
  reproc_kill(Handle);
  Process.wait(0ms);
  Process.terminate();
  co_return;
}
