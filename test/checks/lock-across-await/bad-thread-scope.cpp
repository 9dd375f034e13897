// RUN: %check %s

// An object that sets a variable of the thread as long as it lives.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <utility>

mylib::task<int> read(std::string Name);
bool mayRead(const std::string &User);

struct context {
  std::string User;
  static const context *current() { return Current; }
  static const context *set(const context *Other) {
    return std::exchange(Current, Other);
  }

private:
  static thread_local const context *Current;
};

class context_scope {
public:
  explicit context_scope(const context *New) : Old(context::set(New)) {}
  ~context_scope() { context::set(Old); }
  context_scope(const context_scope &) = delete;

private:
  const context *Old;
};

thread_local int Depth = 0;
struct deeper {
  deeper() { ++Depth; }
  ~deeper() { --Depth; }
};

mylib::task<int> held(const context &Context) {
  context_scope Scope(&Context);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Scope' sets the thread's 'Current' until it ends, but the coroutine is suspended before: others on the thread see what it set, and it may end on another thread [async-lock-across-await]
  const int Answer = co_await read("a");
  co_return mayRead(context::current()->User) ? Answer : 0;
}

mylib::task<int> counted() {
  deeper Level;
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Level' sets the thread's 'Depth' until it ends{{.*}} [async-lock-across-await]
  co_return co_await read("b");
}
