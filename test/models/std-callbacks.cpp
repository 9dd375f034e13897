// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables of the standard library.
#include <algorithm>
#include <functional>
#include <mylib/task.hpp>
#include <stop_token>
#include <thread>
#include <vector>

mylib::task<> work();
mylib::task<> workWith(int);

void callables(std::vector<int> Numbers, std::stop_token Token) {
  std::thread Thread(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'std::thread' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::jthread Joining(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'std::jthread' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::for_each(Numbers.begin(), Numbers.end(), workWith);
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'std::for_each' drops the task that 'workWith' returns, so it never runs [async-void-callback]
  std::for_each_n(Numbers.begin(), 1, workWith);
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'std::for_each_n' drops the task that 'workWith' returns, so it never runs [async-void-callback]
  std::ranges::for_each(Numbers, workWith);
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'std::ranges::for_each' drops the task that 'workWith' returns, so it never runs [async-void-callback]
  std::stop_callback Callback(Token, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'std::stop_callback' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::function<void()> Function = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::move_only_function<void()> Movable = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'std::move_only_function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}
