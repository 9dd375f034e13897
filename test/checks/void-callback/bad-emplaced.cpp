// RUN: %check %s
// The conversion happens in the body of a function of the system, or of a
// template of the project, or by a type erasure of its own.

#include <functional>
#include <map>
#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <utility>
#include <vector>

mylib::task<> work();
using Hook = std::function<void()>;

void emplaces(std::vector<Hook> &Callbacks) {
  Callbacks.emplace_back(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}
void makes() {
  auto Callback = std::make_unique<Hook>(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}

struct button {
  std::vector<Hook> Hooks;
  template <typename F> void onClick(F &&Callback) {
    Hooks.emplace_back(std::forward<F>(Callback));
  }
};
void forwards(button &Button) {
  Button.onClick([] { return work(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'onClick' drops the task that this lambda returns, so it never runs [async-void-callback]
  Button.onClick([] {});
}

// A reference to something that can be called, of which the type is forgotten.
struct callable_ref {
  void *Object;
  void (*Call)(void *);
  template <typename F>
  callable_ref(F &Callable)
      : Object(&Callable),
        Call([](void *Each) { (*static_cast<F *>(Each))(); }) {}
};
void run(callable_ref);
void erases() {
  auto Work = [] { return work(); };
  run(Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: {{.*}} drops the task that 'Work' returns, so it never runs [async-void-callback]
  auto Other = [] {};
  run(Other);
}
