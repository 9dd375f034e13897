// RUN: %check %s

// A call that is a statement of its own, however the callee is named.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

struct Client {
  mylib::task<> send();
  static mylib::task<> connect();
  mylib::task<> operator()(int);
  mylib::task<> operator[](int);
};

mylib::task<> member(Client &Object, Client *Pointer) {
  fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  Object.send();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'send' is dropped, so it never runs [async-unawaited-coroutine]
  Pointer->send();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'send' is dropped, so it never runs [async-unawaited-coroutine]
  Client::connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'connect' is dropped, so it never runs [async-unawaited-coroutine]
  Object(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'Object' is dropped, so it never runs [async-unawaited-coroutine]
  Object[1];
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator[]' is dropped, so it never runs [async-unawaited-coroutine]
  (fetch(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:4: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  mylib::task<> (*Function)() = &Client::connect;
  Function();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by this expression is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
