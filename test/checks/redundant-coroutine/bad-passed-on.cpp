// RUN: %check %s

// Coroutines that do nothing but await a task of their own type.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <utility>

using mylib::task;

task<int> fetch(int Id);
task<int> fetchBy(const std::string &Name);
task<> store(std::string Text);

task<int> plain(int Id) {
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'plain' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
  co_return co_await fetch(Id);
}

task<int> byReference(const std::string &Name) {
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'byReference' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
  co_return co_await fetchBy(Name);
}

task<> withoutResult(std::string Text) {
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'withoutResult' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
  co_await store(std::move(Text));
}

task<> withReturn(std::string Text) {
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'withReturn' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
  co_await store(std::move(Text));
  co_return;
}

task<int> constant() {
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'constant' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
  co_return co_await fetch(7);
}

struct service {
  virtual ~service();
  virtual task<int> handle(int Id);
  service *Next = nullptr;
};

struct forwarding : service {
  task<int> handle(int Id) override {
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'handle' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
    co_return co_await Next->handle(Id);
  }
};

template <typename T> task<T> generic(task<T> (*Make)(int), int Id) {
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'generic' does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
  co_return co_await fetch(Id);
}
template task<int> generic(task<int> (*)(int), int);

void lambdas() {
  auto Get = [](int Id) -> task<int> {
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: this lambda does nothing but await another task, so it need not be a coroutine [async-redundant-coroutine]
    co_return co_await fetch(Id);
  };
  (void)Get;
}
