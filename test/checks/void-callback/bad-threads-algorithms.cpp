// RUN: %check %s

// Functions of the standard library that drop what they call returns.

#include <algorithm>
#include <mylib/task.hpp>
#include <stop_token>
#include <thread>
#include <vector>

mylib::task<> work();
mylib::task<int> count(int);

struct server {
  mylib::task<> run();
};

void threads(server &Server) {
  std::thread Plain(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'std::thread' drops the task that 'work' returns, so it never runs [async-void-callback]
  std::jthread Joining([]() -> mylib::task<> { co_await work(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'std::jthread' drops the task that this lambda returns, so it never runs [async-void-callback]
  std::thread OfMember(&server::run, &Server);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'std::thread' drops the task that 'run' returns, so it never runs [async-void-callback]
}

void algorithms(std::vector<int> Numbers) {
  std::for_each(Numbers.begin(), Numbers.end(), count);
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'std::for_each' drops the task that 'count' returns, so it never runs [async-void-callback]
  std::for_each_n(Numbers.begin(), 2, count);
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'std::for_each_n' drops the task that 'count' returns, so it never runs [async-void-callback]
  std::ranges::for_each(Numbers, [](int Id) { return count(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'std::ranges::for_each' drops the task that this lambda returns, so it never runs [async-void-callback]
}

void stops(std::stop_token Token) {
  std::stop_callback Callback(Token, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'std::stop_callback' drops the task that 'work' returns, so it never runs [async-void-callback]
}
