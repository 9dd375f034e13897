// RUN: %check %s
#include <arrow/future.h>
#include <mylib/task.hpp>

mylib::task<> blocks(arrow::Future<int> One, arrow::Future<int> Two,
                     arrow::Future<int> Three) {
  One.Wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'arrow::Future::Wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, add a callback with 'AddCallback' or 'Then', and await that
  Two.Wait(1.0);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'arrow::Future::Wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, add a callback with 'AddCallback' or 'Then', and await that
  Three.result();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'arrow::Future::result' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, add a callback with 'AddCallback' or 'Then', and await that
  co_return;
}

mylib::task<> silent(arrow::Future<int> One) {
  One.AddCallback([](const arrow::Result<int> &) {});
  if (One.is_finished())
    One.result();
  co_return;
}
