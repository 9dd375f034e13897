// RUN: %check %s
#include <google/cloud/future.h>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(google::cloud::future<int> One,
                     google::cloud::future<int> Two,
                     google::cloud::future<int> Three) {
  One.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'google::cloud::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, continue with 'then', and await that
  Two.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'google::cloud::future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, continue with 'then', and await that
  Three.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'google::cloud::future::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, continue with 'then', and await that
  Three.wait_until(std::chrono::steady_clock::now());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'google::cloud::future::wait_until' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, continue with 'then', and await that
  co_return;
}

mylib::task<> silent(google::cloud::future<int> One,
                     google::cloud::future<int> Two,
                     google::cloud::promise<int> Promise) {
  if (One.valid() && One.is_ready())
    One.get();
  if (Two.wait_for(0s) == std::future_status::ready)
    Two.get();
  Promise.set_value(1);
  Promise.get_future().then([](google::cloud::future<int>) { return 1; });
  co_return;
}
