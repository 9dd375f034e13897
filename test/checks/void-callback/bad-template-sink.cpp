// RUN: %check %s

// The body of a template shows that it drops the result, itself or in another
// one. Where it is also given what returns nothing, the drop in the template is
// no mistake of its own.

#include <functional>
#include <mylib/task.hpp>
#include <utility>

mylib::task<> work();
mylib::task<> workWith(int);

template <typename F> void callTwice(F Function) {
  Function();
  Function();
}

template <typename F> void forward(F &&Function) {
  callTwice(std::forward<F>(Function));
}

template <typename F> void castToVoid(F &&Function) {
  static_cast<void>(std::forward<F>(Function)());
}

class events {
public:
  template <typename F> void onNumber(F Function) {
    Handler = std::move(Function);
  }

private:
  std::function<void(int)> Handler;
};

class guard {
public:
  template <typename F> explicit guard(F Function) : AtExit(Function) {}

private:
  std::function<void()> AtExit;
};

void gives(events &Events) {
  callTwice(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'callTwice' drops the task that 'work' returns, so it never runs [async-void-callback]
  forward(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'forward' drops the task that 'work' returns, so it never runs [async-void-callback]
  castToVoid(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'castToVoid' drops the task that 'work' returns, so it never runs [async-void-callback]
  Events.onNumber(workWith);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'onNumber' drops the task that 'workWith' returns, so it never runs [async-void-callback]
  guard Guard(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'guard' drops the task that 'work' returns, so it never runs [async-void-callback]
  callTwice([] {});
  forward([] {});
}
