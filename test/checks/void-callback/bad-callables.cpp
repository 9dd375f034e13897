// RUN: %check %s

// Everything that can be called.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();

struct functor {
  mylib::task<> operator()() const;
};
struct derived : functor {};
struct both_alike {
  mylib::task<> operator()();
  mylib::task<> operator()() const;
};

struct service {
  mylib::task<> run();
  mylib::task<> Handler() const;
};

void onDone(std::function<void()> Callback);
void onService(std::function<void(service &)> Callback);
void onNumber(std::function<void(int)> Callback);

void callables(functor Object, mylib::task<> (*Pointer)(),
               mylib::task<> (&Reference)(), service &Service) {
  onDone(Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'Object' returns, so it never runs [async-void-callback]
  onDone(derived());
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this callable returns, so it never runs [async-void-callback]
  onDone(both_alike());
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this callable returns, so it never runs [async-void-callback]
  onDone(Pointer);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'Pointer' returns, so it never runs [async-void-callback]
  onDone(Reference);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'Reference' returns, so it never runs [async-void-callback]
  onService(&service::run);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'std::function<void (service &)>' drops the task that 'run' returns, so it never runs [async-void-callback]
  onDone([&Service] { return Service.run(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
  onNumber([](auto Id) -> mylib::task<> { co_return; });
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::function<void (int)>' drops the task that this lambda returns, so it never runs [async-void-callback]
  auto Named = []() -> mylib::task<> { co_return; };
  onDone(Named);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'Named' returns, so it never runs [async-void-callback]
  onDone(std::move(Named));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'Named' returns, so it never runs [async-void-callback]
}
